// Reads ideographs that no model has a sign for, by their shape alone.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "extract/ocr/character_row.h"
#include "extract/ocr/models/shape_book.h"
#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// Not for several threads.
class RareReader {
 public:
  // `rare` are the characters to look for.
  RareReader(ShapeBook book, std::u32string rare)
      : book_(std::move(book)), rare_(std::move(rare)) {}

  // A model that has no sign for a character takes it for one that looks like it (桥 for
  // 挢), and is not quite sure. Such characters of `line` become the rare one where the
  // page is clearly nearer to its shape, and where sure characters around are near to
  // their own: so the shapes fit the print. The rare one stays doubted, with the first
  // reading in `raw`. `grey` (8 bit) and `ink` (1 bit) are the page, places its pixels.
  void mend(Pix* grey, Pix* ink, const PixelBox& line, CharacterRow& characters);

 private:
  struct Match {
    char32_t code = 0;
    float likeness = 0;
  };
  Match nearest_rare(const GlyphShape& shape);
  // To what was read at `at`, and beside it, since the picture may hold a neighbour.
  float nearest_around(const CharacterRow& characters, std::size_t at, const GlyphShape& shape);
  // The rare character that stands at `at`; 0 where none does, or nothing shows it.
  char32_t rare_at(Pix* grey, const std::vector<PixelBox>& places, const CharacterRow& characters,
                   std::size_t at);

  ShapeBook book_;
  std::u32string rare_;
};

}  // namespace zhengbao
