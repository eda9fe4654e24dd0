// Signs, lines and pages drawn in a face, as a scan would have them.
#pragma once

#include <cstddef>
#include <string_view>

#include "extract/ocr/character_row.h"
#include "extract/ocr/models/type_face.h"
#include "extract/ocr/page_image.h"

namespace zhengbao {

struct DrawnLine {
  PixPtr grey;
  PixPtr ink;
  PixelBox box;
  CharacterRow characters;  // as drawn, all sure
};

// Draws `code` on `page` (8 bit) with its middle at `x`, `y`.
void draw_sign(Pix* page, TypeFace& face, char32_t code, int em, int x, int y);

// White, in pixels; as scanned at 200 dpi.
PageImage blank_page(int width, int height);

inline constexpr int kDrawnStep = 32;

// Each character in the middle of a square of kDrawnStep pixels, on a page with white around.
DrawnLine draw_line(TypeFace& face, std::u32string_view text);

// What a model would have read: `code` at `at`, without being sure.
void misread(DrawnLine& line, std::size_t at, char32_t code);

}  // namespace zhengbao
