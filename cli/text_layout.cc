#include "cli/text_layout.h"

#include <algorithm>

#include "core/text.h"

namespace zhengbao {
namespace {

struct Range {
  char32_t first, last;
};

// Unicode East Asian Width W and F, by block.
constexpr Range kWide[] = {
    {0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0xA4CF},  {0xA960, 0xA97F}, {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6F},  {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};
constexpr Range kNoWidth[] = {{0x0300, 0x036F}, {0x200B, 0x200F}, {0x20D0, 0x20FF},
                              {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xE0100, 0xE01EF}};

template <std::size_t N>
bool within(const Range (&ranges)[N], char32_t c) {
  return std::ranges::any_of(
      ranges, [c](const Range& range) { return c >= range.first && c <= range.last; });
}

int width_of(char32_t c) {
  if (c < 0x300) return 1;
  if (within(kNoWidth, c)) return 0;
  return within(kWide, c) ? 2 : 1;
}

std::string spaces(int count) {
  return std::string(static_cast<std::size_t>(std::max(0, count)), ' ');
}

// Where a piece that cannot be broken ends: after one wide character, or
// before the next space or wide character.
std::size_t end_of_piece(std::string_view text, std::size_t start) {
  std::size_t end = start;
  if (width_of(next_code_point(text, end)) == 2) return end;
  while (end < text.size() && text[end] != ' ') {
    std::size_t after = end;
    if (width_of(next_code_point(text, after)) == 2) break;
    end = after;
  }
  return end;
}

}  // namespace

int display_width(std::string_view text) {
  int columns = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    columns += width_of(next_code_point(text, offset));
  }
  return columns;
}

std::string_view cut_to_width(std::string_view text, int columns) {
  int used = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t start = offset;
    used += width_of(next_code_point(text, offset));
    if (used > columns) return text.substr(0, start);
  }
  return text;
}

std::string shorten(std::string_view text, int columns) {
  const std::string_view fitting = cut_to_width(text, columns);
  if (fitting.size() == text.size()) return std::string(text);
  return std::string(cut_to_width(text, columns - 1)) + "…";
}

std::string pad_right(std::string_view text, int columns) {
  return std::string(text) + spaces(columns - display_width(text));
}

std::string pad_left(std::string_view text, int columns) {
  return spaces(columns - display_width(text)) + std::string(text);
}

std::string wrap(std::string_view text, int indent, int columns) {
  std::string wrapped;
  std::string line;
  int line_width = 0;
  const auto end_line = [&] {
    wrapped += spaces(indent) + line + "\n";
    line.clear();
    line_width = 0;
  };
  for (std::size_t offset = 0; offset < text.size();) {
    const bool space = text[offset] == ' ';
    const std::size_t start = space ? offset + 1 : offset;
    const bool has_piece = start < text.size() && text[start] != ' ';
    const std::size_t end = has_piece ? end_of_piece(text, start) : start;
    const std::string_view piece = text.substr(start, end - start);
    const int width = display_width(piece) + (space ? 1 : 0);
    if (line_width > 0 && indent + line_width + width > columns) end_line();
    if (space && line_width > 0) line += ' ';
    line += piece;
    line_width = display_width(line);
    offset = end;
  }
  if (!line.empty()) end_line();
  return wrapped;
}

std::string TextTable::text(int indent, int columns) const {
  std::vector<int> widths(aligns_.size(), 0);
  for (const auto& row : rows_) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], display_width(row[i]));
    }
  }
  std::string out;
  for (const auto& row : rows_) {
    std::string line = spaces(indent);
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) line += "  ";
      const bool last = i + 1 == row.size();
      if (aligns_[i] == Align::right)
        line += pad_left(row[i], widths[i]);
      else
        line += last ? row[i] : pad_right(row[i], widths[i]);
    }
    out += (columns > 0 ? shorten(line, columns) : line) + "\n";
  }
  return out;
}

}  // namespace zhengbao
