#include "normalize/rows.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/text.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxDisplayLines = 8;

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

// A block of lines that are no sentence: a title, a signature.
bool is_display(const Block& block) {
  return block.lines.size() > 1 && block.lines.size() <= kMaxDisplayLines &&
         !contains(block.text, "。") && !contains(block.text, "；") &&
         !block.text.ends_with("：") && !block.text.ends_with(":");
}

TextRow whole_row(const Block& block, int page) {
  TextRow row;
  row.block = &block;
  row.page = page;
  if (block.kind != BlockKind::table) {
    row.text = trim(block.text);
    row.offset =
        row.text.empty() ? 0 : static_cast<std::size_t>(row.text.data() - block.text.data());
  }
  row.box = block.box;
  row.alignment = block.alignment;
  row.font_size = block.font_size;
  row.bold = block.bold;
  return row;
}

void add_lines(const Block& block, int page, std::vector<TextRow>& rows) {
  bool first = true;
  for (const Line& line : block.lines) {
    if (line.offset > block.text.size()) continue;
    TextRow row = whole_row(block, page);
    row.text = trim(std::string_view(block.text).substr(line.offset, line.length));
    if (row.text.empty()) continue;
    row.offset = static_cast<std::size_t>(row.text.data() - block.text.data());
    row.box = line.box;
    if (line.font_size > 0) row.font_size = line.font_size;
    row.bold = line.bold || block.bold;
    row.first_of_block = first;
    first = false;
    rows.push_back(row);
  }
}

}  // namespace

bool TextRow::is_table() const { return block->kind == BlockKind::table; }

bool TextRow::is_red() const {
  const std::uint32_t red = block->color >> 16 & 0xFF;
  const std::uint32_t green = block->color >> 8 & 0xFF;
  const std::uint32_t blue = block->color & 0xFF;
  return red >= 0xA0 && green <= 0x60 && blue <= 0x60;
}

bool TextRow::is_block() const { return trim(block->text).size() == text.size(); }

std::vector<TextRow> rows_of(const Document& document) {
  std::vector<TextRow> rows;
  for (const Page& page : document.pages) {
    for (const Block& block : page.blocks) {
      const bool text = block.kind == BlockKind::paragraph || block.kind == BlockKind::heading;
      if (!text && block.kind != BlockKind::table) continue;
      if (text && is_display(block)) {
        add_lines(block, page.number, rows);
        continue;
      }
      TextRow row = whole_row(block, page.number);
      if (row.is_table() || !row.text.empty()) rows.push_back(row);
    }
  }
  return rows;
}

float body_font_size(const Document& document) {
  // Sentences are text; the many small rows of a form are not.
  for (const bool sentences_only : {true, false}) {
    std::map<int, std::size_t> bytes_of_size;  // half points
    for (const Page& page : document.pages) {
      for (const Block& block : page.blocks) {
        if (block.kind != BlockKind::paragraph || block.font_size <= 0) continue;
        if (sentences_only && !contains(block.text, "。")) continue;
        bytes_of_size[static_cast<int>(std::lround(block.font_size * 2))] += block.text.size();
      }
    }
    const auto most =
        std::max_element(bytes_of_size.begin(), bytes_of_size.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most != bytes_of_size.end()) return static_cast<float>(most->first) / 2;
  }
  return 0;
}

}  // namespace zhengbao
