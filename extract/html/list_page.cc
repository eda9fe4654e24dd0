#include "extract/html/list_page.h"

#include "extract/site_date.h"

namespace zhengbao::html {
namespace {

struct Counts {
  int links = 0;        // lines that are mostly link
  int dated_items = 0;  // of those, long enough for a title and with a date beside
  std::size_t link_chars = 0;
  std::size_t prose = 0;
};

constexpr std::size_t kTitleLength = 8;
constexpr double kMostlyLinks = 0.6;

bool is_link(const Flow& flow) { return flow.link_share() >= kMostlyLinks; }

// The short cells behind a link up to the next one: number, office, date. The
// end of the row, where one of them is a date, else `link + 1`.
std::size_t row_end(std::span<const Flow> flows, std::size_t link) {
  constexpr std::size_t kMaxCells = 6;
  constexpr std::size_t kLongestCell = 30;  // code points
  bool dated = false;
  std::size_t end = link + 1;
  for (; end < flows.size() && end - link <= kMaxCells; ++end) {
    const Flow& cell = flows[end];
    if (is_link(cell) || cell.chars > kLongestCell || cell.text.ends_with("。")) break;
    dated = dated || is_list_date(cell.text);
  }
  const bool row =
      dated && (end == flows.size() || is_link(flows[end]) || is_list_date(flows[end - 1].text));
  return row ? end : link + 1;
}

Counts count(std::span<const Flow> flows, const MainContent& main) {
  Counts counts;
  std::size_t in_row_until = 0;
  for (std::size_t i = 0; i < flows.size(); ++i) {
    if (main.surroundings[i]) continue;
    const Flow& flow = flows[i];
    if (is_link(flow)) {
      in_row_until = row_end(flows, i);
      ++counts.links;
      counts.link_chars += flow.link_chars;
      const bool before = i > 0 && is_list_date(flows[i - 1].text);
      const bool dated = is_list_date(flow.plain) || before || in_row_until > i + 1;
      if (dated && flow.link_chars >= kTitleLength) ++counts.dated_items;
    } else if (i >= in_row_until && !is_list_date(flow.text)) {
      counts.prose += flow.prose();
    }
  }
  return counts;
}

}  // namespace

bool is_list_page(std::span<const Flow> flows, const MainContent& main, const ArticleSigns& signs) {
  constexpr int kManyDated = 4;
  constexpr int kManyLinks = 12;
  const Counts counts = count(flows, main);
  if (signs.card) return false;
  if (signs.article_title || signs.info_line) {
    // An article that consists of links to its parts is still an article.
    return counts.dated_items >= kManyDated && counts.prose * 5 < counts.link_chars;
  }
  if (counts.dated_items >= kManyDated) return counts.prose < counts.link_chars;
  return counts.links >= kManyLinks && counts.prose * 2 < counts.link_chars;
}

}  // namespace zhengbao::html
