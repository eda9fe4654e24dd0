#include "extract/html/list_page.h"

#include "extract/label_line.h"

namespace zhengbao::html {
namespace {

struct Counts {
  int items = 0;        // links long enough to be titles
  int dated_items = 0;  // of those, with a date beside them
  std::size_t link_chars = 0;
  std::size_t prose = 0;
};

constexpr std::size_t kTitleLength = 8;
constexpr double kMostlyLinks = 0.6;

bool is_item(const Flow& flow) {
  return flow.link_chars >= kTitleLength && flow.link_share() >= kMostlyLinks;
}

Counts count(std::span<const Flow> flows, const MainContent& main) {
  Counts counts;
  for (std::size_t i = 0; i < flows.size(); ++i) {
    if (main.surroundings[i]) continue;
    const Flow& flow = flows[i];
    if (is_item(flow)) {
      ++counts.items;
      counts.link_chars += flow.link_chars;
      const bool before = i > 0 && is_list_date(flows[i - 1].text);
      const bool behind = i + 1 < flows.size() && is_list_date(flows[i + 1].text);
      if (is_list_date(flow.plain) || before || behind) ++counts.dated_items;
    } else if (!is_list_date(flow.text)) {
      counts.prose += flow.prose();
    }
  }
  return counts;
}

}  // namespace

bool is_list_page(std::span<const Flow> flows, const MainContent& main, const PageHead& head,
                  bool has_card) {
  constexpr int kManyDated = 4;
  constexpr int kManyLinks = 12;
  const Counts counts = count(flows, main);
  if (has_card) return false;
  if (!head.article_title.empty()) {
    // An article that consists of links to its parts is still an article.
    return counts.dated_items >= kManyDated && counts.prose * 5 < counts.link_chars;
  }
  if (counts.dated_items >= kManyDated) return counts.prose < counts.link_chars;
  return counts.items >= kManyLinks && counts.prose * 2 < counts.link_chars;
}

}  // namespace zhengbao::html
