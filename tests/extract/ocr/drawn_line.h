// Lines of text drawn in a face, as a scan would have them.
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

inline constexpr int kDrawnStep = 32;

// Each character in the middle of a square of kDrawnStep pixels, on a page with white around.
DrawnLine draw_line(TypeFace& face, std::u32string_view text);

// What a model would have read: `code` at `at`, without being sure.
void misread(DrawnLine& line, std::size_t at, char32_t code);

}  // namespace zhengbao
