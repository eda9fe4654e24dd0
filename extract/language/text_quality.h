// How plausible a run of text is as something a person wrote in Chinese,
// Japanese or a Latin script: the test of a text layer, whose letters may be
// quite others than the ones drawn.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zhengbao {

enum class TextVerdict : std::uint8_t { plausible, unsure, implausible };

struct TextQuality {
  TextVerdict verdict = TextVerdict::unsure;  // unsure: too short to tell
  // 0 (noise) to 1 (ordinary prose). Compares two readings of the same line;
  // names, verse and lists score low and are plausible all the same.
  double score = 0;
  std::string_view reason;  // of `implausible`, for people; static storage
};

// What a text is made of, gathered character by character in reading order.
class TextTally {
 public:
  void add(char32_t c);
  // Says that the next character does not follow the last one.
  void break_run() { previous_ = 0; }
  // White space is not counted.
  std::size_t characters() const { return characters_; }
  std::size_t impossible() const { return impossible_; }
  TextQuality quality() const;

 private:
  void add_han(char32_t c);
  void add_pair(char32_t c);
  void add_latin(char32_t c);
  void add_foreign(char32_t c);
  std::string_view flaw() const;
  double score() const;
  bool is_share(std::size_t part, double least, std::size_t of) const {
    return static_cast<double>(part) >= least * static_cast<double>(of);
  }

  std::size_t characters_ = 0;
  std::size_t impossible_ = 0;
  std::size_t han_ = 0;
  std::size_t uncounted_han_ = 0;
  std::size_t strange_han_ = 0;  // of those, in no ordinary type case
  std::size_t kana_ = 0;
  std::size_t signs_ = 0;         // ASCII signs rare in prose: # $ & * < …
  std::uint32_t sign_kinds_ = 0;  // a bit for each of them seen
  std::size_t upper_latin1_ = 0;  // U+00A1 to U+00FF
  double han_sum_ = 0;            // of ln P(c)
  std::size_t han_pairs_ = 0;
  double pair_sum_ = 0;
  // Each pair once: forms and lists repeat theirs. By their hash, so that a few
  // pairs are missed.
  std::bitset<4096> pairs_seen_;
  std::size_t new_pairs_ = 0;
  double gain_sum_ = 0;      // of ln P(b|a) - ln P(b) over them
  std::size_t foreign_ = 0;  // letters of scripts other than those of East Asia and Europe
  std::bitset<256> foreign_scripts_;
  char32_t previous_ = 0;
};

TextQuality judge_text(std::u32string_view text);
// For UTF-8, as lines of a document are.
TextQuality judge_text(std::string_view text);

// Characters no text holds: not assigned, not a character, controls, U+FFFD, and
// private use other than the row where symbol fonts put their signs (U+F0xx).
bool is_impossible(char32_t c);

}  // namespace zhengbao
