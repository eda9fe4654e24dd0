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

Counts count(std::span<const Flow> flows, const MainContent& main) {
  Counts counts;
  for (std::size_t i = 0; i < flows.size(); ++i) {
    if (main.surroundings[i]) continue;
    const Flow& flow = flows[i];
    if (flow.link_share() >= kMostlyLinks) {
      ++counts.links;
      counts.link_chars += flow.link_chars;
      const bool before = i > 0 && is_list_date(flows[i - 1].text);
      const bool behind = i + 1 < flows.size() && is_list_date(flows[i + 1].text);
      const bool dated = is_list_date(flow.plain) || before || behind;
      if (dated && flow.link_chars >= kTitleLength) ++counts.dated_items;
    } else if (!is_list_date(flow.text)) {
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
