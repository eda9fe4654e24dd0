// What the characters read from one line are, taken together.
#pragma once

#include "extract/ocr/read_character.h"

namespace zhengbao {

// Whether one of them is Chinese: an ideograph or a mark of Chinese text.
bool has_ideograph(const CharacterRow& characters);
// A digit or a letter of ASCII.
bool is_alphanumeric(const ReadCharacter& character);
// Percent; 0 of nothing.
float mean_confidence(const CharacterRow& characters);
// Percent; 100 of nothing.
float least_confidence(const CharacterRow& characters);
// Multiplies places along the line by `factor`.
void scale_boxes(CharacterRow& characters, float factor);
// Moves them along the line by `pixels`.
void move_boxes(CharacterRow& characters, int pixels);

}  // namespace zhengbao
