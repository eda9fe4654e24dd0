#include "normalize/rows.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/text.h"
#include "core/text_parts.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxDisplayLines = 8;

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

bool is_row(BlockKind kind) {
  return kind == BlockKind::paragraph || kind == BlockKind::heading || kind == BlockKind::table;
}

class RowReader {
 public:
  RowReader(const Document& document, JoinedTexts& joined) : document_(document), joined_(joined) {}

  std::vector<TextRow> read() {
    for (const Page& page : document_.pages) {
      for (const Block& block : page.blocks) {
        if (!is_row(block.kind)) continue;
        if (last_ && !block.continues) close();
        if (last_ && block.continues) {
          go_on(block, page.number);
        } else {
          last_ = &block;
          row_ = whole_row(block, page.number);
        }
      }
    }
    if (last_) close();
    return std::move(rows_);
  }

 private:
  void go_on(const Block& block, int page) {
    if (row_.rest.empty()) joined_.emplace_back(row_.text);
    std::string& text = joined_.back();
    append_continuation(text, block.text);
    row_.rest.push_back({&block, page, text.size() - block.text.size()});
    row_.text = text;
  }

  void close() {
    const bool text = !row_.is_table();
    if (text && row_.rest.empty() && is_display(*last_)) {
      add_lines(*last_, row_.page, rows_);
    } else if (!text || !row_.text.empty()) {
      rows_.push_back(std::move(row_));
    }
    last_ = nullptr;
  }

  const Document& document_;
  JoinedTexts& joined_;
  std::vector<TextRow> rows_;
  const Block* last_ = nullptr;  // of the row that is open
  TextRow row_;
};

}  // namespace

bool TextRow::is_table() const { return block->kind == BlockKind::table; }

bool TextRow::is_red() const {
  const std::uint32_t red = block->color >> 16 & 0xFF;
  const std::uint32_t green = block->color >> 8 & 0xFF;
  const std::uint32_t blue = block->color & 0xFF;
  return red >= 0xA0 && green <= 0x60 && blue <= 0x60;
}

bool TextRow::is_block() const { return rest.empty() && trim(block->text).size() == text.size(); }

RowPlace TextRow::place(std::size_t at, std::size_t length) const {
  const auto after =
      std::upper_bound(rest.begin(), rest.end(), at,
                       [](std::size_t place, const RowPart& part) { return place < part.begin; });
  const std::size_t end = after == rest.end() ? text.size() : after->begin;
  const std::size_t covered = at < end ? std::min(length, end - at) : length;
  if (after == rest.begin()) return {page, place_of(*block, offset + at, covered)};
  const RowPart& part = *std::prev(after);
  return {part.page, place_of(*part.block, at - part.begin, covered)};
}

std::vector<TextRow> rows_of(const Document& document, JoinedTexts& joined) {
  return RowReader(document, joined).read();
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
