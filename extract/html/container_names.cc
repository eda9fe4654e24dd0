#include "extract/html/container_names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace zhengbao::html {
namespace {

constexpr std::array<std::string_view, 43> kSurroundingWords = {
    "header",   "head",     "top",       "nav",        "navbar",      "navigation", "menu",
    "foot",     "footer",   "copyright", "breadcrumb", "breadcrumbs", "crumb",      "crumbs",
    "position", "location", "weizhi",    "dqwz",       "share",       "bdshare",    "print",
    "dayin",    "qrcode",   "ewm",       "erweima",    "sidebar",     "aside",      "related",
    "relate",   "xgxx",     "recommend", "pagination", "pager",       "fenye",      "banner",
    "logo",     "search",   "toolbar",   "login",      "friendlink",  "links",      "sitemap",
    "hotnews"};

// Beginnings of words written in one: bdsharebuttonbox, breadcrumbnav.
constexpr std::array<std::string_view, 5> kSurroundingBeginnings = {
    "bdshare", "breadcrumb", "navbar", "footer", "copyright"};

constexpr std::array<std::string_view, 24> kContentNames = {
    "ucap-content", "ucapcontent", "zoom",           "ivs_content",     "trs_editor",
    "trs_ueditor",  "view",        "articlecontent", "article_content", "article-content",
    "article_body", "articlebody", "newscontent",    "news_content",    "maincontent",
    "contenttext",  "con_text",    "xxgkcontent",    "zwcontent",       "pages_content",
    "conzt",        "bt_content",  "wzcontent",      "zhengwen"};

constexpr std::array<std::string_view, 8> kTitleWords = {
    "title", "tit", "bt", "biaoti", "arttitle", "articletitle", "newstitle", "contenttitle"};

std::string lowered(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

// Calls `test` with every word of the id and the class names until it says
// yes. "Article-title ivs_date" has the words article, title, ivs, date;
// capitals inside of a name begin a word too.
template <class Test>
bool any_word(std::string_view names, const Test& test) {
  std::string word;
  bool previous_lower = false;
  for (std::size_t i = 0; i <= names.size(); ++i) {
    const char c = i < names.size() ? names[i] : ' ';
    const bool letter = std::isalpha(static_cast<unsigned char>(c)) != 0;
    const bool upper = std::isupper(static_cast<unsigned char>(c)) != 0;
    if (!letter || (upper && previous_lower)) {
      if (!word.empty() && test(std::string_view(word))) return true;
      word.clear();
    }
    if (letter) word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    previous_lower = letter && !upper;
  }
  return false;
}

// Calls `test` with the whole names, lower case.
template <class Test>
bool any_name(std::string_view names, const Test& test) {
  const std::string text = lowered(names.substr(0, 400));
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \t\r\n", begin), text.size());
    if (end > begin && test(std::string_view(text).substr(begin, end - begin))) return true;
    begin = end + 1;
  }
  return false;
}

bool is_surrounding_word(std::string_view word) {
  return std::ranges::find(kSurroundingWords, word) != kSurroundingWords.end() ||
         std::ranges::any_of(kSurroundingBeginnings,
                             [&](std::string_view start) { return word.starts_with(start); });
}

}  // namespace

bool named_as_surroundings(const Tree& tree, int node) {
  const Tag tag = tree[node].tag;
  if (tag == Tag::nav || tag == Tag::footer || tag == Tag::aside) return true;
  if (tag == Tag::body || tag == Tag::html || tag == Tag::text || tag == Tag::a) return false;
  return any_word(tree.attribute(node, Attr::id).substr(0, 200), is_surrounding_word) ||
         any_word(tree.attribute(node, Attr::class_).substr(0, 400), is_surrounding_word);
}

bool named_as_content(const Tree& tree, int node) {
  const auto test = [](std::string_view name) {
    return std::ranges::find(kContentNames, name) != kContentNames.end();
  };
  return any_name(tree.attribute(node, Attr::id), test) ||
         any_name(tree.attribute(node, Attr::class_), test);
}

bool named_as_title(const Tree& tree, int node) {
  const auto test = [](std::string_view word) {
    return std::ranges::find(kTitleWords, word) != kTitleWords.end();
  };
  return any_word(tree.attribute(node, Attr::id).substr(0, 200), test) ||
         any_word(tree.attribute(node, Attr::class_).substr(0, 400), test);
}

}  // namespace zhengbao::html
