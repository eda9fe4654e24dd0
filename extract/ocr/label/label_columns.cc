#include "extract/ocr/label/label_columns.h"

#include <algorithm>
#include <string>

#include "core/ascii.h"
#include "core/text.h"

namespace zhengbao {

namespace {

constexpr std::size_t kMostColumns = 200;
constexpr int kMostHeights = 8;  // width of a number
constexpr int kFarthest = 8;     // heights from one row to the next
constexpr std::size_t kMostSigns = 4;
constexpr std::size_t kFewestLabels = 2;
constexpr std::size_t kFewestNumbers = 4;
constexpr float kDoubtful = 70;  // percent
constexpr const char* kDigits = "0123456789";

std::u32string text_of(const std::vector<ReadCharacter>& characters) {
  std::u32string text;
  for (const ReadCharacter& one : characters) text += one.readings.front().code;
  return text;
}

bool is_number(std::u32string_view text) {
  return !text.empty() && text.size() <= kMostSigns && std::ranges::all_of(text, is_digit);
}

bool is_label(std::u32string_view text) {
  return text.size() > 1 && is_capital(text.front()) && is_number(text.substr(1));
}

// The capital that a sign may be seen as, in its size or lower: c and C look alike.
char32_t as_capital(char32_t code) {
  return code >= U'a' && code <= U'z' ? code - U'a' + U'A' : code;
}

bool stands_below(const FoundLine& above, const FoundLine& below) {
  const int height = std::max(above.height, below.height);
  return below.ink.top >= above.ink.bottom - height / 2 &&
         below.ink.top - above.ink.bottom <= kFarthest * height &&
         overlap_x(above.ink, below.ink) * 2 >= std::min(above.ink.width(), below.ink.width());
}

using Column = std::vector<std::size_t>;

std::vector<Column> columns_of(const std::vector<ReadLine>& lines) {
  std::vector<Column> columns;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const FoundLine& line = lines[i].line;
    if (line.ink.width() > kMostHeights * line.height) continue;
    const auto above = std::ranges::find_if(columns, [&](const Column& column) {
      return stands_below(lines[column.back()].line, line);
    });
    if (above != columns.end()) {
      above->push_back(i);
    } else if (columns.size() < kMostColumns) {
      columns.push_back({i});
    }
  }
  return columns;
}

void replace(ReadLine& line, std::vector<ReadCharacter> again) {
  for (std::size_t i = 0; i < again.size(); ++i) {
    const char32_t first =
        i < line.characters.size() ? line.characters[i].readings.front().code : 0;
    const bool same = first == again[i].readings.front().code;
    if (!same) again[i].raw = first;
    again[i].confidence = std::min(again[i].confidence, kDoubtful);
  }
  line.characters = std::move(again);
}

void mend_labels(std::vector<ReadLine>& lines, const Column& column, const ReadLabel& read_label) {
  std::u32string capitals;
  std::size_t fitting = 0;
  for (const std::size_t i : column) {
    const std::u32string text = text_of(lines[i].characters);
    if (!is_label(text)) continue;
    ++fitting;
    capitals += text.front();
  }
  if (fitting < kFewestLabels) return;
  for (const std::size_t i : column) {
    const std::u32string text = text_of(lines[i].characters);
    const bool is_alike = !text.empty() && text.size() <= kMostSigns && !is_label(text) &&
                          capitals.find(as_capital(text.front())) != std::u32string::npos;
    if (!is_alike) continue;
    const std::string alphabet = to_utf8(std::u32string(1, as_capital(text.front()))) + kDigits;
    std::vector<ReadCharacter> again = read_label(lines[i].line, alphabet);
    const std::u32string label = text_of(again);
    if (is_label(label) && label.front() == as_capital(text.front())) {
      replace(lines[i], std::move(again));
    }
  }
}

// 13574.7609
bool is_decimal(std::u32string_view text) {
  const std::size_t point = text.find(U'.');
  if (point == 0 || point == std::u32string_view::npos || point + 1 == text.size()) return false;
  return std::ranges::all_of(text.substr(0, point), is_digit) &&
         std::ranges::all_of(text.substr(point + 1), is_digit);
}

template <class Fits>
bool are_most(const std::vector<ReadLine>& lines, const Column& column, const Fits& fits) {
  const auto fitting = static_cast<std::size_t>(std::ranges::count_if(
      column, [&](std::size_t i) { return fits(text_of(lines[i].characters)); }));
  return fitting >= kFewestNumbers && fitting * 2 >= column.size();
}

int value_of(const ReadLine& line) {
  int value = 0;
  const std::u32string text = text_of(line.characters);
  if (!is_number(text)) return -1;
  for (const char32_t digit : text) value = 10 * value + static_cast<int>(digit - U'0');
  return value;
}

// Whether `value` is one more than what stands above, or one less than what follows.
bool counts_on(const std::vector<ReadLine>& lines, const Column& column, std::size_t at,
               int value) {
  const bool above = at > 0 && value_of(lines[column[at - 1]]) == value - 1;
  const bool below = at + 1 < column.size() && value_of(lines[column[at + 1]]) == value + 1;
  return above || below;
}

void mend_numbers(std::vector<ReadLine>& lines, const Column& column, const ReadLabel& read_label) {
  if (!are_most(lines, column, is_number)) return;
  for (std::size_t at = 0; at < column.size(); ++at) {
    ReadLine& line = lines[column[at]];
    const std::u32string text = text_of(line.characters);
    const bool is_lone_stray =
        text.size() == 1 && is_number(text) && !counts_on(lines, column, at, value_of(line));
    // E4 above 1, 2, 3 is the end of another table.
    const bool has_letter = std::ranges::any_of(text, is_latin_letter);
    if (text.size() > kMostSigns || has_letter || (is_number(text) && !is_lone_stray)) continue;
    std::vector<ReadCharacter> again = read_label(line.line, kDigits);
    const std::u32string number = text_of(again);
    if (!is_number(number) || number == text) continue;
    // A sign that is no digit was added to one.
    const bool keeps_digit = std::ranges::any_of(
        text, [&](char32_t code) { return is_digit(code) && number.find(code) != number.npos; });
    ReadLine second{line.line, std::move(again)};
    if (text.size() == 1 ? counts_on(lines, column, at, value_of(second)) : keeps_digit) {
      replace(line, std::move(second.characters));
    }
  }
}

// What a speck beside a number is read as. A minus or a percent sign is none.
bool may_be_dust(char32_t code) {
  return std::u32string_view(U".,:;'`\"·，。：；、‘’“”").find(code) != std::u32string_view::npos;
}

void drop_dust(std::vector<ReadLine>& lines, const Column& column) {
  if (!are_most(lines, column, is_decimal)) return;
  for (const std::size_t i : column) {
    std::vector<ReadCharacter>& characters = lines[i].characters;
    const std::u32string text = text_of(characters);
    if (text.size() < 2 || is_decimal(text)) continue;
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (!may_be_dust(text[at])) continue;
      std::u32string clean = text;
      clean.erase(at, 1);
      if (!is_decimal(clean)) continue;
      characters.erase(characters.begin() + static_cast<std::ptrdiff_t>(at));
      ReadCharacter& beside = characters[std::min(at, characters.size() - 1)];
      beside.confidence = std::min(beside.confidence, kDoubtful);
      break;
    }
  }
}

}  // namespace

void mend_label_columns(std::vector<ReadLine>& lines, const ReadLabel& read_label) {
  for (const Column& column : columns_of(lines)) {
    if (column.size() <= kFewestLabels) continue;
    mend_labels(lines, column, read_label);
    mend_numbers(lines, column, read_label);
    drop_dust(lines, column);
  }
}

}  // namespace zhengbao
