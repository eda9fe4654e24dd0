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
// Cuts their places off at both ends of the line: a model sees a character beside its ink at
// times, which in a table is the next cell. Each keeps a pixel.
void keep_within(CharacterRow& characters, int left, int right);

}  // namespace zhengbao
