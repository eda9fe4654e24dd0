// Characters that only their place in a written form tells apart.
#pragma once

#include <vector>

#include "extract/ocr/read_character.h"

namespace zhengbao {

// Puts in front, for the characters of one line, what the form they stand in asks
// for:
// - brackets (bracket_forms.h);
// - the dash between digits, 一 before 、, 〇 between Chinese numerals;
// - —— where two 一 follow a stop;
// - letters and digits of codes (code_forms.h);
// - 1 behind a capital letter or a digit, where l and I make no word;
// - 、 between Chinese characters, where a stroke was taken for a sign of ASCII;
// - one of two signs that look alike and stand side by side, for one seen twice;
// - 。 behind a Chinese character where a star was seen, 7 where "7?" was, or "?" before
//   the unit of a number;
// - the colon behind the bodies that a document addresses, where no clear comma stands.
// Digits are never exchanged for each other.
void mend_written_forms(std::vector<ReadCharacter>& line);

// Puts `code` in front and keeps the first reading in `raw`.
void put_first(ReadCharacter& character, char32_t code);

}  // namespace zhengbao
