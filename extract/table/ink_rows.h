// Printed lines as stretches of ink with clear white between them: what columns
// without ruling lines are found from.
#pragma once

#include <vector>

#include "extract/layout/page_content.h"

namespace zhengbao {

struct InkSpan {
  float left;
  float right;
  bool numeric;        // digits and the signs that go with them
  double number = -1;  // of digits alone: what they say
};

struct InkRow {
  Box box;
  float size;
  std::vector<InkSpan> spans;  // left to right
};

// The lines that stand in `area`, top to bottom.
std::vector<InkRow> ink_rows(const std::vector<Glyph>& glyphs, const std::vector<TextStyle>& styles,
                             const Box& area);

// The middles of the white between the ink of all rows, left to right.
std::vector<float> white_columns(const std::vector<InkRow>& rows);

}  // namespace zhengbao
