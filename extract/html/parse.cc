#include "extract/html/parse.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <climits>
#include <memory>
#include <string>

namespace zhengbao::html {
namespace {

struct FreeContext {
  void operator()(htmlParserCtxt* context) const { htmlFreeParserCtxt(context); }
};

struct AttrName {
  std::string_view name;
  Attr attr;
};

constexpr std::array<AttrName, 16> kAttrNames = {{
    {"align", Attr::align},
    {"class", Attr::class_},
    {"color", Attr::color},
    {"colspan", Attr::colspan},
    {"content", Attr::content},
    {"hidden", Attr::hidden},
    {"href", Attr::href},
    {"id", Attr::id},
    {"name", Attr::name},
    {"property", Attr::property},
    {"rel", Attr::rel},
    {"rowspan", Attr::rowspan},
    {"size", Attr::size},
    {"src", Attr::src},
    {"style", Attr::style},
    {"title", Attr::title},
}};

const char* chars_of(const xmlChar* text) { return reinterpret_cast<const char*>(text); }

// Receives the parser's events. Elements that the parser closes late or never
// are closed by finish().
class TreeBuilder {
 public:
  TreeBuilder(const ParseLimits& limits, htmlParserCtxt* context)
      : limits_(limits), context_(context) {
    tree_.nodes.push_back(Node{Tag::html, -1, 0, 0, {}, {}});
    open_.push_back(0);
  }

  void start_element(const xmlChar* name, const xmlChar** attributes) {
    const Tag tag = tag_from_name(chars_of(name));
    // As browsers do: a heading ends where the next begins, closed or not
    // (wsjkw.sh.gov.cn, 2022: <h2>title</br><h2>date</h2><div>body).
    if (is_heading(tag) && is_heading(tree_[open_.back()].tag)) close_last();
    const int index = add(Node{tag, 0, 0, 0, {}, {}});
    if (index < 0) return;
    for (; attributes && attributes[0]; attributes += 2) {
      const std::string_view key = chars_of(attributes[0]);
      const auto row = std::ranges::find(kAttrNames, key, &AttrName::name);
      if (row == kAttrNames.end()) continue;
      const char* value = attributes[1] ? chars_of(attributes[1]) : "";
      tree_.nodes.back().attributes.emplace_back(row->attr, value);
    }
    open_.push_back(index);
  }

  void end_element(const xmlChar* name) {
    const Tag tag = tag_from_name(chars_of(name));
    // The end of a heading that was closed early.
    if (is_heading(tag) && tree_[open_.back()].tag != tag) return;
    close_last();
  }

  void close_last() {
    if (open_.size() <= 1) return;
    tree_.nodes[static_cast<std::size_t>(open_.back())].end = tree_.size();
    open_.pop_back();
  }

  void characters(const xmlChar* text, int length) {
    const std::string_view bytes(chars_of(text), static_cast<std::size_t>(length));
    Node& last = tree_.nodes.back();
    if (last.tag == Tag::text && last.parent == open_.back()) {
      last.text += bytes;
      return;
    }
    const int index = add(Node{Tag::text, 0, 0, 0, std::string(bytes), {}});
    if (index >= 0) tree_.nodes.back().end = index + 1;
  }

  Tree finish() {
    while (open_.size() > 1) close_last();
    tree_.nodes.front().end = tree_.size();
    return std::move(tree_);
  }

 private:
  int add(Node node) {
    node.parent = open_.back();
    node.depth = static_cast<int>(open_.size());
    if (tree_.size() >= limits_.max_nodes || node.depth > limits_.max_depth) {
      tree_.truncated = true;
      xmlStopParser(context_);
      return -1;
    }
    tree_.nodes.push_back(std::move(node));
    return tree_.size() - 1;
  }

  ParseLimits limits_;
  htmlParserCtxt* context_;
  Tree tree_;
  std::vector<int> open_;
};

void on_start(void* user, const xmlChar* name, const xmlChar** attributes) {
  static_cast<TreeBuilder*>(user)->start_element(name, attributes);
}
void on_end(void* user, const xmlChar* name) { static_cast<TreeBuilder*>(user)->end_element(name); }
void on_characters(void* user, const xmlChar* text, int length) {
  static_cast<TreeBuilder*>(user)->characters(text, length);
}

std::string without_nul(std::string_view text) {
  std::string out(text);
  std::erase(out, '\0');
  return out;
}

}  // namespace

Tree parse(std::string_view utf8, const ParseLimits& limits) {
  const std::unique_ptr<htmlParserCtxt, FreeContext> context(htmlNewParserCtxt());
  if (!context || utf8.size() > INT_MAX) return Tree{{Node{}}, true};
  TreeBuilder builder(limits, context.get());
  htmlSAXHandler& events = *context->sax;
  events = {};
  events.startElement = on_start;
  events.endElement = on_end;
  events.characters = on_characters;
  events.ignorableWhitespace = on_characters;
  context->userData = &builder;

  // libxml2 ends a document at a zero byte.
  const std::string text = without_nul(utf8);
  htmlDocPtr document = htmlCtxtReadMemory(
      context.get(), text.data(), static_cast<int>(text.size()), nullptr, "UTF-8",
      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
          HTML_PARSE_IGNORE_ENC);
  if (document) xmlFreeDoc(document);
  return builder.finish();
}

std::string_view declared_charset(std::string_view bytes) {
  constexpr std::size_t kHead = 4096;
  constexpr std::string_view kKey = "charset";
  const std::string_view head = bytes.substr(0, kHead);
  const auto same_letter = [](char a, char b) {
    return std::tolower(static_cast<unsigned char>(a)) == b;
  };
  for (auto at = head.begin();;) {
    at = std::search(at, head.end(), kKey.begin(), kKey.end(), same_letter);
    if (at == head.end()) return {};
    at += kKey.size();
    const auto skip = [&](std::string_view set) {
      while (at != head.end() && set.find(*at) != std::string_view::npos) ++at;
    };
    skip(" \t\r\n");
    if (at == head.end() || *at != '=') continue;
    skip("= \t\r\n\"'");
    const auto end = std::find_if(at, head.end(), [](char c) {
      return std::isalnum(static_cast<unsigned char>(c)) == 0 && c != '-' && c != '_';
    });
    if (end != at)
      return head.substr(static_cast<std::size_t>(at - head.begin()),
                         static_cast<std::size_t>(end - at));
  }
}

}  // namespace zhengbao::html
