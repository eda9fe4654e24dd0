// Tells traditional from simplified print by the ink of its characters.
#pragma once

#include <vector>

#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

// A model of simplified characters writes 国 for 國, and is as sure of it. But 國
// has more strokes: where traditional forms are printed, the characters that have
// one are fuller than the others of the same lines, where simplified forms are,
// they are not.
class FormInk {
 public:
  // `ink` is black on white; `line` the box around the ink of a line, in which
  // `characters` were read, places in pixels of the page.
  void add(Pix* ink, const PixelBox& line, const std::vector<ReadCharacter>& characters);

  // Strokes of the characters that have a traditional form, by those of the others;
  // 1 while there are too few of either to tell.
  float fullness() const;

 private:
  struct Group {
    double strokes = 0;
    int count = 0;
  };
  Group with_form_, others_;
};

}  // namespace zhengbao
