#include "core/document.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/text.h"
#include "core/text_clean.h"

namespace zhengbao {
namespace {

constexpr std::array<std::string_view, 10> kBlockKinds{
    "paragraph",   "heading",  "table",   "running_head", "running_foot",
    "page_number", "footnote", "caption", "seal",         "watermark"};
constexpr std::array<std::string_view, 4> kOrigins{"text", "ocr", "mixed", "markup"};
constexpr std::array<std::string_view, 4> kAlignments{"left", "justified", "center", "right"};
constexpr std::array<std::string_view, 4> kMetadataSources{"card", "info_line", "meta_tag", "file"};
constexpr std::array<std::string_view, 6> kTitleSources{"card",      "meta_tag", "heading",
                                                        "title_tag", "layout",   "file"};

// The part of `line` that covers bytes [begin, end) of the block's text.
Box part_of(const Block& block, const Line& line, std::size_t begin, std::size_t end) {
  const std::string_view text = std::string_view(block.text).substr(line.offset, line.length);
  const std::size_t first =
      begin > line.offset ? count_code_points(text.substr(0, begin - line.offset)) : 0;
  const std::size_t last =
      count_code_points(text.substr(0, std::min(end - line.offset, line.length)));
  if (last >= line.edges.size() || first > last) return line.box;
  constexpr float kTenths = 10;
  const float left = static_cast<float>(line.edges[first]) / kTenths;
  const float right = static_cast<float>(line.edges[last]) / kTenths;
  return {std::min(left, right), line.box.top, std::max(left, right), line.box.bottom};
}

void append_line(std::string& text, std::string_view line) {
  if (line.empty()) return;
  if (!text.empty()) text += '\n';
  text += line;
}

// Puts blocks into lines, the parts of one paragraph into one.
class TextJoiner {
 public:
  explicit TextJoiner(const Document& document) : document_(document) {}

  void add(const Page& page) {
    for (const Block& block : page.blocks) add(block);
  }

  std::string take() {
    flush_asides();
    return std::move(text_);
  }

 private:
  void add(const Block& block) {
    if (!is_running_text(block.kind)) return;
    if (is_aside(block.kind)) return append_line(asides_, block.text);
    if (block.continues && !text_.empty()) return append_continuation(text_, block.text);
    flush_asides();
    append_line(text_, block_text(document_, block));
  }

  void flush_asides() {
    append_line(text_, asides_);
    asides_.clear();
  }

  const Document& document_;
  std::string text_;
  std::string asides_;
};

}  // namespace

bool is_running_text(BlockKind kind) {
  switch (kind) {
    case BlockKind::running_head:
    case BlockKind::running_foot:
    case BlockKind::page_number:
    case BlockKind::seal:
    case BlockKind::watermark:
      return false;
    default:
      return true;
  }
}

std::string table_text(const Table& table) {
  std::string text;
  int row = -1;
  for (const Cell& cell : table.cells) {
    if (cell.text.empty()) continue;
    if (!text.empty()) text += cell.row == row ? ' ' : '\n';
    row = cell.row;
    text += cell.text;
  }
  return text;
}

std::string block_text(const Document& document, const Block& block) {
  if (block.kind != BlockKind::table || block.table < 0) return block.text;
  const auto index = static_cast<std::size_t>(block.table);
  return index < document.tables.size() ? table_text(document.tables[index]) : block.text;
}

bool is_aside(BlockKind kind) { return kind == BlockKind::footnote || kind == BlockKind::caption; }

void append_continuation(std::string& text, std::string_view continuation) {
  std::size_t end = text.size();
  std::size_t begin = 0;
  const char32_t left = text.empty() ? 0 : previous_code_point(text, end);
  const char32_t right = continuation.empty() ? 0 : next_code_point(continuation, begin);
  if (needs_space_between(left, right)) text += ' ';
  text += continuation;
}

std::string page_text(const Document& document, const Page& page) {
  TextJoiner joiner(document);
  joiner.add(page);
  return joiner.take();
}

std::string document_text(const Document& document) {
  TextJoiner joiner(document);
  for (const Page& page : document.pages) joiner.add(page);
  return joiner.take();
}

Box place_of(const Block& block, std::size_t offset, std::size_t length) {
  const std::size_t end = offset + length;
  Box box;
  for (const Line& line : block.lines) {
    if (line.offset >= end || line.offset + line.length <= offset) continue;
    box = join(box, part_of(block, line, offset, end));
  }
  return box.empty() ? block.box : box;
}

std::string_view block_kind_name(BlockKind kind) {
  return kBlockKinds[static_cast<std::size_t>(kind)];
}
std::string_view text_origin_name(TextOrigin origin) {
  return kOrigins[static_cast<std::size_t>(origin)];
}
std::string_view alignment_name(Alignment alignment) {
  return kAlignments[static_cast<std::size_t>(alignment)];
}
std::string_view metadata_source_name(MetadataSource source) {
  return kMetadataSources[static_cast<std::size_t>(source)];
}
std::string_view title_source_name(TitleSource source) {
  return kTitleSources[static_cast<std::size_t>(source)];
}

}  // namespace zhengbao
