// Cards that have their labels in one row and the values in the row below.
#pragma once

#include <span>
#include <vector>

#include "extract/html/flow.h"
#include "extract/html/tree.h"

namespace zhengbao::html {

struct LabelBelow {
  int label = 0;    // index of the flow that is the label
  FlowRange value;  // empty where the cell below is
};

// The labels of tables in which every other row holds known labels of the card
// and nothing else, each with the cell below it. A table with several rows under
// one row of labels lists documents and is none.
std::vector<LabelBelow> labels_with_value_below(const Tree& tree, std::span<const Flow> flows);

}  // namespace zhengbao::html
