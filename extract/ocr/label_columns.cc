#include "extract/ocr/label_columns.h"

#include <algorithm>
#include <string>

#include "core/text.h"

namespace zhengbao {

namespace {

constexpr std::size_t kMostColumns = 200;
constexpr int kMostHeights = 5;  // width of a label
constexpr int kFarthest = 8;     // heights from one row to the next
constexpr std::size_t kMostSigns = 4;
constexpr std::size_t kFewestLabels = 2;
constexpr std::size_t kFewestNumbers = 4;

std::u32string text_of(const std::vector<ReadCharacter>& characters) {
  std::u32string text;
  for (const ReadCharacter& one : characters) text += one.readings.front().code;
  return text;
}

bool is_capital(char32_t code) { return code >= U'A' && code <= U'Z'; }

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
  constexpr float kDoubtful = 70;
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
    std::vector<ReadCharacter> again = read_label(lines[i].line);
    const std::u32string label = text_of(again);
    if (is_label(label) && label.front() == as_capital(text.front())) {
      replace(lines[i], std::move(again));
    }
  }
}

void mend_numbers(std::vector<ReadLine>& lines, const Column& column, const ReadLabel& read_label) {
  const auto fitting = static_cast<std::size_t>(std::ranges::count_if(
      column, [&](std::size_t i) { return is_number(text_of(lines[i].characters)); }));
  if (fitting < kFewestNumbers || fitting * 4 < column.size() * 3) return;
  for (const std::size_t i : column) {
    const std::u32string text = text_of(lines[i].characters);
    if (text.size() > kMostSigns || is_number(text)) continue;
    std::vector<ReadCharacter> again = read_label(lines[i].line);
    const std::u32string number = text_of(again);
    // A sign that is no digit was added to one, or taken for one.
    const bool is_subset = std::ranges::any_of(
        text, [&](char32_t code) { return is_digit(code) && number.find(code) != number.npos; });
    if (is_number(number) && is_subset) replace(lines[i], std::move(again));
  }
}

}  // namespace

void mend_label_columns(std::vector<ReadLine>& lines, const ReadLabel& read_label) {
  for (const Column& column : columns_of(lines)) {
    if (column.size() <= kFewestLabels) continue;
    mend_labels(lines, column, read_label);
    mend_numbers(lines, column, read_label);
  }
}

}  // namespace zhengbao
