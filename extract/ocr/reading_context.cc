#include "extract/ocr/reading_context.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "extract/language/han_statistics.h"

namespace zhengbao {

namespace {

// What the model is surer of than this stays, however rare: names are.
constexpr float kSure = 0.9F;
constexpr std::size_t kMaxReadings = 5;
// The model saw the ink; the statistics did not.
constexpr float kContextWeight = 0.25F;

bool is_han(char32_t code) { return code >= 0x4E00 && code < 0xA000; }
bool is_digit(char32_t code) { return code >= U'0' && code <= U'9'; }
bool one_of(std::u32string_view set, char32_t code) {
  return set.find(code) != std::u32string_view::npos;
}

void put_first(ReadCharacter& character, char32_t code) {
  auto& readings = character.readings;
  if (readings.front().code == code) return;
  if (character.raw == 0) character.raw = readings.front().code;
  auto chosen = std::ranges::find(readings, code, &CharacterReading::code);
  // A form the model does not know has the certainty of what it stands for.
  if (chosen == readings.end() || !is_han(code)) {
    if (chosen != readings.end()) readings.erase(chosen);
    readings.insert(readings.begin(), {code, readings.front().probability});
    return;
  }
  // Its certainty is what the first reading left over.
  character.confidence = std::min(100 * chosen->probability, 100 - character.confidence);
  std::rotate(readings.begin(), chosen, chosen + 1);
}

std::vector<CharacterReading> candidates(const ReadCharacter& character) {
  std::vector<CharacterReading> kept{character.readings.front()};
  if (!is_han(kept[0].code) || kept[0].probability >= kSure) return kept;
  for (const CharacterReading& reading : character.readings) {
    if (kept.size() >= kMaxReadings) break;
    if (!is_han(reading.code) || reading.code == kept[0].code) continue;
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

char32_t code_at(const std::vector<ReadCharacter>& line, std::size_t at) {
  return at < line.size() ? line[at].readings.front().code : 0;
}

// GB/T 9704-2012, 7.2.5: the year of a document number stands in 〔〕. Round
// brackets are printed too and stay.
void mend_number_brackets(std::vector<ReadCharacter>& line) {
  constexpr std::size_t kYear = 4;
  for (std::size_t open = 0; open + kYear + 2 < line.size(); ++open) {
    const std::size_t close = open + kYear + 1;
    const bool angular =
        one_of(U"[【〔［", code_at(line, open)) || one_of(U"]】〕］", code_at(line, close));
    if (!angular || !one_of(U"[【〔［(（〈《", code_at(line, open)) ||
        !one_of(U"]】〕］)）〉》", code_at(line, close))) {
      continue;
    }
    std::size_t at = open + 1;
    while (at < close && is_digit(code_at(line, at))) ++at;
    if (at < close) continue;
    for (++at; is_digit(code_at(line, at)) || code_at(line, at) == U'第'; ++at) {
    }
    if (at == close + 1 || code_at(line, at) != U'号') continue;
    put_first(line[open], U'〔');
    put_first(line[close], U'〕');
  }
}

void mend_strokes(std::vector<ReadCharacter>& line) {
  constexpr std::u32string_view kDashes = U"-—–－一";
  constexpr std::u32string_view kRings = U"OoО○0";
  constexpr std::u32string_view kNumerals = U"一二三四五六七八九〇";
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char32_t before = i > 0 ? code_at(line, i - 1) : 0;
    const char32_t code = code_at(line, i);
    const char32_t after = code_at(line, i + 1);
    if (one_of(kDashes, code) && is_digit(before) && is_digit(after)) put_first(line[i], U'-');
    if (one_of(kDashes, code) && i == 0 && after == U'、') put_first(line[i], U'一');
    if (one_of(kRings, code) && one_of(kNumerals, before) &&
        (one_of(kNumerals, after) || one_of(kRings, after) || after == U'年')) {
      put_first(line[i], U'〇');
    }
  }
}

}  // namespace

void choose_readings(std::vector<ReadCharacter>& line) {
  choose_by_pairs(line);
  mend_number_brackets(line);
  mend_strokes(line);
}

}  // namespace zhengbao
