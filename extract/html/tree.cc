#include "extract/html/tree.h"

#include <algorithm>
#include <array>

namespace zhengbao::html {
namespace {

struct TagName {
  std::string_view name;
  Tag tag;
};

constexpr std::array<TagName, 69> kTagNames = {{
    {"a", Tag::a},
    {"article", Tag::article},
    {"aside", Tag::aside},
    {"audio", Tag::skipped},
    {"b", Tag::b},
    {"base", Tag::base},
    {"body", Tag::body},
    {"br", Tag::br},
    {"button", Tag::button},
    {"canvas", Tag::skipped},
    {"center", Tag::center},
    {"dd", Tag::dd},
    {"div", Tag::div},
    {"dl", Tag::dl},
    {"dt", Tag::dt},
    {"em", Tag::em},
    {"embed", Tag::skipped},
    {"font", Tag::font},
    {"footer", Tag::footer},
    {"form", Tag::form},
    {"h1", Tag::h1},
    {"h2", Tag::h2},
    {"h3", Tag::h3},
    {"h4", Tag::h4},
    {"h5", Tag::h5},
    {"h6", Tag::h6},
    {"head", Tag::head},
    {"header", Tag::header},
    {"hr", Tag::hr},
    {"html", Tag::html},
    {"i", Tag::i},
    {"iframe", Tag::skipped},
    {"img", Tag::img},
    {"label", Tag::label},
    {"li", Tag::li},
    {"link", Tag::link},
    {"meta", Tag::meta},
    {"nav", Tag::nav},
    {"noscript", Tag::skipped},
    {"object", Tag::skipped},
    {"ol", Tag::ol},
    {"option", Tag::option},
    {"p", Tag::p},
    {"pre", Tag::pre},
    {"script", Tag::skipped},
    {"section", Tag::section},
    {"select", Tag::select},
    {"small", Tag::small},
    {"span", Tag::span},
    {"strong", Tag::strong},
    {"style", Tag::skipped},
    {"svg", Tag::skipped},
    {"table", Tag::table},
    {"tbody", Tag::tbody},
    {"td", Tag::td},
    {"template", Tag::skipped},
    {"textarea", Tag::skipped},
    {"tfoot", Tag::tfoot},
    {"th", Tag::th},
    {"thead", Tag::thead},
    {"title", Tag::title},
    {"tr", Tag::tr},
    {"u", Tag::u},
    {"ul", Tag::ul},
    {"video", Tag::skipped},
    {"main", Tag::section},
    {"figure", Tag::div},
    {"figcaption", Tag::p},
    {"blockquote", Tag::div},
}};

}  // namespace

Tag tag_from_name(std::string_view name) {
  static const auto sorted = [] {
    auto rows = kTagNames;
    std::ranges::sort(rows, {}, &TagName::name);
    return rows;
  }();
  const auto row = std::ranges::lower_bound(sorted, name, {}, &TagName::name);
  return row != sorted.end() && row->name == name ? row->tag : Tag::other;
}

bool is_heading(Tag tag) { return heading_level(tag) > 0; }

int heading_level(Tag tag) {
  return tag >= Tag::h1 && tag <= Tag::h6 ? static_cast<int>(tag) - static_cast<int>(Tag::h1) + 1
                                          : 0;
}

bool is_block_element(Tag tag) {
  static constexpr std::array kBlocks = {
      Tag::article, Tag::aside,  Tag::body,   Tag::center, Tag::dd,  Tag::div,     Tag::dl,
      Tag::dt,      Tag::footer, Tag::form,   Tag::header, Tag::hr,  Tag::html,    Tag::li,
      Tag::nav,     Tag::ol,     Tag::option, Tag::p,      Tag::pre, Tag::section, Tag::select,
      Tag::table,   Tag::tbody,  Tag::td,     Tag::tfoot,  Tag::th,  Tag::thead,   Tag::tr,
      Tag::ul,      Tag::title,  Tag::head};
  return is_heading(tag) || std::ranges::find(kBlocks, tag) != kBlocks.end();
}

std::string_view Tree::attribute(int index, Attr attr) const {
  const auto& list = (*this)[index].attributes;
  const auto found = std::ranges::find(list, attr, &std::pair<Attr, std::string>::first);
  return found != list.end() ? std::string_view(found->second) : std::string_view();
}

bool Tree::has_attribute(int index, Attr attr) const {
  const auto& list = (*this)[index].attributes;
  return std::ranges::find(list, attr, &std::pair<Attr, std::string>::first) != list.end();
}

int Tree::find(Tag tag, int from, int to) const {
  for (int i = from; i < to; ++i) {
    if (is(i, tag)) return i;
  }
  return -1;
}

std::string Tree::text_of(int index) const {
  std::string out;
  int block = -1;  // the block element the last text stood in
  for (int i = index; i < (*this)[index].end;) {
    const Node& node = (*this)[i];
    if (node.tag == Tag::skipped) {
      i = node.end;
      continue;
    }
    if (node.tag == Tag::br) out += '\n';
    if (node.tag == Tag::text) {
      int holder = node.parent;
      while (holder > index && !is_block_element((*this)[holder].tag)) {
        holder = (*this)[holder].parent;
      }
      if (block >= 0 && holder != block) out += '\n';
      block = holder;
      out += node.text;
    }
    ++i;
  }
  return out;
}

int Tree::next_element(int index) const {
  const int parent = (*this)[index].parent;
  if (parent < 0) return -1;
  for (int i = (*this)[index].end; i < (*this)[parent].end; i = (*this)[i].end) {
    if (!is(i, Tag::text)) return i;
  }
  return -1;
}

int Tree::heading_level_of(int index) const {
  constexpr int kMaxNodes = 200;
  constexpr std::size_t kMaxBytes = 1200;
  const Node& node = (*this)[index];
  if (!is_heading(node.tag) || node.end - index > kMaxNodes) return 0;
  std::size_t bytes = 0;
  for (int i = index; i < node.end; ++i) bytes += (*this)[i].text.size();
  return bytes <= kMaxBytes ? heading_level(node.tag) : 0;
}

}  // namespace zhengbao::html
