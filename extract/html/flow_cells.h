// Where a flow stands in the tree: its cell, and what stands beside it.
#pragma once

#include <span>

#include "extract/html/flow.h"

namespace zhengbao::html {

// Views into the tree and its flows, which must outlive it. Flows are named by
// their index, elements by their node.
class FlowCells {
 public:
  FlowCells(const Tree& tree, std::span<const Flow> flows) : tree_(tree), flows_(flows) {}

  // The outermost element that holds this flow and no other, not beyond a cell.
  int cell_of(int flow) const;
  // The element after the cell; where the label is bare text of a larger
  // element, the one after that text: <li>索引号：<p>X/2020-1</p></li>. -1 for none.
  int next_to(int flow, int cell) const;
  // Alone in a td, th or dt: "各县区：<br>…" in a cell of a layout table is not.
  bool fills_a_cell(int flow) const;
  // Cells of one parent, or of rows of one table.
  bool in_same_list(int cell, int other) const;

 private:
  const Flow& flow(int index) const { return flows_[static_cast<std::size_t>(index)]; }
  int innermost_element(int index) const { return tree_[flow(index).first].parent; }
  bool is_only_flow(int node, int index) const;

  const Tree& tree_;
  std::span<const Flow> flows_;
};

// td, th, dt, dd, li.
bool is_cell(Tag tag);

}  // namespace zhengbao::html
