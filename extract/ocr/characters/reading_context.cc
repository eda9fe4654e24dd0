#include "extract/ocr/characters/reading_context.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "extract/language/han_statistics.h"
#include "extract/ocr/characters/chinese_marks.h"
#include "extract/ocr/characters/written_forms.h"

namespace zhengbao {

namespace {

// What the model is surer of than this stays, however rare: names are.
constexpr float kSure = 0.9F;
constexpr std::size_t kMaxReadings = 5;
// The model saw the ink; the statistics did not.
constexpr float kContextWeight = 0.25F;

bool is_han(char32_t code) { return code >= 0x4E00 && code < 0xA000; }

// What follows 第 or （ says nothing of which number it is.
bool is_numeral(char32_t code) {
  constexpr std::u32string_view kNumerals = U"一二三四五六七八九十百千两〇";
  return kNumerals.find(code) != kNumerals.npos;
}

std::vector<CharacterReading> candidates(const ReadCharacter& character) {
  std::vector<CharacterReading> kept{character.readings.front()};
  if (!is_han(kept[0].code) || is_numeral(kept[0].code) || kept[0].probability >= kSure) {
    return kept;
  }
  for (const CharacterReading& reading : character.readings) {
    if (kept.size() >= kMaxReadings) break;
    if (!is_han(reading.code) || is_numeral(reading.code) || reading.code == kept[0].code) continue;
    // Tesseract's shares do not sum to one: an alternative may seem surer than
    // the reading it is an alternative to.
    kept.push_back({reading.code, std::min(reading.probability, 1 - kept[0].probability)});
  }
  return kept;
}

struct Step {
  float score = 0;
  std::size_t from = 0;
};

// The likeliest way through the candidates (Viterbi).
void choose_by_pairs(std::vector<ReadCharacter>& line) {
  std::vector<std::vector<CharacterReading>> lattice;
  std::vector<std::vector<Step>> steps;
  for (const ReadCharacter& character : line) {
    lattice.push_back(candidates(character));
    std::vector<Step>& column = steps.emplace_back();
    for (const CharacterReading& reading : lattice.back()) {
      const float seen = std::log(std::max(reading.probability, 1e-4F));
      Step best{seen + kContextWeight * han_log_probability(reading.code), 0};
      for (std::size_t i = 0; lattice.size() > 1 && i < lattice[lattice.size() - 2].size(); ++i) {
        const char32_t before = lattice[lattice.size() - 2][i].code;
        const float score = steps[steps.size() - 2][i].score + seen +
                            kContextWeight * pair_log_probability(before, reading.code);
        if (i == 0 || score > best.score) best = {score, i};
      }
      column.push_back(best);
    }
  }
  std::size_t at = 0;
  for (std::size_t n = line.size(); n-- > 0;) {
    if (n + 1 == line.size()) {
      const auto best = std::ranges::max_element(steps[n], {}, &Step::score);
      at = static_cast<std::size_t>(best - steps[n].begin());
    }
    put_first(line[n], lattice[n][at].code);
    at = steps[n][at].from;
  }
}

// ln P of a pair of characters that seldom stand side by side.
constexpr float kSeldom = -8;

bool is_seldom(const std::vector<ReadCharacter>& line, std::size_t first) {
  if (first + 1 >= line.size()) return false;
  const char32_t a = code_of(line[first]);
  const char32_t b = code_of(line[first + 1]);
  return is_han(a) && is_han(b) && pair_log_probability(a, b) < kSeldom;
}

// Of the characters the model is a little less sure of than usual, those that
// seldom stand beside their neighbours are wrong every second time.
void doubt_rare_neighbours(std::vector<ReadCharacter>& line) {
  constexpr float kUsual = 96;
  constexpr float kDoubtful = 75;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (!is_han(code_of(line[i])) || line[i].agreed || line[i].confidence >= kUsual) continue;
    const bool doubted = (i > 0 && is_seldom(line, i - 1)) || is_seldom(line, i);
    if (doubted) line[i].confidence = std::min(line[i].confidence, kDoubtful);
  }
}

}  // namespace

bool has_rare_neighbours(const std::vector<ReadCharacter>& line, float sure) {
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    const float least = std::min(line[i].confidence, line[i + 1].confidence);
    if (least < sure && is_seldom(line, i)) return true;
  }
  return false;
}

void choose_readings(std::vector<ReadCharacter>& line) {
  choose_by_pairs(line);
  mend_written_forms(line);
  mend_chinese_marks(line);
  doubt_rare_neighbours(line);
}

}  // namespace zhengbao
