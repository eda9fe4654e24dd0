#include "tests/extract/ocr/drawn_line.h"

#include <leptonica/allheaders.h>

namespace zhengbao {

void draw_sign(Pix* page, TypeFace& face, char32_t code, int em, int x, int y) {
  const PixPtr sign = face.draw(code, em);
  if (!sign) return;
  const int width = pixGetWidth(sign.get());
  const int height = pixGetHeight(sign.get());
  pixRasterop(page, x - (width + 1) / 2, y - (height + 1) / 2, width, height, PIX_SRC, sign.get(),
              0, 0);
}

PageImage blank_page(int width, int height) {
  PageImage page;
  page.pixels.reset(pixCreate(width, height, 8));
  pixSetAllArbitrary(page.pixels.get(), 255);
  page.pixels_per_point = 200 / 72.F;
  page.page_width = static_cast<float>(width) / page.pixels_per_point;
  page.page_height = static_cast<float>(height) / page.pixels_per_point;
  return page;
}

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
    draw_sign(line.grey.get(), face, code, kEm, left + kDrawnStep / 2, kMargin + kDrawnStep / 2);
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
