// Passages that texts have in common, word for word.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace zhengbao {

// Runs of at least this many characters count as passages: long enough that
// names of laws and offices alone do not.
inline constexpr std::size_t kMinPassage = 24;

struct SharedPassage {
  std::size_t begin = 0;  // characters of the indexed text
  std::size_t end = 0;
  int paragraph = 0;        // in which it begins, from 0
  int other_paragraph = 0;  // of the other text
  std::string text;         // as the indexed text has it

  bool operator==(const SharedPassage&) const = default;
};

// Every place of one text, to be looked up with others. White space does not
// count; full and half width, traditional and simplified characters are the
// same. At most the first kMaxIndexed characters. Safe to read from several
// threads.
class PassageIndex {
 public:
  explicit PassageIndex(const std::vector<std::string>& paragraphs);

  // The passages that `paragraphs` have in common with the text, in the order of
  // the text, without overlaps. None runs on into the next paragraph: the headings
  // of a form in their order are no passage.
  std::vector<SharedPassage> shared_with(const std::vector<std::string>& paragraphs) const;
  std::size_t characters() const { return folded_.size(); }

  static constexpr std::size_t kMaxIndexed = 500'000;

 private:
  int paragraph_at(std::size_t character) const;

  std::u32string original_, folded_;
  std::vector<std::size_t> starts_;  // first character of each paragraph
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> places_;
};

// Which part of one text others have: their passages together.
class PassageCoverage {
 public:
  explicit PassageCoverage(std::size_t characters) : others_(characters) {}
  // Counts one other text.
  void add(const std::vector<SharedPassage>& passages);
  // Characters of the passages that at most `most` others have.
  std::size_t characters(const std::vector<SharedPassage>& passages, std::size_t most) const;

 private:
  std::vector<std::uint32_t> others_;  // how many have each character
};

}  // namespace zhengbao
