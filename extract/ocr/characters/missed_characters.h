// Finds ideographs that were not read at all.
#pragma once

#include "extract/ocr/character_row.h"
#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// In what follows `em` is that of the type, in pixels.

// Whether the ink of a line of nothing but ideographs has the width of more of them than
// were read, or of fewer.
bool has_other_count(const PixelBox& line, int em, const CharacterRow& characters);

// A model passes over a character it has no sign for. Puts kReplacementCharacter, without any
// confidence, where ideographs of `line` leave the place of one or more free and `ink`
// (1 bit) has something as large as an ideograph there; also between them and the ends of
// the line, but not where nothing was read at all. The places of the characters have to be those
// the network gave.
void add_missed(Pix* ink, const PixelBox& line, int em, CharacterRow& characters);

// Takes away those at the ends of the line that nothing was read for since: there may be
// a box to tick or a speck.
void drop_missed_at_ends(CharacterRow& characters);

}  // namespace zhengbao
