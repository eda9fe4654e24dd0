#include "normalize/gazette/cover_page.h"

#include "core/text.h"
#include "normalize/gazette/gazette_name.h"

namespace zhengbao {
namespace {

constexpr std::size_t kFirstPages = 3;
constexpr std::size_t kMostRows = 16;
constexpr std::size_t kMostCharacters = 40;  // of a row
constexpr float kLarge = 1.4F;               // of the text

bool is_text(const TextRow& row, const RowFacts& facts) {
  if (row.is_table() || count_code_points(row.text) > kMostCharacters) return true;
  if (facts.role == RowRole::contents) return true;
  return row.text.find("。") != std::string_view::npos ||
         row.text.find("关于") != std::string_view::npos;
}

// Rows [begin, end) are those of one page.
bool is_cover(const IssueText& text, std::size_t begin, std::size_t end) {
  if (end - begin > kMostRows) return false;
  bool named = false;
  for (std::size_t i = begin; i < end; ++i) {
    const TextRow& row = text.rows[i];
    if (is_text(row, text.facts[i])) return false;
    const bool large = text.body_size > 0 && row.font_size >= kLarge * text.body_size;
    named = named || (large && !gazette_name_in(without_spaces(row.text)).empty());
  }
  return named;
}

}  // namespace

std::vector<bool> cover_rows(const IssueText& text) {
  std::vector<bool> cover(text.rows.size(), false);
  for (std::size_t begin = 0; begin < text.rows.size();) {
    const std::size_t page = text.facts[begin].page;
    std::size_t end = begin;
    while (end < text.rows.size() && text.facts[end].page == page) ++end;
    const bool outer = page < kFirstPages || page + 1 == text.document.pages.size();
    if (outer && is_cover(text, begin, end)) {
      for (std::size_t i = begin; i < end; ++i) cover[i] = true;
    }
    begin = end;
  }
  return cover;
}

}  // namespace zhengbao
