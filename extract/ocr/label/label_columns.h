// Reads labels and numbers of a column again where one does not fit the others.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "extract/ocr/ink/line_finder.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

struct ReadLine {
  FoundLine line;
  std::vector<ReadCharacter> characters;  // places in pixels of the page
};

// Reads the line once more among the signs of the alphabet (LineReader::read_label).
using ReadLabel =
    std::function<std::vector<ReadCharacter>(const FoundLine&, const std::string& alphabet)>;

// Short lines that stand below each other are a column; what most of them are says
// what kind of sign the others are, the recogniser alone says which:
// - beside labels, a capital and a number (B1, B6), what begins alike (BS) is read
//   again among that capital and digits;
// - a column of numbers: what is as short (了7) is read again as digits. So is a single
//   sign (了), for numbers that count on: the second reading is taken where it is the
//   next of its neighbours and the first is not;
// - a column of decimals: a point, comma or quotation mark too many is dust.
// What took the place of a first reading is doubtful, and that stays in `raw`.
void mend_label_columns(std::vector<ReadLine>& lines, const ReadLabel& read_label);

}  // namespace zhengbao
