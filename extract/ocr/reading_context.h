// Chooses among the readings of characters by what stands around them.
#pragma once

#include <vector>

#include "extract/ocr/line_recognizer.h"

namespace zhengbao {

// Puts the reading that fits best in front, for the characters of one line:
// - Chinese characters the model doubts, by how likely they follow each other;
// - the brackets of a document number (国办发〔1996〕54号), the dash between
//   digits, 一 before 、, and 〇 between Chinese numerals, by their form.
// Digits are never exchanged: their surroundings say nothing about them. What
// was changed keeps its first reading in `raw` and loses confidence.
void choose_readings(std::vector<ReadCharacter>& line);

}  // namespace zhengbao
