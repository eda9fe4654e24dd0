// Charts, told by their axes. What is written in them is no sentence and stands
// in no order: it is kept together, apart from the text around it.
#pragma once

#include "extract/layout/running_matter.h"

namespace zhengbao {

// Gives the lines of charts the role `chart` and puts those of one chart together,
// where its first one stood. A chart has an axis of at least four numbers one below
// the other, in equal steps of height and of value, the largest on top, and a row of
// labels below it; years that go back in a column are no axis. What stands
// between the two belongs to the chart, and short labels at its sides.
void set_charts_apart(PageLines& page);

}  // namespace zhengbao
