#include "extract/ocr/characters/lone_figure.h"

#include <leptonica/allheaders.h>

#include <algorithm>

#include "core/text_parts.h"
#include "extract/ocr/characters/written_forms.h"
#include "extract/ocr/ink_area.h"

namespace zhengbao {

namespace {

constexpr float kDoubtful = 70;  // percent

// 0 of a wide face (WenQuanYi Zen Hei) is 0.77 as wide as high, the letter about as wide.
bool is_narrow(const PixelBox& box) { return 100 * box.width() <= 82 * box.height(); }

// White enclosed by the strokes.
bool has_hole(Pix* figure) {
  constexpr int kFourNeighbours = 4;
  const PixPtr framed(pixAddBorder(figure, 1, 0));
  const PixPtr white(framed ? pixInvert(nullptr, framed.get()) : nullptr);
  l_int32 count = 0;
  if (!white || pixCountConnComp(white.get(), kFourNeighbours, &count) != 0) return true;
  return count > 1;
}

// The lowest tenth has ink from one side to the other.
bool stands_on_a_foot(Pix* figure) {
  const auto width = static_cast<int>(pixGetWidth(figure));
  const auto height = static_cast<int>(pixGetHeight(figure));
  const int depth = std::max(2, height / 10);
  const PixelBox foot = ink_inside(figure, {0, height - depth, width, height});
  int inked = 0;
  for (int x = foot.left; x < foot.right; ++x) {
    inked += ink_inside(figure, {x, height - depth, x + 1, height}).empty() ? 0 : 1;
  }
  return 10 * inked >= 8 * width;
}

}  // namespace

void mend_lone_figure(Pix* ink, const PixelBox& line, CharacterRow& characters) {
  if (characters.size() != 1) return;
  ReadCharacter& figure = characters.front();
  const char32_t code = code_of(figure);
  if (is_one_of(code, U"OoQ") && is_narrow(line)) {
    put_first(figure, U'0');
  } else if (code == U'4') {
    const PixPtr picture = cut_out(ink, line);
    if (!picture || has_hole(picture.get()) || !stands_on_a_foot(picture.get())) return;
    put_first(figure, U'1');
  } else {
    return;
  }
  figure.confidence = std::min(figure.confidence, kDoubtful);
}

}  // namespace zhengbao
