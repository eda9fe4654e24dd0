// Reads a column of vertical print.
#pragma once

#include <vector>

#include "extract/ocr/cut/column_cells.h"
#include "extract/ocr/ink/page_preparation.h"
#include "extract/ocr/models/line_network.h"
#include "extract/ocr/models/line_recognizer.h"

namespace zhengbao {

// What columns are read with. They must outlive it.
struct ColumnModels {
  LineRecognizer* upright = nullptr;   // horizontal print of the forms of the page
  LineRecognizer* vertical = nullptr;  // columns; may be null
  LineNetwork* network = nullptr;      // may be null
  bool traditional = false;            // the forms of the page
};

class ColumnReader {
 public:
  // `page` is turned anticlockwise (column_cells.h) and must outlive the reader.
  ColumnReader(const PreparedPage& page, const ColumnModels& models)
      : page_(page), models_(models) {}

  // The characters of a column, places in pixels of the turned page. It is read twice
  // (combine_sights): as it is by the model of columns, and by that of horizontal print,
  // or by that and the network, which have its characters set in a row.
  std::vector<ReadCharacter> read(const FoundLine& column);

 private:
  std::vector<ReadCharacter> read_in_a_row(const FoundLine& column,
                                           const std::vector<ColumnCell>& cells);
  std::vector<ReadCharacter> read_softened(Pix* row, std::size_t cells);
  std::vector<ReadCharacter> read_as_it_is(const FoundLine& column);

  const PreparedPage& page_;
  ColumnModels models_;
};

}  // namespace zhengbao
