// Letters and digits that look alike, told apart by the form of the code they stand in.
#pragma once

#include <vector>

#include "extract/ocr/read_character.h"

namespace zhengbao {

// Puts in front, for the characters of one line, what the form asks for, with doubt:
// - the stroke of a recommended standard's number: GB/T 1.1-2020, DB37/T 4512.3-2021;
// - digits in a unified social credit code, which has no I, O, S and Z (GB 32100-2015);
// - O for a single 0 among capital letters: ISO.
void mend_codes(std::vector<ReadCharacter>& line);

}  // namespace zhengbao
