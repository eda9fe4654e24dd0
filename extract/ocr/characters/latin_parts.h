// Names, addresses and links in Latin letters within lines in Chinese.
// The Chinese model reads them too, but takes @ for e and / for l or V.
#pragma once

#include <cstddef>
#include <vector>

#include "extract/ocr/read_character.h"

namespace zhengbao {

struct LatinPart {
  std::size_t first = 0;  // of the characters of the line
  std::size_t last = 0;   // behind the last
  int from = 0;           // columns of the picture of the line
  int to = 0;
};

// The parts of `chinese` that the Latin model may know better, at least a word long.
// `inked` says for each column of the picture whether there is ink in it: parts begin
// and end in the white beside their neighbours.
std::vector<LatinPart> find_latin_parts(const std::vector<ReadCharacter>& chinese,
                                        const std::vector<bool>& inked);

// Puts `latin`, what the Latin model read of `part`, in its place in `line` when the two
// are much the same: else it was no Latin text, or was cut wrong. Digits are settled
// (settle_digits).
void put_latin_part(const LatinPart& part, std::vector<ReadCharacter> latin,
                    std::vector<ReadCharacter>& line);

}  // namespace zhengbao
