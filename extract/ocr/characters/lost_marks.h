// Marks that the models passed over, and letters that they saw twice, told by the ink.
#pragma once

#include "extract/ocr/character_row.h"
#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// Between T恤 and X光机 the models leave out the 、 at times. Where one small mark stands at
// the foot of `line`, in white as wide as a mark of full width takes, between two characters of
// which neither is a mark, it is put in: 、 where its ink slants to the right, ， where it
// hangs to the left, 。 where it is a ring. It is doubted. `ink` is the page, 1 bit; places are
// pixels of it.
void add_lost_marks(Pix* ink, const PixelBox& line, CharacterRow& characters);

// HZ股 for H股: of broad capital letters between Chinese characters, for which the ink has
// not the room, the ones that the model was least sure of are dropped and the others doubted.
void drop_letters_seen_twice(Pix* ink, const PixelBox& line, CharacterRow& characters);

}  // namespace zhengbao
