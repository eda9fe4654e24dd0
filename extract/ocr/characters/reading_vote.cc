#include "extract/ocr/characters/reading_vote.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string_view>

#include "core/text.h"
#include "extract/language/han_statistics.h"
#include "extract/ocr/characters/reading_alignment.h"

namespace zhengbao {

namespace {

using Characters = std::vector<ReadCharacter>;

constexpr float kDisputed = 80;  // percent
constexpr float kContextWeight = 0.25F;

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

void add_likelier(const Characters& first, const Characters& second, const Stretch& stretch,
                  Characters& voted) {
  const auto& [begin_i, end_i, begin_j, end_j, same] = stretch;
  const char32_t before = voted.empty() ? 0 : code_of(voted.back());
  const char32_t after = end_i == first.size() ? 0 : code_of(first[end_i]);
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
    if (stretch.first_size() == stretch.second_size()) {
      add_other(left[other + k - begin], voted.back());
    }
  }
}

}  // namespace

std::vector<ReadCharacter> vote(const Characters& first, const Characters& second) {
  const auto stretches = align(first, second, std::equal_to<>());
  if (stretches.empty()) return first;
  Characters voted;
  for (const Stretch& stretch : stretches) {
    if (stretch.same) {
      const ReadCharacter& one = first[stretch.first_begin];
      const ReadCharacter& other = second[stretch.second_begin];
      voted.push_back(one.confidence >= other.confidence ? one : other);
    } else {
      add_likelier(first, second, stretch, voted);
    }
  }
  return voted;
}

int count_differences(const Characters& first, const Characters& second) {
  const auto stretches = align(first, second, std::equal_to<>());
  return static_cast<int>(std::ranges::count(stretches, false, &Stretch::same));
}

}  // namespace zhengbao
