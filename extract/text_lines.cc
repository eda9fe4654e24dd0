#include "extract/text_lines.h"

#include <algorithm>

#include "core/text.h"
#include "extract/label_line.h"
#include "extract/numbered_heading.h"

namespace zhengbao {
namespace {

struct TextLine {
  std::string_view text;
  int columns = 0;  // up to the last visible character
  int indent = 0;
  bool blank_before = false;
};

int columns_of(char32_t c) {
  if (c == U'\t') return 4;
  return is_cjk(c) || c == U'\u3000' ? 2 : 1;
}

TextLine measure(std::string_view text) {
  TextLine line;
  line.text = text;
  int columns = 0;
  bool seen = false;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = next_code_point(text, i);
    columns += columns_of(c);
    if (is_space(c)) continue;
    if (!seen) line.indent = columns - columns_of(c);
    seen = true;
    line.columns = columns;
  }
  return line;
}

std::vector<TextLine> split_lines(std::string_view text) {
  std::vector<TextLine> lines;
  bool blank = false;
  while (!text.empty()) {
    const std::size_t end = text.find_first_of("\n\r\f\v");
    TextLine line = measure(text.substr(0, end));
    line.blank_before = blank;
    blank = line.columns == 0 && (blank || end != std::string_view::npos);
    if (line.columns > 0) lines.push_back(line);
    if (end == std::string_view::npos) break;
    const bool crlf = text.substr(end).starts_with("\r\n");
    text.remove_prefix(end + (crlf ? 2 : 1));
  }
  return lines;
}

bool reaches(const TextLine& line, int margin) { return line.columns * 100 >= margin * 88; }

// The column at which the lines were wrapped; 0 when they were not.
int wrap_margin(const std::vector<TextLine>& lines) {
  constexpr std::size_t kFewLines = 6;
  constexpr int kWidest = 160;  // nobody wraps by hand beyond
  constexpr int kNarrowest = 30;
  if (lines.size() < kFewLines) return 0;
  std::vector<int> widths;
  for (const TextLine& line : lines) widths.push_back(line.columns);
  const auto high = widths.begin() + static_cast<long>(widths.size() * 9 / 10);
  std::nth_element(widths.begin(), high, widths.end());
  const int margin = *high;
  if (margin > kWidest || margin < kNarrowest) return 0;
  int followed = 0;
  int full = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i].columns > margin + margin / 8) return 0;  // a line beyond the margin
    if (lines[i + 1].blank_before || lines[i + 1].indent > 0) continue;
    ++followed;
    full += reaches(lines[i], margin);
  }
  return followed > 0 && full * 2 >= followed ? margin : 0;
}

bool begins_something(const TextLine& line) {
  return line.blank_before || line.indent > 0 || numbered_heading_level(line.text) > 0 ||
         split_labelled_line(line.text).known() > 0;
}

Alignment alignment_of(const TextLine& line) {
  // Two ideographs of indentation begin a paragraph; more than four are layout.
  constexpr int kCentred = 9;
  constexpr int kRight = 28;
  if (line.indent >= kRight) return Alignment::right;
  return line.indent >= kCentred ? Alignment::center : Alignment::left;
}

}  // namespace

std::vector<TextParagraph> read_paragraphs(std::string_view text) {
  const std::vector<TextLine> lines = split_lines(text);
  const int margin = wrap_margin(lines);
  std::vector<TextParagraph> paragraphs;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const TextLine& line = lines[i];
    const bool joins = margin > 0 && i > 0 && reaches(lines[i - 1], margin) &&
                       !begins_something(line) &&
                       split_labelled_line(lines[i - 1].text).known() == 0;
    if (joins) {
      std::string& raw = paragraphs.back().raw;
      raw += '\n';
      raw += trim(line.text);
      continue;
    }
    paragraphs.push_back(
        {std::string(line.text), alignment_of(line), line.indent, line.blank_before});
  }
  return paragraphs;
}

}  // namespace zhengbao
