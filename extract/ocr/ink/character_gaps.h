// Gaps between the characters of a line, checked against its ink.
#pragma once

#include <vector>

#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

// One value for each column of `line`: whether there is ink in it.
std::vector<bool> inked_columns(Pix* ink, const PixelBox& line);

// The widest run without ink that touches columns `from` to `to`.
int widest_white(const std::vector<bool>& columns, int from, int to);

// The model knows about where it saw a character: gaps of a whole em may be
// full of ink. Neighbours between which `ink` (1 bit, the page) shows no white of
// half the height of `line` are made to meet. Places are pixels of the page.
void close_inked_gaps(Pix* ink, const PixelBox& line, std::vector<ReadCharacter>& characters);

// Numbers are not words, by which a model could know where a space is: one seen
// between digits stays where `ink` shows the white of one.
void check_number_spaces(Pix* ink, const PixelBox& line, std::vector<ReadCharacter>& characters);

}  // namespace zhengbao
