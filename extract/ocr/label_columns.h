// Reads labels and numbers of a column again where one does not fit the others.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "extract/ocr/line_finder.h"
#include "extract/ocr/line_recognizer.h"

namespace zhengbao {

struct ReadLine {
  FoundLine line;
  std::vector<ReadCharacter> characters;  // places in pixels of the page
};

// Reads the line once more as capitals and digits alone (LineReader::read_label).
using ReadLabel = std::function<std::vector<ReadCharacter>(const FoundLine&)>;

// Short lines that stand below each other are a column. Where some of them are
// labels, a capital and a number (B1, B6), or most are numbers, the others that
// begin alike (BS) or as short (了7) are read again as such. What then fits takes
// the place of the first reading, which stays in `raw`, and is doubtful: the column
// says what kind of sign stands there, the recogniser alone says which.
void mend_label_columns(std::vector<ReadLine>& lines, const ReadLabel& read_label);

}  // namespace zhengbao
