#include "extract/html/main_content.h"

#include <algorithm>

#include "core/text.h"
#include "core/text_clean.h"
#include "extract/attachment_names.h"
#include "extract/html/container_names.h"
#include "extract/page_furniture.h"
#include "extract/site_date.h"

namespace zhengbao::html {
namespace {

// Sums over ranges of flows in constant time.
class PrefixSums {
 public:
  template <class Weight>
  PrefixSums(std::size_t count, const Weight& weight) : sums_(count + 1, 0) {
    for (std::size_t i = 0; i < count; ++i) sums_[i + 1] = sums_[i] + weight(i);
  }
  std::size_t of(const FlowRange& range) const {
    return sums_[static_cast<std::size_t>(range.last)] -
           sums_[static_cast<std::size_t>(range.first)];
  }
  std::size_t all() const { return sums_.back(); }

 private:
  std::vector<std::size_t> sums_;
};

bool is_title(const Flow& flow, std::span<const std::string> titles) {
  const std::string text = tidy_text(flow.text);
  return std::ranges::find(titles, text) != titles.end();
}

constexpr double kMostlyLinks = 0.6;

bool is_container(Tag tag) {
  switch (tag) {
    case Tag::html:
    case Tag::body:
    case Tag::div:
    case Tag::section:
    case Tag::article:
    case Tag::center:
    case Tag::form:
    case Tag::table:
    case Tag::tbody:
    case Tag::tr:
    case Tag::td:
    case Tag::other:
      return true;
    default:
      return false;
  }
}

constexpr std::size_t kShortLine = 12;

// A sentence or a longer line: what articles are made of, and sidebars are not.
bool is_substantial(const Flow& flow) {
  return flow.prose() >= kShortLine || flow.text.find("。") != std::string::npos ||
         flow.text.find("；") != std::string::npos || flow.text.find("：") != std::string::npos;
}

// The child of `node` that holds everything but `tolerance` of its weight.
int heavy_child(const Tree& tree, std::span<const Flow> flows, const PrefixSums& weights, int node,
                std::size_t tolerance) {
  const std::size_t total = weights.of(flows_of(flows, tree, node));
  for (int child = node + 1; child < tree[node].end; child = tree[child].end) {
    if (!is_container(tree[child].tag)) continue;
    if (weights.of(flows_of(flows, tree, child)) + tolerance >= total) return child;
  }
  return -1;
}

// A named content element that holds nearly all of the weight, the outermost.
int named_content(const Tree& tree, std::span<const Flow> flows, const PrefixSums& weights) {
  for (int i = 0; i < tree.size(); ++i) {
    if (!is_container(tree[i].tag) || !named_as_content(tree, i)) continue;
    const FlowRange range = flows_of(flows, tree, i);
    if (!range.empty() && weights.of(range) * 10 >= weights.all() * 9) return i;
  }
  return -1;
}

// The smallest element that holds all of the weight but a line or two that the
// names did not tell from the document.
int smallest_holder(const Tree& tree, std::span<const Flow> flows, const PrefixSums& weights) {
  const std::size_t tolerance = weights.all() / 50;
  int node = 0;
  while (weights.all() > 0) {
    const int child = heavy_child(tree, flows, weights, node, tolerance);
    if (child < 0) break;
    node = child;
  }
  return node;
}

bool links_to_file(const Tree& tree, const Flow& flow) {
  for (int i = flow.first; i < flow.end; ++i) {
    if (!tree.is(i, Tag::text)) continue;
    const int parent = tree[i].parent;
    if (tree.is(parent, Tag::a) && names_a_file(tree.attribute(parent, Attr::href))) return true;
  }
  return false;
}

// 相关链接 and the links that follow it; files are left, they may be attached.
void mark_related_links(const Tree& tree, std::span<const Flow> flows, std::vector<bool>& result) {
  bool related = false;
  for (std::size_t i = 0; i < flows.size(); ++i) {
    const bool link = flows[i].link_share() > kMostlyLinks && !links_to_file(tree, flows[i]);
    if (begins_related_links(flows[i].text)) {
      const bool link_next = i + 1 < flows.size() && flows[i + 1].link_share() > kMostlyLinks &&
                             !links_to_file(tree, flows[i + 1]);
      related = link || link_next;
      if (related) result[i] = true;
      continue;
    }
    related = related && (link || is_list_date(flows[i].text));
    if (related) result[i] = true;
  }
}

// Which flows may be text of the document, and what they weigh.
class Weigher {
 public:
  Weigher(std::span<const Flow> flows, std::span<const HeadRole> roles,
          const std::vector<bool>& surroundings, std::span<const std::string> titles)
      : flows_(flows), roles_(roles), surroundings_(surroundings) {
    const auto title =
        std::ranges::find_if(flows, [&](const Flow& flow) { return is_title(flow, titles); });
    if (title != flows.end()) title_at_ = static_cast<std::size_t>(title - flows.begin());
  }

  bool is_text(std::size_t i) const { return roles_[i] == HeadRole::none && !surroundings_[i]; }

  // Short lines count behind the title only: above it stand slogans and dates
  // of the day, behind it signatures.
  PrefixSums prose() const {
    return PrefixSums(flows_.size(), [this](std::size_t i) {
      return i >= title_at_ || is_substantial(flows_[i]) ? weight(i) : 0;
    });
  }
  PrefixSums substance() const {
    return PrefixSums(flows_.size(),
                      [this](std::size_t i) { return is_substantial(flows_[i]) ? weight(i) : 0; });
  }

 private:
  std::size_t weight(std::size_t i) const {
    return is_text(i) && flows_[i].link_share() <= kMostlyLinks ? flows_[i].prose() : 0;
  }

  std::span<const Flow> flows_;
  std::span<const HeadRole> roles_;
  const std::vector<bool>& surroundings_;
  std::size_t title_at_ = 0;
};

// 网站标识码, ICP备: the foot of a site, where the element is one of few lines.
bool holds_imprint(std::span<const Flow> flows, const FlowRange& range) {
  constexpr int kMostLines = 20;
  if (range.last - range.first > kMostLines) return false;
  for (int i = range.first; i < range.last; ++i) {
    if (is_imprint(flows[static_cast<std::size_t>(i)].text)) return true;
  }
  return false;
}

}  // namespace

std::vector<bool> find_surroundings(const Tree& tree, std::span<const Flow> flows,
                                    std::span<const std::string> known_titles) {
  std::vector<bool> result(flows.size(), false);
  const PrefixSums prose(flows.size(), [&](std::size_t i) { return flows[i].prose(); });
  const PrefixSums titles(
      flows.size(), [&](std::size_t i) { return std::size_t{is_title(flows[i], known_titles)}; });
  for (int i = 0; i < tree.size();) {
    const bool named = !tree.is(i, Tag::text) && named_as_surroundings(tree, i);
    const FlowRange range = named ? flows_of(flows, tree, i) : FlowRange{};
    // Under a short document the foot of the site may hold most of the text.
    const bool small = prose.of(range) * 3 <= prose.all() || holds_imprint(flows, range);
    if (!range.empty() && small && titles.of(range) == 0) {
      std::fill(result.begin() + range.first, result.begin() + range.last, true);
      i = tree[i].end;
    } else {
      ++i;
    }
  }
  for (std::size_t i = 0; i < flows.size(); ++i) {
    if (is_furniture(flows[i].text)) result[i] = true;
  }
  mark_related_links(tree, flows, result);
  return result;
}

MainContent find_main_content(const Tree& tree, std::span<const Flow> flows,
                              std::span<const HeadRole> roles, std::vector<bool> surroundings,
                              std::span<const std::string> known_titles) {
  MainContent main;
  main.surroundings = std::move(surroundings);
  const Weigher weigher(flows, roles, main.surroundings, known_titles);
  const PrefixSums prose = weigher.prose();
  const int named = named_content(tree, flows, prose);
  main.node = named >= 0 ? named : smallest_holder(tree, flows, prose);
  const int core_node = named >= 0 ? named : smallest_holder(tree, flows, weigher.substance());
  const FlowRange core = flows_of(flows, tree, core_node);
  const FlowRange range = flows_of(flows, tree, main.node);
  main.kept.assign(flows.size(), false);
  for (int i = range.last - 1; i >= range.first; --i) {
    const auto at = static_cast<std::size_t>(i);
    // Outside of the core, links and the short lines above them are sidebars.
    const bool in_core = i >= core.first && i < core.last;
    const bool title = is_title(flows[at], known_titles);
    const bool link = flows[at].link_share() > kMostlyLinks && !links_to_file(tree, flows[at]);
    const bool above_links = i + 1 < range.last && !main.kept[at + 1] && weigher.is_text(at + 1) &&
                             flows[at].chars < kShortLine && !title;
    main.kept[at] = weigher.is_text(at) && (in_core || !(link || above_links));
  }
  // The title often stands outside of the element that holds the body.
  for (int i = 0; i < range.first; ++i) {
    const auto at = static_cast<std::size_t>(i);
    main.kept[at] = weigher.is_text(at) && is_title(flows[at], known_titles);
  }
  return main;
}

}  // namespace zhengbao::html
