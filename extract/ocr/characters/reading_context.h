// Chooses among the readings of characters by what stands around them.
#pragma once

#include <vector>

#include "extract/ocr/read_character.h"

namespace zhengbao {

// Puts the reading that fits best in front, for the characters of one line:
// Chinese characters the model doubts, by how likely they follow each other, and
// what stands in a written form (written_forms.h). What was changed keeps its
// first reading in `raw` and loses confidence, as do characters that are not quite
// sure and seldom stand beside their neighbours.
void choose_readings(std::vector<ReadCharacter>& line);

// Whether two Chinese characters stand side by side that seldom do, and the model gives
// one of them less than `sure` percent.
bool has_rare_neighbours(const std::vector<ReadCharacter>& line, float sure);

}  // namespace zhengbao
