// A page's elements and text as one flat list in document order: no pointers
// to chase, no recursion, bounded by the parser that fills it (parse.h).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zhengbao::html {

enum class Tag : std::uint8_t {
  text,
  other,
  a,
  article,
  aside,
  b,
  base,
  body,
  br,
  button,
  center,
  div,
  dd,
  dl,
  dt,
  em,
  font,
  footer,
  form,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  head,
  header,
  hr,
  html,
  i,
  img,
  label,
  li,
  link,
  meta,
  nav,
  ol,
  option,
  p,
  pre,
  section,
  select,
  small,
  span,
  strong,
  table,
  tbody,
  td,
  tfoot,
  th,
  thead,
  title,
  tr,
  u,
  ul,
  skipped,  // never shows: script, style, iframe, textarea …
};

enum class Attr : std::uint8_t {
  align,
  class_,
  color,
  colspan,
  content,
  hidden,
  href,
  id,
  name,
  property,
  rel,
  rowspan,
  size,
  src,
  style,
  title,
};

struct Node {
  Tag tag = Tag::other;
  int parent = -1;
  int end = 0;  // one behind the last node of this subtree
  int depth = 0;
  std::string text;  // of a text node, as it stood
  std::vector<std::pair<Attr, std::string>> attributes;
};

struct Tree {
  std::vector<Node> nodes;  // nodes[0] is the root
  bool truncated = false;   // a limit was reached: what came later is missing

  int size() const { return static_cast<int>(nodes.size()); }
  const Node& operator[](int index) const { return nodes[static_cast<std::size_t>(index)]; }
  // The value of an attribute, or "".
  std::string_view attribute(int index, Attr attr) const;
  bool has_attribute(int index, Attr attr) const;
  bool is(int index, Tag tag) const { return (*this)[index].tag == tag; }
  // The first node behind `from` and before `to` with that tag, or -1.
  int find(Tag tag, int from, int to) const;
  // All text of the subtree, as it stood; a line break for br and between
  // blocks.
  std::string text_of(int index) const;
  // The sibling element that follows, or -1.
  int next_element(int index) const;
  // h1 … h6 with a heading's amount of text in it: 1 to 6, else 0. Templates
  // that forget to close one put the whole body into it.
  int heading_level_of(int index) const;
};

Tag tag_from_name(std::string_view name);
// Elements that begin and end a paragraph of their own.
bool is_block_element(Tag tag);
bool is_heading(Tag tag);
// 1 to 6, or 0.
int heading_level(Tag tag);

}  // namespace zhengbao::html
