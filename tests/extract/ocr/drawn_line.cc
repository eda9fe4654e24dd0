#include "tests/extract/ocr/drawn_line.h"

#include <leptonica/allheaders.h>

namespace zhengbao {

DrawnLine draw_line(TypeFace& face, std::u32string_view text) {
  constexpr int kMargin = 20;
  constexpr int kEm = 28;
  DrawnLine line;
  const int width = kDrawnStep * static_cast<int>(text.size());
  line.box = {kMargin, kMargin, kMargin + width, kMargin + kDrawnStep};
  line.grey.reset(pixCreate(width + 2 * kMargin, kDrawnStep + 2 * kMargin, 8));
  pixSetAllArbitrary(line.grey.get(), 255);
  int left = kMargin;
  for (const char32_t code : text) {
    if (const PixPtr glyph = face.draw(code, kEm)) {
      const int w = pixGetWidth(glyph.get());
      const int h = pixGetHeight(glyph.get());
      pixRasterop(line.grey.get(), left + (kDrawnStep - w) / 2, kMargin + (kDrawnStep - h) / 2, w,
                  h, PIX_SRC, glyph.get(), 0, 0);
    }
    ReadCharacter& character = line.characters.emplace_back();
    character.readings = {{code, 0.99F}};
    character.confidence = 99;
    character.box = {left, kMargin, left + kDrawnStep, kMargin + kDrawnStep};
    left += kDrawnStep;
  }
  line.ink.reset(pixThresholdToBinary(line.grey.get(), 128));
  return line;
}

void misread(DrawnLine& line, std::size_t at, char32_t code) {
  line.characters[at].readings = {{code, 0.6F}};
  line.characters[at].confidence = 60;
}

}  // namespace zhengbao
