// Reads a column of vertical print.
#pragma once

#include <vector>

#include "extract/ocr/column_cells.h"
#include "extract/ocr/line_recognizer.h"
#include "extract/ocr/page_preparation.h"

namespace zhengbao {

class ColumnReader {
 public:
  // `page` is turned anticlockwise (column_cells.h). `upright` knows horizontal print
  // of the forms the page is printed in, `vertical` columns; it may be null. All
  // must outlive the reader.
  ColumnReader(const PreparedPage& page, LineRecognizer& upright, LineRecognizer* vertical)
      : page_(page), upright_(upright), vertical_(vertical) {}

  // The characters of a column, places in pixels of the turned page. It is read twice
  // (combine_sights): as it is by the model of columns, and by that of horizontal print,
  // which has its characters set in a row.
  std::vector<ReadCharacter> read(const FoundLine& column);

 private:
  std::vector<ReadCharacter> read_in_a_row(const FoundLine& column,
                                           const std::vector<ColumnCell>& cells);
  std::vector<ReadCharacter> read_as_it_is(const FoundLine& column);

  const PreparedPage& page_;
  LineRecognizer& upright_;
  LineRecognizer* vertical_;
};

}  // namespace zhengbao
