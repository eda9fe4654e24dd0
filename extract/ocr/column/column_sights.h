// What two models see in the cells of a column, made one reading.
#pragma once

#include <vector>

#include "extract/ocr/cut/column_cells.h"
#include "extract/ocr/page_image.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

// The character of each cell that has one, its box that of the cell. `upright` was read
// by the model of horizontal print, `vertical` by that of columns, if there is one;
// places in pixels of the turned page. The first knows ideographs better, the second
// brackets and stops. Where they see different ideographs and the first is not sure,
// both are kept as readings, so that the context can choose; what they do not agree in
// is doubted. A cell holds one character at most: what is left over was not there.
// `ink` is that of the turned page. All three may have a few hundred elements: takes
// time in the product of their numbers.
std::vector<ReadCharacter> combine_sights(const std::vector<ReadCharacter>& upright,
                                          const std::vector<ReadCharacter>& vertical,
                                          bool two_models, const std::vector<ColumnCell>& cells,
                                          Pix* ink);

}  // namespace zhengbao
