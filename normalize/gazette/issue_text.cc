#include "normalize/gazette/issue_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

#include "core/text.h"
#include "core/text_parts.h"
#include "normalize/date_forms.h"
#include "normalize/gazette/gazette_name.h"
#include "normalize/gazette/issue_line.h"
#include "normalize/genres.h"
#include "normalize/section_labels.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxRoleBytes = 600;  // longer rows are text
constexpr std::size_t kMaxTitleCharacters = 110;
constexpr std::size_t kMaxEndBytes = 240;
constexpr float kLarger = 1.08F;
constexpr float kSmaller = 0.93F;
constexpr float kCover = 1.4F;
constexpr float kTopMargin = 0.09F;  // of the height of a page

bool starts_with_any(std::string_view text, const auto& beginnings) {
  return std::any_of(std::begin(beginnings), std::end(beginnings),
                     [text](std::string_view begin) { return text.starts_with(begin); });
}

bool ends_with_date(std::string_view text) {
  if (text.size() > kMaxEndBytes) return false;
  const auto dates = find_dates(text);
  if (dates.empty() || !dates.back().when.date.is_full()) return false;
  return trim(text.substr(dates.back().offset + dates.back().length)).empty();
}

bool is_ending(const TextRow& row, RowRole role) {
  static constexpr std::array<std::string_view, 12> kEndings = {
      "（此件", "(此件",  "（本文", "（此文", "（有删", "（联系",
      "（附件", "（全文", "抄送",   "主题词", "（略",   "（信息公开"};
  if (row.is_table() || row.text.size() > kMaxEndBytes) return false;
  if (starts_with_any(row.text, kEndings)) return true;
  if (contains(row.text, "印发") && row.text.ends_with("日印发")) return true;
  // 二〇一八年十一月七日（此件公开发布）, where two lines became one paragraph.
  if (contains(row.text, "日（此件") || contains(row.text, "日（本文")) return true;
  const bool dated = role == RowRole::date || role == RowRole::byline;
  return (dated || row.alignment == Alignment::right) && ends_with_date(row.text);
}

bool is_annex_mark(std::string_view text) {
  if (text.size() > 40) return false;
  std::string compact = without_spaces(text);
  std::string_view rest = compact;
  if (!rest.starts_with("附")) return false;
  rest.remove_prefix(std::string_view("附").size());
  for (std::string_view word : {"件", "表", "录", "图"}) {
    if (rest.starts_with(word)) rest.remove_prefix(word.size());
  }
  static constexpr std::u32string_view kNumbering =
      U"0123456789一二三四五六七八九十：:.．、-－（）()";
  return std::ranges::all_of(
      to_utf32(rest), [](char32_t c) { return kNumbering.find(c) != std::u32string_view::npos; });
}

// Where the text of a page stands, points.
struct TextArea {
  float left = 0;
  float right = 0;
  float page_height = 0;

  float width() const { return right - left; }
};

TextArea text_area(const Page& page) {
  TextArea area{page.width, 0, page.height};
  for (const Block& block : page.blocks) {
    if (block.kind != BlockKind::paragraph && block.kind != BlockKind::table) continue;
    area.left = std::min(area.left, block.box.left);
    area.right = std::max(area.right, block.box.right);
  }
  return area;
}

// Where the text of most pages stands: one with short lines only does not say.
TextArea usual_area(const Document& document) {
  std::vector<float> lefts, rights;
  for (const Page& page : document.pages) {
    const TextArea area = text_area(page);
    if (area.width() <= 0) continue;
    lefts.push_back(area.left);
    rights.push_back(area.right);
  }
  if (lefts.empty()) return {};
  const auto quarter = static_cast<std::ptrdiff_t>(lefts.size() / 4);
  std::nth_element(lefts.begin(), lefts.begin() + quarter, lefts.end());
  std::nth_element(rights.begin(), rights.end() - 1 - quarter, rights.end());
  return {lefts[static_cast<std::size_t>(quarter)],
          rights[rights.size() - 1 - static_cast<std::size_t>(quarter)], 0};
}

// In the middle of the page or of one of two columns, white on both sides. A
// page with little text leaves its reader unsure of what is centred.
bool is_in_the_middle(const TextRow& row, const TextArea& area) {
  constexpr float kOff = 0.8F;      // em from the middle
  constexpr float kInset = 3;       // em of white on each side
  constexpr float kLeastInset = 1;  // where it stands exactly in the middle
  constexpr float kExact = 0.25F;
  constexpr float kColumn = 0.46F;  // of the text area; the rest is the gutter
  if (row.box.empty() || area.width() <= 0 || row.font_size <= 0) return false;
  const auto within = [&](float left, float right) {
    const float off = std::abs(row.box.center_x() - (left + right) / 2) / row.font_size;
    const float inset = std::min(row.box.left - left, right - row.box.right) / row.font_size;
    if (inset >= kInset) return off <= kOff;
    // A long title leaves less; the first line of a paragraph begins two em in.
    const bool indented = std::abs((row.box.left - left) / row.font_size - 2) <= kExact;
    return off <= kExact && inset >= kLeastInset && !indented;
  };
  const float column = kColumn * area.width();
  return within(area.left, area.right) || within(area.left, area.left + column) ||
         within(area.right - column, area.right);
}

bool is_display(const TextRow& row, float body_size, bool in_the_middle) {
  const bool larger = body_size > 0 && row.font_size >= kLarger * body_size;
  const bool smaller = body_size > 0 && row.font_size > 0 && row.font_size < kSmaller * body_size;
  if (larger) return row.alignment != Alignment::right || in_the_middle;
  if (smaller || row.alignment == Alignment::right) return false;
  const bool centered = row.alignment == Alignment::center;
  const bool heading = row.block->kind == BlockKind::heading;
  if (centered || (heading && row.block->level == 1)) return true;
  return row.bold && (heading || in_the_middle);
}

bool is_sentence_like(std::string_view text) {
  return contains(text, "。") || contains(text, "；") || text.ends_with("：") ||
         text.ends_with(":") || text.ends_with("，") || text.starts_with("问：") ||
         text.starts_with("答：");
}

// Text without typography: a title is known by its words alone.
bool reads_as_title(const TextRow& row) {
  return row.font_size <= 0 && contains(row.text, "关于") && genre_of_title(row.text) != nullptr;
}

bool is_title_like(const TextRow& row, const RowFacts& facts) {
  if (row.is_table() || !can_be_title(facts.role)) return false;
  if (!facts.display && !reads_as_title(row)) return false;
  if (facts.role == RowRole::note && !is_draft_note(row.text)) return false;
  if (is_sentence_like(row.text) || facts.annex_mark || parse_section_label(row.text)) return false;
  const std::size_t characters = count_code_points(row.text);
  return characters >= 2 && characters <= kMaxTitleCharacters;
}

// The gazette's own name, number or date: on the cover, over the contents.
bool is_furniture(const TextRow& row, float body_size) {
  if (row.is_table() || row.text.size() > 150) return false;
  const std::string compact = without_spaces(row.text);
  const std::string name = gazette_name_in(compact);
  if (!name.empty() && (name == compact || !parse_issue_line(compact).empty())) return true;
  const IssueLine line = parse_issue_line(compact);
  if (line.empty()) return false;
  if (line.total_number > 0) return true;
  const bool large = body_size > 0 && row.font_size >= kCover * body_size;
  const bool whole = compact.ends_with("期") || compact.ends_with("刊") ||
                     compact.ends_with("辑") || compact.ends_with("）");
  return large || (whole && line.year > 0 && count_code_points(compact) <= 20);
}

// A running head that was taken for text: small print above the text of a page.
bool is_head_of_page(const TextRow& row, const TextArea& area, float body_size) {
  constexpr std::size_t kMostCharacters = 30;
  if (row.font_size <= 0 || row.font_size >= kSmaller * body_size) return false;
  return row.box.top < kTopMargin * area.page_height &&
         count_code_points(row.text) <= kMostCharacters && !is_sentence_like(row.text);
}

RowFacts facts_of(const TextRow& row, const TextArea& area, const TextArea& usual,
                  float body_size) {
  RowFacts facts;
  if (row.is_table() || row.text.size() > kMaxRoleBytes) return facts;
  facts.role = role_of(row);
  facts.in_the_middle = is_in_the_middle(row, area) || is_in_the_middle(row, usual);
  facts.display = is_display(row, body_size, facts.in_the_middle);
  facts.annex_mark = is_annex_mark(row.text);
  facts.title_like = is_title_like(row, facts);
  facts.ends_document = is_ending(row, facts.role);
  facts.furniture = is_furniture(row, body_size);
  facts.section = column_name(row.text);
  return facts;
}

bool holds(const Page& page, const Block* block) {
  const std::less<const Block*> before;
  const Block* first = page.blocks.data();
  return !page.blocks.empty() && !before(block, first) && before(block, first + page.blocks.size());
}

}  // namespace

IssueText read_issue_text(const Document& document) {
  IssueText text{document, {}, {}, {}, body_font_size(document)};
  text.rows = rows_of(document, text.joined);
  text.facts.reserve(text.rows.size());
  const TextArea usual = usual_area(document);
  TextArea area;
  std::size_t page = 0;
  for (const TextRow& row : text.rows) {
    // Rows follow the pages; page numbers need not be what they seem.
    while (!holds(document.pages[page], row.block)) ++page;
    const bool page_top = text.facts.empty() || text.facts.back().page != page;
    if (page_top) area = text_area(document.pages[page]);
    RowFacts facts = facts_of(row, area, usual, text.body_size);
    facts.furniture = facts.furniture || (page_top && is_head_of_page(row, area, text.body_size));
    facts.page = page;
    facts.block = static_cast<std::size_t>(row.block - document.pages[facts.page].blocks.data());
    // Below a running head begins the page.
    facts.page_top = page_top || (text.facts.back().page_top && text.facts.back().furniture);
    text.facts.push_back(std::move(facts));
  }
  return text;
}

}  // namespace zhengbao
