#include "extract/html/links.h"

#include <algorithm>
#include <unordered_set>

#include "core/text.h"
#include "core/text_clean.h"
#include "extract/attachment_names.h"

namespace zhengbao::html {
namespace {

constexpr std::size_t kMaxLinks = 2000;
constexpr std::size_t kMaxAddress = 4000;

bool leads_somewhere(std::string_view href) {
  return !href.empty() && href.size() <= kMaxAddress && !href.starts_with('#') &&
         !href.starts_with("javascript:") && !href.starts_with("JavaScript:");
}

class LinkCollector {
 public:
  explicit LinkCollector(Document& document) : document_(document) {}

  void add_link(std::string text, std::string_view href) {
    if (document_.links.size() >= kMaxLinks) return;
    Link link;
    link.text = std::move(text);
    link.href = std::string(href);
    document_.links.push_back(std::move(link));
  }

  void add_attachment(std::string name, std::string_view href) {
    if (document_.attachments.size() >= kMaxLinks) return;
    if (!seen_.insert(href.empty() ? name : std::string(href)).second) return;
    Attachment attachment;
    attachment.name = std::move(name);
    attachment.href = std::string(href);
    document_.attachments.push_back(std::move(attachment));
  }

  bool knows_name(const std::string& name) const {
    return std::ranges::any_of(document_.attachments, [&](const Attachment& attachment) {
      return attachment.name == name || attachment.name.find(name) != std::string::npos;
    });
  }

 private:
  Document& document_;
  std::unordered_set<std::string> seen_;
};

std::string attachment_name(const Tree& tree, int anchor, const std::string& text) {
  if (!text.empty()) return text;
  const std::string title = tidy_text(tree.attribute(anchor, Attr::title));
  return title.empty() ? file_name_of(tree.attribute(anchor, Attr::href)) : title;
}

}  // namespace

void collect_links(const Tree& tree, std::span<const Flow> flows, const MainContent& main,
                   Document& document) {
  LinkCollector collector(document);
  const FlowRange body = flows_of(flows, tree, main.node);
  for (int i = 0; i < tree.size(); ++i) {
    if (!tree.is(i, Tag::a)) continue;
    const std::string_view href = trim(tree.attribute(i, Attr::href));
    if (!leads_somewhere(href)) continue;
    const auto at = std::ranges::upper_bound(flows, i, {}, &Flow::end) - flows.begin();
    const FlowRange own = flows_of(flows, tree, i);
    const std::string text = own.empty() && at >= static_cast<long>(flows.size())
                                 ? std::string()
                                 : tidy_text(tree.text_of(i));
    const bool has_flow = at < static_cast<long>(flows.size());
    const auto index = static_cast<std::size_t>(at);
    const bool around = has_flow && main.surroundings[index] && !text.empty();
    if (names_a_file(href) && !around) {
      collector.add_attachment(attachment_name(tree, i, text), href);
    }
    const bool in_body = has_flow && at >= body.first && at < body.last && main.kept[index];
    if (in_body && !text.empty()) collector.add_link(text, href);
  }
  for (std::size_t i = 0; i < flows.size(); ++i) {
    if (!main.kept[i]) continue;
    const auto name = attachment_line(flows[i].text);
    if (name && !collector.knows_name(*name)) collector.add_attachment(*name, {});
  }
}

}  // namespace zhengbao::html
