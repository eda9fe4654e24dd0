// Brackets that only their place in a written form tells apart.
#pragma once

#include <vector>

#include "extract/ocr/read_character.h"

namespace zhengbao {

// Puts in front, for the characters of one line:
// - the brackets of a document number: 国办发〔1996〕54号 (GB/T 9704-2012, 7.2.5), and the
//   one of them that was not seen, which is doubted;
// - round brackets where 〈 has no partner, since titles within titles alone have those, or
//   where a round one closes 《;
// - the bracket that opens where one closes and a C stands before a word.
void mend_brackets(std::vector<ReadCharacter>& line);

}  // namespace zhengbao
