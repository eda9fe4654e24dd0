#include "extract/ocr/reading_vote.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "core/text.h"
#include "extract/language/han_statistics.h"

namespace zhengbao {

namespace {

using Characters = std::vector<ReadCharacter>;

// Longer lines than this are no lines of text.
constexpr std::size_t kMaxLength = 400;
constexpr float kDisputed = 80;  // percent
constexpr float kContextWeight = 0.25F;

char32_t code_of(const ReadCharacter& character) { return character.readings.front().code; }

// Lengths of the longest common subsequences of what follows each pair of places.
std::vector<std::vector<int>> common_lengths(const Characters& a, const Characters& b) {
  std::vector<std::vector<int>> common(a.size() + 1, std::vector<int>(b.size() + 1, 0));
  for (std::size_t i = a.size(); i-- > 0;) {
    for (std::size_t j = b.size(); j-- > 0;) {
      common[i][j] = code_of(a[i]) == code_of(b[j]) ? common[i + 1][j + 1] + 1
                                                    : std::max(common[i + 1][j], common[i][j + 1]);
    }
  }
  return common;
}

// How likely `from` to `to` of `line` is between what stands before and after.
float score(const Characters& line, std::size_t from, std::size_t to, char32_t before,
            char32_t after) {
  if (from == to) return kContextWeight * pair_log_probability(before, after) - 1;
  float sum = 0;
  for (std::size_t i = from; i < to; ++i) {
    sum += std::log(std::max(line[i].confidence, 1.F) / 100) +
           kContextWeight * pair_log_probability(before, code_of(line[i]));
    before = code_of(line[i]);
  }
  sum += kContextWeight * pair_log_probability(before, after);
  return sum / static_cast<float>(to - from);
}

// Stops are small and lost easily, but seldom seen where none is.
bool is_stop(const Characters& line, std::size_t from, std::size_t to) {
  constexpr std::u32string_view kStops = U"。，、；：,;:";
  return to == from + 1 && kStops.find(code_of(line[from])) != std::u32string_view::npos;
}

// Keeps what the other reading took the character for, so that the whole line can
// settle which of the two fits.
void add_other(const ReadCharacter& other, ReadCharacter& taken) {
  const float sum = taken.readings.front().probability + other.readings.front().probability;
  if (sum <= 0) return;
  const CharacterReading second{code_of(other), other.readings.front().probability / sum};
  taken.readings.front().probability /= sum;
  std::erase_if(taken.readings,
                [&](const CharacterReading& reading) { return reading.code == second.code; });
  taken.readings.insert(taken.readings.begin() + 1, second);
}

}  // namespace

std::vector<ReadCharacter> vote(const Characters& first, const Characters& second) {
  if (first.empty() || first.size() > kMaxLength) return first;
  if (second.empty() || second.size() > kMaxLength) return first;
  const auto common = common_lengths(first, second);
  Characters voted;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < first.size() || j < second.size()) {
    const std::size_t begin_i = i;
    const std::size_t begin_j = j;
    while (i < first.size() && j < second.size() && code_of(first[i]) != code_of(second[j])) {
      (common[i + 1][j] >= common[i][j + 1] ? i : j) += 1;
    }
    const bool is_end = i == first.size() || j == second.size();
    const std::size_t end_i = is_end ? first.size() : i;
    const std::size_t end_j = is_end ? second.size() : j;
    if (end_i > begin_i || end_j > begin_j) {
      const char32_t before = voted.empty() ? 0 : code_of(voted.back());
      const char32_t after = is_end ? 0 : code_of(first[i]);
      const bool adds_stop = (begin_i == end_i && is_stop(second, begin_j, end_j)) ||
                             (begin_j == end_j && is_stop(first, begin_i, end_i));
      const bool takes_first = adds_stop ? begin_j == end_j
                                         : score(first, begin_i, end_i, before, after) >=
                                               score(second, begin_j, end_j, before, after);
      const Characters& taken = takes_first ? first : second;
      const Characters& left = takes_first ? second : first;
      const std::size_t begin = takes_first ? begin_i : begin_j;
      const std::size_t end = takes_first ? end_i : end_j;
      const std::size_t other = takes_first ? begin_j : begin_i;
      for (std::size_t k = begin; k < end; ++k) {
        voted.push_back(taken[k]);
        voted.back().confidence = std::min(voted.back().confidence, kDisputed);
        if (end_i - begin_i == end_j - begin_j) add_other(left[other + k - begin], voted.back());
      }
    }
    if (is_end) break;
    voted.push_back(first[i].confidence >= second[j].confidence ? first[i] : second[j]);
    ++i;
    ++j;
  }
  return voted;
}

int count_differences(const Characters& first, const Characters& second) {
  if (first.empty() || first.size() > kMaxLength) return 0;
  if (second.empty() || second.size() > kMaxLength) return 0;
  const auto common = common_lengths(first, second);
  int count = 0;
  bool differs = false;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < first.size() && j < second.size()) {
    const bool same = code_of(first[i]) == code_of(second[j]);
    count += !same && !differs ? 1 : 0;
    differs = !same;
    if (same) {
      ++i;
      ++j;
    } else {
      (common[i + 1][j] >= common[i][j + 1] ? i : j) += 1;
    }
  }
  return count + (!differs && (i < first.size() || j < second.size()) ? 1 : 0);
}

}  // namespace zhengbao
