#include "extract/html_extractor.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/text_clean.h"
#include "extract/decoded_source.h"
#include "extract/head_matter.h"
#include "extract/html/blocks.h"
#include "extract/html/flow.h"
#include "extract/html/head.h"
#include "extract/html/labelled_cells.h"
#include "extract/html/links.h"
#include "extract/html/list_page.h"
#include "extract/html/main_content.h"
#include "extract/html/parse.h"
#include "extract/html/style.h"
#include "extract/html/titles.h"
#include "extract/site_date.h"

namespace zhengbao {
namespace {

using namespace html;

// Texts that are the title beyond doubt: the page's head says so.
std::vector<std::string> known_titles(const PageHead& head, const std::string& stripped,
                                      std::span<const HeadingText> headings) {
  std::vector<std::string> titles;
  const auto add = [&](const std::string& text) {
    if (!text.empty() && text != head.site_name && text != head.column_name) {
      titles.push_back(text);
    }
  };
  add(head.article_title);
  add(stripped);
  for (const HeadingText& heading : headings) {
    if (head.title.find(heading.text) != std::string::npos) add(heading.text);
  }
  return titles;
}

void mark_titles(std::vector<HeadUnit>& units, std::span<const Flow> flows,
                 std::span<const HeadingText> headings, std::span<const std::string> titles) {
  for (std::size_t i = 0; i < units.size(); ++i) {
    const bool known = std::ranges::find(titles, tidy_text(flows[i].text)) != titles.end();
    units[i].is_title =
        units[i].labels.empty() && (known || flows[i].heading > 0) && !is_date_alone(flows[i].text);
  }
  for (const HeadingText& heading : headings) {
    for (int i = heading.first; i < heading.last; ++i) {
      HeadUnit& unit = units[static_cast<std::size_t>(i)];
      unit.is_title = unit.is_title || unit.labels.empty();
    }
  }
}

void add_card_titles(const HeadMatter& matter, std::vector<std::string>& titles) {
  for (const TitleCandidate& candidate : rank_titles({}, {}, {}, matter.entries)) {
    titles.push_back(candidate.text);
  }
}

// A heading above the element that holds the body, where the page's head does
// not say the title: the last one, for the site's name stands higher up.
const HeadingText* heading_above(std::span<const HeadingText> headings, const MainContent& main,
                                 std::span<const HeadRole> roles) {
  const HeadingText* found = nullptr;
  const auto body = std::ranges::find(main.kept, true) - main.kept.begin();
  for (const HeadingText& heading : headings) {
    const auto at = static_cast<std::size_t>(heading.first);
    if (heading.source != TitleSource::heading || heading.first >= body) continue;
    if (roles[at] == HeadRole::none && !main.surroundings[at]) found = &heading;
  }
  return found;
}

// The flow behind the title above the body: a title the head of the page knows,
// or else the heading there, which is then kept and known. -1 for none.
int title_end(std::span<const Flow> flows, std::span<const HeadingText> headings,
              std::span<const HeadRole> roles, std::vector<std::string>& titles, MainContent& main,
              int body_begin) {
  for (int i = 0; i < static_cast<int>(flows.size()); ++i) {
    const auto at = static_cast<std::size_t>(i);
    const bool title = std::ranges::find(titles, tidy_text(flows[at].text)) != titles.end();
    if (main.kept[at] && (title || flows[at].heading == 1)) return i < body_begin ? i + 1 : -1;
  }
  const HeadingText* heading = heading_above(headings, main, roles);
  if (!heading) return -1;
  for (int i = heading->first; i < heading->last; ++i)
    main.kept[static_cast<std::size_t>(i)] = true;
  titles.push_back(heading->text);
  return heading->last;
}

// Between the title and the body nothing is lost: a date in brackets, the
// agency, a note on where it was adopted.
void keep_title(const Tree& tree, std::span<const Flow> flows,
                std::span<const HeadingText> headings, std::span<const HeadRole> roles,
                std::vector<std::string>& titles, MainContent& main) {
  const int body_begin = flows_of(flows, tree, main.node).first;
  const int begin = title_end(flows, headings, roles, titles, main, body_begin);
  for (int i = begin; i >= 0 && i < body_begin; ++i) {
    const auto at = static_cast<std::size_t>(i);
    if (roles[at] == HeadRole::none && !main.surroundings[at] && flows[at].link_chars == 0) {
      main.kept[at] = true;
    }
  }
}

bool has_entry(const HeadMatter& matter, MetadataSource source) {
  return std::ranges::find(matter.entries, source, &MetadataEntry::source) != matter.entries.end();
}

// On a page of links the links are the content.
void keep_everything(std::span<const Flow> flows, MainContent& main) {
  main.node = 0;
  for (std::size_t i = 0; i < flows.size(); ++i) main.kept[i] = !main.surroundings[i];
}

// Everything that follows from the visible lines of the page.
void read_page(const Tree& tree, const PageHead& head, bool include_hidden, Document& document) {
  const std::vector<Style> styles = compute_styles(tree);
  const std::vector<Flow> flows = read_flows(tree, styles, include_hidden);
  const std::vector<HeadingText> headings = read_headings(tree, flows);
  std::vector<std::string> heading_texts;
  for (const HeadingText& heading : headings) heading_texts.push_back(heading.text);
  const std::string stripped = strip_site(head, heading_texts);
  std::vector<std::string> titles = known_titles(head, stripped, headings);

  std::vector<HeadUnit> units = label_units(tree, flows);
  std::vector<bool> surroundings = find_surroundings(tree, flows, titles);
  mark_titles(units, flows, headings, titles);
  for (std::size_t i = 0; i < units.size(); ++i) {
    units[i].skip = surroundings[i] && units[i].labels.empty() && !units[i].is_value;
  }
  const HeadMatter matter = find_head_matter(std::move(units));
  add_card_titles(matter, titles);

  MainContent main = find_main_content(tree, flows, matter.roles, std::move(surroundings), titles);
  keep_title(tree, flows, headings, matter.roles, titles, main);
  document.metadata = matter.entries;
  document.titles = rank_titles(head, stripped, headings, matter.entries);
  const ArticleSigns signs{has_entry(matter, MetadataSource::card),
                           has_entry(matter, MetadataSource::info_line),
                           !head.article_title.empty()};
  if (is_list_page(flows, main, signs)) {
    document.shape = DocumentShape::list_page;
    keep_everything(flows, main);
  }
  append_blocks(tree, flows, main, titles, document);
  collect_links(tree, flows, main, document);
}

bool is_empty(const Document& document) {
  return document.pages.empty() || document.pages.front().blocks.empty();
}

Document read_document(const Tree& tree) {
  const PageHead head = read_head(tree);
  Document document;
  read_page(tree, head, false, document);
  if (is_empty(document)) {
    // Tabs keep all their text hidden until a script shows it.
    Document hidden;
    read_page(tree, head, true, hidden);
    if (!is_empty(hidden)) document = std::move(hidden);
  }
  document.url = head.url;
  document.metadata.insert(document.metadata.end(), head.entries.begin(), head.entries.end());
  return document;
}

}  // namespace

Result<Document> extract_html(const SourceFile& source) {
  auto decoded = decode_source(source, declared_charset(source.bytes().substr(0, 4096)));
  if (!decoded) return fail(std::move(decoded).error());
  const Tree tree = parse(decoded->text.text);
  Document document = read_document(tree);
  document.charset = decoded->text.charset;
  document.diagnostics.insert(document.diagnostics.begin(), decoded->diagnostics.begin(),
                              decoded->diagnostics.end());
  if (tree.truncated) {
    document.diagnostics.push_back(
        make_diagnostic("markup-limit", "the page has more elements than are read", 1));
  }
  if (is_empty(document)) {
    document.diagnostics.push_back(make_diagnostic("empty-body", "the page shows no text", 1));
  }
  if (document.shape == DocumentShape::list_page) {
    document.diagnostics.push_back(
        make_diagnostic("list-page", "the page lists other documents and is none itself", 1));
  }
  return document;
}

}  // namespace zhengbao
