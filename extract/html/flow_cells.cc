#include "extract/html/flow_cells.h"

namespace zhengbao::html {

bool is_cell(Tag tag) {
  return tag == Tag::td || tag == Tag::th || tag == Tag::dt || tag == Tag::dd || tag == Tag::li;
}

int FlowCells::cell_of(int index) const {
  int node = flow(index).holder;
  if (!is_only_flow(node, index)) return innermost_element(index);
  while (!is_cell(tree_[node].tag)) {
    const int parent = tree_[node].parent;
    if (parent < 0 || tree_.is(parent, Tag::body) || !is_only_flow(parent, index)) break;
    node = parent;
  }
  return node;
}

int FlowCells::next_to(int index, int cell) const {
  const Flow& line = flow(index);
  const bool bare_text = cell == line.holder && !is_only_flow(cell, index);
  if (!bare_text) return tree_.next_element(cell);
  const bool element =
      line.end < tree_[cell].end && !tree_.is(line.end, Tag::text) && !tree_.is(line.end, Tag::br);
  return element ? line.end : -1;
}

bool FlowCells::fills_a_cell(int index) const {
  const int cell = cell_of(index);
  const Tag tag = tree_[cell].tag;
  return (tag == Tag::td || tag == Tag::th || tag == Tag::dt) && is_only_flow(cell, index);
}

bool FlowCells::is_only_flow(int node, int index) const {
  const FlowRange range = flows_of(flows_, tree_, node);
  return range.first == index && range.last == index + 1;
}

bool FlowCells::in_same_list(int a, int b) const {
  if (tree_[a].tag != tree_[b].tag) return false;
  const int parent = tree_[a].parent;
  const int other = tree_[b].parent;
  return parent == other || (tree_.is(parent, Tag::tr) && tree_.is(other, Tag::tr) &&
                             tree_[parent].parent == tree_[other].parent);
}

}  // namespace zhengbao::html
