#include "extract/ocr/cut/character_grid.h"

#include <algorithm>
#include <vector>

#include "core/median.h"
#include "core/text.h"

namespace zhengbao {

namespace {

constexpr std::size_t kReach = 5;

}  // namespace

bool is_on_grid(const ReadCharacter& character) {
  const char32_t code = code_of(character);
  return is_han(code) || code == kReplacementCharacter;
}

// The middle one of the slopes of all pairs (Theil and Sen): a third of the places may be
// wrong.
float step_of(Ideographs run) {
  std::vector<float> steps;
  for (std::size_t i = 0; i < run.size(); ++i) {
    for (std::size_t j = i + 1; j < run.size(); ++j) {
      steps.push_back(static_cast<float>(middle_of(run[j]) - middle_of(run[i])) /
                      static_cast<float>(j - i));
    }
  }
  return median(std::move(steps));
}

float step_of_neighbours(std::span<const ReadCharacter> characters) {
  std::vector<float> steps;
  for (std::size_t i = 1; i < characters.size(); ++i) {
    if (!is_on_grid(characters[i - 1]) || !is_on_grid(characters[i])) continue;
    steps.push_back(static_cast<float>(middle_of(characters[i]) - middle_of(characters[i - 1])));
  }
  return median(std::move(steps));
}

float middle_of(Ideographs run, std::size_t at, float step) {
  const std::size_t begin = at < kReach ? 0 : at - kReach;
  const std::size_t end = std::min(run.size(), at + kReach + 1);
  std::vector<float> middles;
  for (std::size_t i = begin; i < end; ++i) {
    const float away = static_cast<float>(at) - static_cast<float>(i);
    middles.push_back(static_cast<float>(middle_of(run[i])) + step * away);
  }
  return median(std::move(middles));
}

}  // namespace zhengbao
