#include "extract/html/head.h"

#include <algorithm>

#include "core/ascii.h"
#include "core/text.h"
#include "core/text_clean.h"

namespace zhengbao::html {
namespace {

constexpr std::size_t kMaxEntries = 200;

void add_entry(PageHead& head, std::string_view name, std::string_view content) {
  MetadataEntry entry;
  entry.source = MetadataSource::meta_tag;
  entry.label = tidy_text(name);
  entry.value = tidy_text(content);
  if (entry.value != content) entry.raw = std::string(content);
  // Templates print the site's tags twice (甘肃, 2025).
  if (entry.label.empty() || head.entries.size() >= kMaxEntries ||
      std::ranges::find(head.entries, entry) != head.entries.end()) {
    return;
  }
  head.entries.push_back(std::move(entry));
}

std::string value_of(const PageHead& head, std::string_view lowercase_name) {
  for (const MetadataEntry& entry : head.entries) {
    if (!entry.value.empty() && in_small(entry.label) == lowercase_name) return entry.value;
  }
  return {};
}

std::string canonical_link(const Tree& tree) {
  for (int i = 0; i < tree.size(); ++i) {
    if (tree.is(i, Tag::link) && in_small(trim(tree.attribute(i, Attr::rel))) == "canonical") {
      return std::string(trim(tree.attribute(i, Attr::href)));
    }
  }
  return {};
}

bool is_address(std::string_view text) {
  return text.starts_with("http://") || text.starts_with("https://");
}

}  // namespace

PageHead read_head(const Tree& tree) {
  PageHead head;
  for (int i = 0; i < tree.size(); ++i) {
    if (!tree.is(i, Tag::meta)) continue;
    const std::string_view content = tree.attribute(i, Attr::content);
    const std::string_view name = tree.attribute(i, Attr::name);
    const std::string_view property = tree.attribute(i, Attr::property);
    if (!tree.has_attribute(i, Attr::content)) continue;
    if (!name.empty())
      add_entry(head, name, content);
    else if (!property.empty())
      add_entry(head, property, content);
  }
  if (const int title = tree.find(Tag::title, 0, tree.size()); title >= 0) {
    head.title = tidy_text(tree.text_of(title));
  }
  head.article_title = value_of(head, "articletitle");
  head.site_name = value_of(head, "sitename");
  head.column_name = value_of(head, "columnname");
  for (const std::string& url :
       {value_of(head, "url"), canonical_link(tree), value_of(head, "og:url")}) {
    if (head.url.empty() && is_address(url)) head.url = url;
  }
  return head;
}

}  // namespace zhengbao::html
