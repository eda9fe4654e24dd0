#include "extract/ocr/column/column_sights.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <string_view>
#include <utility>

#include "core/text.h"
#include "extract/ocr/characters/sequence_alignment.h"
#include "extract/ocr/ink_area.h"

namespace zhengbao {

namespace {

// Percent: what the two models do not agree in, and what only one of them sees.
constexpr float kDisputed = 80;
// Percent. The model of horizontal print is believed in ideographs above this, that of
// columns in brackets.
constexpr float kSureOfHan = 80;
constexpr float kSureOfBracket = 50;

using Characters = std::vector<ReadCharacter>;

bool is_mark(char32_t code) {
  constexpr std::u32string_view kAscii = U",.;:!?";
  return kAscii.find(code) != std::u32string_view::npos || is_cjk_punctuation(code);
}

// Brackets and quotation marks are drawn anew for columns.
bool is_bracket(char32_t code) {
  constexpr std::u32string_view kBrackets = U"「」『』（）〔〕【】《》〈〉";
  return kBrackets.find(code) != std::u32string_view::npos;
}

// As columns are typeset: the model of horizontal print gives ASCII for some.
char32_t wide_mark(char32_t code) {
  constexpr std::u32string_view kNarrow = U",;:!?";
  constexpr std::u32string_view kWide = U"，；：！？";
  const std::size_t at = kNarrow.find(code);
  return at == std::u32string_view::npos ? code : kWide[at];
}

double distance(const PixelBox& a, const PixelBox& b, int size) {
  return std::abs(a.left + a.right - b.left - b.right) / (2.0 * size);
}

// One character as the two models see it; without readings where one does not.
struct Sight {
  ReadCharacter upright;
  ReadCharacter vertical;

  bool is_double() const { return !upright.readings.empty() && !vertical.readings.empty(); }
  const ReadCharacter& surest() const {
    if (upright.readings.empty()) return vertical;
    if (vertical.readings.empty()) return upright;
    return upright.confidence >= vertical.confidence ? upright : vertical;
  }
};

// Where both saw the same tells where the others belong.
std::vector<Sight> side_by_side(const Characters& upright, const Characters& vertical, int size) {
  constexpr double kOther = 0.7;  // for two that differ
  constexpr double kAlone = 1;
  constexpr double kAway = 0.1;
  const auto match = [&](std::size_t i, std::size_t j) {
    const bool same = wide_mark(code_of(upright[i])) == wide_mark(code_of(vertical[j]));
    return (same ? 0 : kOther) +
           kAway * std::min(2.0, distance(upright[i].box, vertical[j].box, size));
  };
  std::vector<Sight> sights;
  for (const Partners& pair : align(
           upright.size(), vertical.size(), [](std::size_t) { return kAlone; }, kAlone, match)) {
    Sight& sight = sights.emplace_back();
    if (pair.first != kNoPartner) sight.upright = upright[pair.first];
    if (pair.second != kNoPartner) sight.vertical = vertical[pair.second];
  }
  return sights;
}

// For each cell what was seen there: in order, as many as can be. The models' places are
// up to a character off for whole stretches, so that they settle only what is even else.
// What has no cell was not there.
std::vector<Sight> by_cell(const std::vector<Sight>& sights, const std::vector<ColumnCell>& cells,
                           int size, bool two_models) {
  constexpr double kEmpty = 1.5;   // for a cell
  constexpr double kNoCell = 0.8;  // for a character, and as much for a sure one
  constexpr double kOnce = 0.4;    // of that for one that a model alone saw
  constexpr double kAway = 0.02;   // for each size between the two
  const auto drop = [&](std::size_t i) {
    const double sure = kNoCell * (1 + static_cast<double>(sights[i].surest().confidence) / 100);
    return two_models && !sights[i].is_double() ? kOnce * sure : sure;
  };
  const auto match = [&](std::size_t i, std::size_t j) {
    return std::min(1.0, kAway * distance(sights[i].surest().box, cells[j].box, size));
  };
  std::vector<Sight> seen(cells.size());
  for (const Partners& pair : align(sights.size(), cells.size(), drop, kEmpty, match)) {
    if (pair.first != kNoPartner && pair.second != kNoPartner)
      seen[pair.second] = sights[pair.first];
  }
  return seen;
}

// What both models make of one ideograph, for the context to choose from.
ReadCharacter disputed(const ReadCharacter& upright, const ReadCharacter& vertical) {
  // Of ideographs that the two see differently, three of four are as the model of
  // horizontal print has them.
  constexpr float kWeight = 0.75F;
  ReadCharacter both = upright;
  both.readings = {{code_of(upright), kWeight * upright.readings.front().probability},
                   {code_of(vertical), (1 - kWeight) * vertical.readings.front().probability}};
  std::ranges::stable_sort(both.readings, std::ranges::greater{}, &CharacterReading::probability);
  both.confidence = std::min(std::min(upright.confidence, vertical.confidence), kDisputed);
  return both;
}

ReadCharacter doubted(ReadCharacter character) {
  character.confidence = std::min(character.confidence, kDisputed);
  return character;
}

// Doubted, but not for the context to change.
ReadCharacter settled(ReadCharacter character) {
  character.readings.resize(1);
  return doubted(std::move(character));
}

// A colon has two parts, a comma one.
bool has_two_parts(Pix* ink, const PixelBox& mark) {
  const PixPtr part = cut_out(ink, mark);
  l_int32 count = 0;
  return part && pixCountConnComp(part.get(), 8, &count) == 0 && count > 1;
}

// Of two marks the one that has as many parts as the ink.
ReadCharacter better_mark(const ReadCharacter& upright, const ReadCharacter& vertical,
                          bool two_parts) {
  constexpr std::u32string_view kTwoParts = U"：；！？";
  const auto fits = [&](const ReadCharacter& mark) {
    return (kTwoParts.find(wide_mark(code_of(mark))) != std::u32string_view::npos) == two_parts;
  };
  return doubted(fits(vertical) || !fits(upright) ? vertical : upright);
}

// One of the two, or a blend.
ReadCharacter better_of(const Sight& sight, const ColumnCell& cell, Pix* ink) {
  const ReadCharacter& upright = sight.upright;
  const ReadCharacter& vertical = sight.vertical;
  const char32_t up = code_of(upright);
  const char32_t down = code_of(vertical);
  if (up == down) return sight.surest();
  if (wide_mark(up) == wide_mark(down)) return vertical;
  if (is_bracket(down) && vertical.confidence >= kSureOfBracket) return vertical;
  if (cell.is_mark() && is_mark(down)) {
    return is_mark(up) ? better_mark(upright, vertical, has_two_parts(ink, cell.ink)) : vertical;
  }
  if (is_han(up) && is_han(down)) {
    return upright.confidence >= kSureOfHan ? settled(upright) : disputed(upright, vertical);
  }
  if (is_han(up) != is_han(down)) return doubted(is_han(up) ? upright : vertical);
  return doubted(sight.surest());
}

}  // namespace

Characters combine_sights(const Characters& upright, const Characters& vertical, bool two_models,
                          const std::vector<ColumnCell>& cells, Pix* ink) {
  if (cells.empty()) return {};
  const int size = std::max(1, cells.front().box.height());
  const std::vector<Sight> seen =
      by_cell(side_by_side(upright, vertical, size), cells, size, two_models);
  Characters characters;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const ReadCharacter& surest = seen[i].surest();
    if (surest.readings.empty()) continue;
    if (seen[i].is_double()) {
      characters.push_back(better_of(seen[i], cells[i], ink));
    } else {
      characters.push_back(two_models ? doubted(surest) : surest);
    }
    ReadCharacter& last = characters.back();
    last.box = cells[i].box;
    char32_t& code = last.readings.front().code;
    code = wide_mark(code);
    // Before a blank the models of both ways take a comma for a colon at times.
    if (code == U'：' && cells[i].is_mark() && !has_two_parts(ink, cells[i].ink)) code = U'，';
    last.after_space = false;
  }
  return characters;
}

}  // namespace zhengbao
