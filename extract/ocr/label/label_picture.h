// Sets the rows of a stacked label one behind the other, as a recogniser knows print.
#pragma once

#include <vector>

#include "extract/ocr/label/label_cells.h"

namespace zhengbao {

// The rows of `label` side by side on white paper, `margin` ems of it above and below.
// Marks of a column come to the lower left of their square, brackets that lie on their
// side are set upright. `grey` is the page; `places` gets the part of the picture each row
// takes. Null short of memory.
PixPtr picture_of_label(Pix* grey, const LabelCell& label, float margin,
                        std::vector<PixelBox>& places);

// A row as a line whose characters are as large as the type of the label.
FoundLine line_of_row(const LabelCell& label, const StackRow& row);

}  // namespace zhengbao
