// Finds labels with their values in the structure of a page: a cell and the
// cell beside it, dt and dd, a label element and what follows it, plain lines.
#pragma once

#include <span>
#include <vector>

#include "extract/head_matter.h"
#include "extract/html/flow.h"

namespace zhengbao::html {

// One unit for each flow, with labels and values filled in.
std::vector<HeadUnit> label_units(const Tree& tree, std::span<const Flow> flows);

}  // namespace zhengbao::html
