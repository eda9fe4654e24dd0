#include "extract/layout/block_classifier.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

#include "core/jump_mark.h"
#include "core/text.h"
#include "extract/layout/line_form.h"
#include "extract/layout/list_label.h"

namespace zhengbao {

namespace {

constexpr float kLarger = 1.12F;  // against the body
constexpr std::size_t kMaxNumbered =
    50;  // characters; longer is a paragraph that begins with a number
constexpr std::size_t kMaxHeading = 120;
constexpr int kTitlePages = 3;
constexpr float kNoteSize = 0.92F;  // against the body

bool ends_with_any(std::u32string_view text, std::u32string_view ends) {
  return !text.empty() && ends.find(text.back()) != std::u32string_view::npos;
}

bool is_caption(std::u32string_view text, const Block& block) {
  if (text.size() < 2 || text.size() > 60 || block.alignment != Alignment::center) return false;
  if (text[0] != U'表' && text[0] != U'图' && text[0] != U'圖') return false;
  const std::size_t number = text[1] == U' ' ? 2 : 1;
  return number < text.size() &&
         (is_digit(text[number]) || find_label(text.substr(number)).length > 0 ||
          std::u32string_view(U"一二三四五六七八九十").find(text[number]) !=
              std::u32string_view::npos);
}

int numbered_level(LabelKind kind) {
  switch (kind) {
    case LabelKind::part:
    case LabelKind::han:
      return 2;
    case LabelKind::chapter:
    case LabelKind::han_paren:
      return 3;
    case LabelKind::section:
    case LabelKind::digit:
      return 4;
    case LabelKind::article:
    case LabelKind::digit_paren:
      return 5;
    case LabelKind::none:
      break;
  }
  return 0;
}

// On a short line of its own weight or place, a division needs no space behind
// it: "第一章總則".
ListLabel heading_label(std::u32string_view text, const Block& block) {
  const ListLabel label = find_label(text);
  const bool stands_out = block.bold || block.alignment == Alignment::center;
  constexpr std::size_t kShort = 25;
  if (label.kind != LabelKind::none || !stands_out || text.size() > kShort) return label;
  const ListLabel closed = find_division(text);
  return closed.kind == LabelKind::article ? ListLabel{} : closed;
}

bool is_numbered_heading(std::u32string_view text, const Block& block, const ListLabel& label) {
  if (label.kind == LabelKind::none || text.size() > kMaxNumbered || block.lines.size() > 2)
    return false;
  const bool alone = label.length >= text.size();
  switch (label.kind) {
    case LabelKind::part:
    case LabelKind::chapter:
    case LabelKind::section:
      return !ends_with_any(text, U"。；，、：") && text.find(U"……") == std::u32string_view::npos;
    case LabelKind::article:
      // "第 5 條" alone on its line heads the article; 第五条 with text is its text.
      return alone;
    case LabelKind::han:
    case LabelKind::han_paren:
      if (block.bold) return !ends_with_any(text, U"；，、");
      return block.lines.size() == 1 && !alone && !ends_with_any(text, U"。；，、：:;,");
    case LabelKind::digit:
    case LabelKind::digit_paren:
      return block.bold && !alone && !ends_with_any(text, U"；，、");
    case LabelKind::none:
      break;
  }
  return false;
}

// • before an item of a list, and sentences in Latin letters, which end with a full stop: of
// larger type they are the opening of a text.
bool is_item_or_sentence(std::u32string_view text) {
  constexpr std::ptrdiff_t kWords = 6;
  if (text.starts_with(U"•")) return true;
  if (!ends_with_any(text, U".!;,-")) return false;
  return std::ranges::none_of(text, is_han) && std::ranges::count(text, U' ') + 1 >= kWords;
}

bool is_heading_by_looks(std::u32string_view text, const Block& block, float body) {
  if (text.size() > kMaxHeading || !has_letters(text) || ends_with_any(text, U"。；，、：") ||
      is_item_or_sentence(text)) {
    return false;
  }
  if (ends_with_any(text, U"日") && text.find(U'年') != text.npos && text.size() < 16) return false;
  const bool larger = block.font_size > kLarger * body;
  const bool centered = block.alignment == Alignment::center;
  if (larger && (centered || block.font_size > 1.25F * body)) return true;
  return centered && block.bold && !text.empty();
}

// The size from which on a heading of the first pages is the title.
float title_size(const std::vector<Page>& pages) {
  float largest = 0;
  for (const Page& page : pages) {
    if (page.number > kTitlePages) break;
    for (const Block& block : page.blocks) {
      // Red is the masthead of the issuer, above the title of the document.
      if (block.kind == BlockKind::heading && block.level == 0 && !is_red(block.color)) {
        largest = std::max(largest, block.font_size);
      }
    }
  }
  return largest;
}

// The y of the short line that parts footnotes from the text, or beyond the page.
float footnotes_from(const Page& page, float body) {
  float from = page.height;
  for (const Ruling& ruling : page.rulings) {
    const float share = page.width > 0 ? ruling.box.width() / page.width : 0;
    const bool is_note_line = ruling.horizontal() && share > 0.08F && share < 0.4F;
    if (is_note_line && ruling.box.top > 0.5F * page.height) from = std::min(from, ruling.box.top);
  }
  for (const Block& block : page.blocks) {
    const bool is_text = block.kind == BlockKind::paragraph && block.font_size >= kNoteSize * body;
    if (is_text && block.box.top > from) return page.height;
  }
  return from;
}

void classify(Block& block, float body) {
  constexpr std::size_t kMaxBytes = 4 * kMaxHeading;
  if (block.text.size() > kMaxBytes) return;
  const std::u32string text = to_utf32(block.text);
  const ListLabel label = heading_label(text, block);
  if (is_caption(text, block)) {
    block.kind = BlockKind::caption;
  } else if (is_numbered_heading(text, block, label)) {
    block.kind = BlockKind::heading;
    block.level = numbered_level(label.kind);
  } else if (is_heading_by_looks(text, block, body)) {
    block.kind = BlockKind::heading;
  }
}

void set_plain_levels(std::vector<Page>& pages) {
  const float title = title_size(pages);
  for (Page& page : pages) {
    for (Block& block : page.blocks) {
      if (block.kind != BlockKind::heading || block.level != 0) continue;
      const bool is_title = block.font_size > 0.95F * title && page.number <= kTitlePages;
      block.level = is_title || is_red(block.color) ? 1 : 2;
    }
  }
}

}  // namespace

float body_size(const std::vector<Page>& pages) {
  constexpr std::size_t kTableWeight = 60;  // bytes: decides where there is hardly any text
  std::map<int, std::size_t> counts;        // by quarter points
  for (const Page& page : pages) {
    for (const Block& block : page.blocks) {
      if (!is_running_text(block.kind)) continue;
      const std::size_t length = block.kind == BlockKind::table ? kTableWeight : block.text.size();
      counts[static_cast<int>(std::lround(block.font_size * 4))] += length;
    }
  }
  const auto best =
      std::max_element(counts.begin(), counts.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return best == counts.end() ? 0 : static_cast<float>(best->first) / 4;
}

void classify_blocks(std::vector<Page>& pages) {
  const float body = body_size(pages);
  for (Page& page : pages) {
    const float notes_from = footnotes_from(page, body);
    for (Block& block : page.blocks) {
      if (block.kind != BlockKind::paragraph) continue;
      const bool is_note = block.box.top > notes_from && block.font_size < kNoteSize * body;
      // A mark of a jump stands between the parts of a paragraph.
      if (is_note || read_jump_mark(block.text)) {
        block.kind = BlockKind::footnote;
      } else {
        classify(block, body);
      }
    }
  }
  set_plain_levels(pages);
}

}  // namespace zhengbao
