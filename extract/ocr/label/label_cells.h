// Finds the cells of a table that are so narrow that their label stands in a stack: one
// character in a row, or two or three.
#pragma once

#include <vector>

#include "extract/ocr/ink/line_finder.h"
#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// One line of a stack.
struct StackRow {
  PixelBox ink;
  int middle = 0;  // of its place down the cell; a comma lies below it
  bool ends_in_mark = false;

  bool operator==(const StackRow&) const = default;
};

struct LabelCell {
  PixelBox box;                // between the rulings
  int em = 0;                  // the size of its type, pixels
  bool is_column = false;      // one character in a row
  std::vector<StackRow> rows;  // from top to bottom, two and more

  // Smaller than half the type both ways: a stop or a comma.
  bool is_mark(const StackRow& row) const {
    return 2 * row.ink.width() < em && 2 * row.ink.height() < em;
  }
};

// `ink` is that of a page without its rulings, `lines` what was found on it: they tell
// where to look and how large type is, while the rows are cut anew, since lone characters of
// separate strokes (三, 二) and the marks between them make no lines. Columns of characters
// that stand level with other lines, most of them, are the rows of a table, and no labels.
// Takes time in the
// product of `lines` and `rulings`.
std::vector<LabelCell> find_label_cells(Pix* ink, const std::vector<FoundLine>& lines,
                                        const std::vector<PixelBox>& rulings);

}  // namespace zhengbao
