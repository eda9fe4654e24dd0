// The visible text of a page as a sequence of lines, each with the look that
// most of it has. Everything later decides on these lines.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "extract/html/style.h"
#include "extract/html/tree.h"

namespace zhengbao::html {

// The text between two block boundaries or line breaks.
struct Flow {
  int first = 0;  // first and one behind the last text node
  int end = 0;
  int holder = 0;              // the nearest block element around it
  std::string text;            // runs of ASCII white space are one space
  std::string plain;           // the part outside of links
  std::size_t chars = 0;       // code points without spaces
  std::size_t link_chars = 0;  // of those, inside links
  Style style;
  int heading = 0;           // 1 to 6 inside h1 … h6
  bool after_break = false;  // a br, not a block boundary, stands before it

  double link_share() const {
    return chars == 0 ? 0 : static_cast<double>(link_chars) / static_cast<double>(chars);
  }
  std::size_t prose() const { return chars - link_chars; }
};

// Lines without any visible character are left out. With `include_hidden`,
// elements that a style hides are read as well.
std::vector<Flow> read_flows(const Tree& tree, std::span<const Style> styles, bool include_hidden);

// The flows that lie in the subtree of a node: [first, last).
struct FlowRange {
  int first = 0;
  int last = 0;
  bool empty() const { return first >= last; }
};
FlowRange flows_of(std::span<const Flow> flows, const Tree& tree, int node);

}  // namespace zhengbao::html
