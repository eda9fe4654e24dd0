// Gives the rows of a stacked label the characters that its picture was read as.
#pragma once

#include <vector>

#include "extract/ocr/label/label_cells.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

// `characters` were read in the picture of a label (label_picture.h), where each row has
// its place of `places`; they come back row by row, placed in the page. A row of a column
// has one character, and one more where a mark ends it, or digits ("10"); none where nothing
// was seen, and what is left over was not there. Of other rows what stands in the white
// between two is dropped when it is a mark. Takes time in the product of both numbers.
std::vector<CharacterRow> part_among_rows(const CharacterRow& characters, const LabelCell& label,
                                          const std::vector<PixelBox>& places);

// A label that begins with a Chinese numeral and a mark counts 三、: the mark is no other,
// and is there where the ink has one that was not read, in doubt.
void mend_number(const LabelCell& label, std::vector<CharacterRow>& rows);

}  // namespace zhengbao
