#include "relate/passages.h"

#include <algorithm>

#include "core/text.h"
#include "core/text_fold.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxPlaces = 8;  // of one run; a text that repeats itself has more
constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15;

struct BareText {
  std::u32string original, folded;
  std::vector<std::size_t> starts;
};

BareText bare(const std::vector<std::string>& paragraphs) {
  BareText text;
  for (const std::string& paragraph : paragraphs) {
    text.starts.push_back(text.original.size());
    for (std::size_t at = 0; at < paragraph.size();) {
      const char32_t c = next_code_point(paragraph, at);
      if (is_space(c)) continue;
      if (text.original.size() == PassageIndex::kMaxIndexed) return text;
      text.original.push_back(c);
      text.folded.push_back(fold_code_point(c));
    }
  }
  return text;
}

// Hashes of the runs of kMinPassage characters, one for each place.
template <class Visit>
void for_each_run(const std::u32string& text, Visit&& visit) {
  if (text.size() < kMinPassage) return;
  std::uint64_t power = 1, hash = 0;
  for (std::size_t i = 0; i < kMinPassage; ++i) {
    hash = hash * kFactor + text[i];
    power *= kFactor;
  }
  for (std::size_t i = 0;; ++i) {
    visit(i, hash);
    if (i + kMinPassage >= text.size()) return;
    hash = hash * kFactor + text[i + kMinPassage] - power * text[i];
  }
}

int paragraph_of(const std::vector<std::size_t>& starts, std::size_t character) {
  const auto after = std::upper_bound(starts.begin(), starts.end(), character);
  return static_cast<int>(after - starts.begin()) - 1;
}

// Characters from `character` to the end of its paragraph.
std::size_t left_in_paragraph(const std::vector<std::size_t>& starts, std::size_t character,
                              std::size_t size) {
  const auto after = std::upper_bound(starts.begin(), starts.end(), character);
  return (after == starts.end() ? size : *after) - character;
}

std::size_t common_length(std::u32string_view a, std::u32string_view b) {
  std::size_t length = 0;
  while (length < a.size() && length < b.size() && a[length] == b[length]) ++length;
  return length;
}

}  // namespace

PassageIndex::PassageIndex(const std::vector<std::string>& paragraphs) {
  BareText text = bare(paragraphs);
  original_ = std::move(text.original);
  folded_ = std::move(text.folded);
  starts_ = std::move(text.starts);
  for_each_run(folded_, [this](std::size_t at, std::uint64_t hash) {
    auto& places = places_[hash];
    if (places.size() < kMaxPlaces) places.push_back(static_cast<std::uint32_t>(at));
  });
}

int PassageIndex::paragraph_at(std::size_t character) const {
  return paragraph_of(starts_, character);
}

std::vector<SharedPassage> PassageIndex::shared_with(
    const std::vector<std::string>& paragraphs) const {
  const BareText other = bare(paragraphs);
  std::vector<SharedPassage> passages;
  std::size_t next = 0;  // behind the passage found last
  for_each_run(other.folded, [&](std::size_t at, std::uint64_t hash) {
    if (at < next) return;
    const auto found = places_.find(hash);
    if (found == places_.end()) return;
    const std::u32string_view here =
        std::u32string_view(other.folded)
            .substr(at, left_in_paragraph(other.starts, at, other.folded.size()));
    std::size_t begin = 0, longest = 0;
    for (const std::uint32_t place : found->second) {
      const std::size_t length =
          common_length(std::u32string_view(folded_).substr(
                            place, left_in_paragraph(starts_, place, folded_.size())),
                        here);
      if (length > longest) longest = length, begin = place;
    }
    if (longest < kMinPassage) return;
    next = at + longest;
    passages.push_back(
        {begin, begin + longest, paragraph_at(begin), paragraph_of(other.starts, at), {}});
  });
  std::sort(passages.begin(), passages.end(), [](const auto& a, const auto& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
  });
  // What the other text says twice is one passage of this one.
  std::vector<SharedPassage> kept;
  for (SharedPassage& passage : passages) {
    if (!kept.empty()) passage.begin = std::max(passage.begin, kept.back().end);
    if (passage.end < passage.begin + kMinPassage) continue;
    passage.paragraph = paragraph_at(passage.begin);
    passage.text =
        to_utf8(std::u32string_view(original_).substr(passage.begin, passage.end - passage.begin));
    kept.push_back(std::move(passage));
  }
  return kept;
}

void PassageCoverage::add(const std::vector<SharedPassage>& passages) {
  for (const SharedPassage& passage : passages) {
    for (std::size_t i = passage.begin; i < passage.end; ++i) ++others_[i];
  }
}

std::size_t PassageCoverage::characters(const std::vector<SharedPassage>& passages,
                                        std::size_t most) const {
  std::size_t count = 0;
  for (const SharedPassage& passage : passages) {
    for (std::size_t i = passage.begin; i < passage.end; ++i) count += others_[i] <= most ? 1 : 0;
  }
  return count;
}

}  // namespace zhengbao
