#include "extract/ocr/label/label_characters.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <string_view>

#include "core/text.h"
#include "core/text_parts.h"
#include "extract/ocr/characters/sequence_alignment.h"
#include "extract/ocr/characters/written_forms.h"
#include "extract/ocr/label/label_picture.h"

namespace zhengbao {

namespace {

bool is_mark(const ReadCharacter& character) {
  constexpr std::u32string_view kAscii = U",.;:'\"`*|_-~^";
  constexpr std::u32string_view kBrackets = U"（）〔〕【】《》〈〉「」『』［］｛｝";
  const char32_t code = code_of(character);
  if (is_one_of(code, kBrackets)) return false;
  return is_one_of(code, kAscii) || is_cjk_punctuation(code);
}

bool is_narrow(const ReadCharacter& character) {
  const char32_t code = code_of(character);
  return code > U' ' && code < 0x7F;
}

// What shares a row of a column: "1.", "10". Indices of first characters, and the end. As
// many rows as there are to take them, the closest together.
std::vector<std::size_t> units_of(const CharacterRow& characters, std::size_t rows, int em) {
  std::vector<std::size_t> firsts;
  for (std::size_t i = 0; i < characters.size(); ++i) firsts.push_back(i);
  const auto step_to = [&](std::size_t i) {
    return middle_of(characters[i]) - middle_of(characters[i - 1]);
  };
  while (firsts.size() > rows) {
    std::size_t best = 0;
    for (std::size_t n = 1; n < firsts.size(); ++n) {
      const std::size_t i = firsts[n];
      if (!is_narrow(characters[i]) || !is_narrow(characters[i - 1])) continue;
      if (10 * step_to(i) > 7 * em) continue;
      if (best == 0 || step_to(i) < step_to(firsts[best])) best = n;
    }
    if (best == 0) break;
    firsts.erase(firsts.begin() + static_cast<std::ptrdiff_t>(best));
  }
  firsts.push_back(characters.size());
  return firsts;
}

// Where a character is looked for: a row of a column, or the mark at its end ("1.", "八、").
struct Slot {
  std::size_t row;
  int middle;
  bool is_mark;
};

std::vector<Slot> slots_of(const LabelCell& label, const std::vector<PixelBox>& places) {
  std::vector<Slot> slots;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const StackRow& row = label.rows[i];
    const int middle = (places[i].left + places[i].right) / 2;
    slots.push_back({i, middle, label.is_mark(row)});
    if (row.ends_in_mark && !label.is_mark(row)) {
      slots.push_back({i, middle + label.em / 2, true});
    }
  }
  return slots;
}

// In order, as many as can be. The places that models tell are up to a character off,
// so that they settle only what is even else.
std::vector<CharacterRow> one_for_each(const CharacterRow& characters, const LabelCell& label,
                                       const std::vector<PixelBox>& places) {
  constexpr double kEmpty = 1.5;
  constexpr double kDropped = 0.8;  // and as much for a sure one
  constexpr double kOtherKind = 0.3;
  constexpr double kAway = 0.02;
  const std::vector<Slot> slots = slots_of(label, places);
  const std::vector<std::size_t> units = units_of(characters, slots.size(), label.em);
  const auto drop = [&](std::size_t i) {
    return kDropped * (1 + static_cast<double>(characters[units[i]].confidence) / 100);
  };
  const auto match = [&](std::size_t i, std::size_t j) {
    const ReadCharacter& first = characters[units[i]];
    const double away = std::abs(middle_of(first) - slots[j].middle);
    return std::min(1.0, kAway * away / label.em) +
           (is_mark(first) == slots[j].is_mark ? 0 : kOtherKind);
  };
  std::vector<CharacterRow> parts(label.rows.size());
  for (const Partners& pair : align(units.size() - 1, slots.size(), drop, kEmpty, match)) {
    if (pair.first == kNoPartner || pair.second == kNoPartner) continue;
    CharacterRow& part = parts[slots[pair.second].row];
    const auto at = [&](std::size_t n) {
      return characters.begin() + static_cast<std::ptrdiff_t>(units[n]);
    };
    part.insert(part.end(), at(pair.first), at(pair.first + 1));
  }
  return parts;
}

std::vector<CharacterRow> by_place(const CharacterRow& characters, const LabelCell& label,
                                   const std::vector<PixelBox>& places) {
  std::vector<CharacterRow> parts(label.rows.size());
  std::size_t row = 0;
  for (const ReadCharacter& character : characters) {
    const int middle = middle_of(character);
    while (row + 1 < places.size() && middle >= places[row + 1].left) ++row;
    const bool between = middle < places[row].left || middle >= places[row].right;
    if (is_mark(character)) {
      const bool leads = parts[row].empty() && row > 0 && label.rows[row - 1].ends_in_mark;
      if (leads && !parts[row - 1].empty() && !is_mark(parts[row - 1].back())) {
        parts[row - 1].push_back(character);
        continue;
      }
      if (between && !label.rows[row].ends_in_mark) continue;
    }
    parts[row].push_back(character);
  }
  return parts;
}

}  // namespace

std::vector<CharacterRow> part_among_rows(const CharacterRow& characters, const LabelCell& label,
                                          const std::vector<PixelBox>& places) {
  std::vector<CharacterRow> parts = label.is_column ? one_for_each(characters, label, places)
                                                    : by_place(characters, label, places);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const PixelBox box = line_of_row(label, label.rows[i]).ink;
    const auto count = static_cast<int>(parts[i].size());
    for (int n = 0; n < count; ++n) {
      parts[i][static_cast<std::size_t>(n)].box = {box.left + box.width() * n / count, box.top,
                                                   box.left + box.width() * (n + 1) / count,
                                                   box.bottom};
    }
  }
  return parts;
}

void mend_number(const LabelCell& label, std::vector<CharacterRow>& rows) {
  constexpr std::u32string_view kNumerals = U"一二三四五六七八九十";
  constexpr std::u32string_view kMarks = U".,、，。·'`";
  constexpr float kUnseen = 60;  // percent
  std::size_t count = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t n = 0; n < rows[i].size(); ++n) {
      ReadCharacter& one = rows[i][n];
      if (is_one_of(code_of(one), kNumerals)) {
        ++count;
        continue;
      }
      if (count > 0 && is_one_of(code_of(one), kMarks)) put_first(one, U'、');
      return;
    }
    if (count == 0 || !label.rows[i].ends_in_mark) continue;
    ReadCharacter mark = rows[i].back();
    mark.readings = {{U'、', kUnseen / 100}};
    mark.confidence = kUnseen;
    mark.raw = U' ';
    rows[i].push_back(std::move(mark));
    return;
  }
}

}  // namespace zhengbao
