#include "extract/ocr/label/label_picture.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "extract/ocr/ink/page_preparation.h"
#include "extract/ocr/ink_area.h"

namespace zhengbao {

namespace {

// White between two rows, in ems.
constexpr float kColumnGap = 0.08F;
constexpr float kRowGap = 0.12F;
// A stop or comma fills the left half of its square, and less.
constexpr float kMarkGap = 0.5F;

int part_of(float share, int em) {
  return static_cast<int>(std::lround(share * static_cast<float>(em)));
}

// The mean height at which the dark of columns `left` to `right` stands.
float middle_of_ink(Pix* grey, int left, int right) {
  constexpr l_uint32 kDark = 128;
  const auto height = static_cast<int>(pixGetHeight(grey));
  long sum = 0;
  long count = 0;
  for (int y = 0; y < height; ++y) {
    for (int x = left; x < right; ++x) {
      l_uint32 value = 0;
      pixGetPixel(grey, x, y, &value);
      if (value >= kDark) continue;
      sum += y;
      ++count;
    }
  }
  return count == 0 ? static_cast<float>(height) / 2
                    : static_cast<float>(sum) / static_cast<float>(count);
}

// ︵ and ︶: wide and low, both ends below the middle or above it. 一 is level.
bool is_lying_bracket(Pix* grey, int em) {
  constexpr float kLeastBend = 0.1F;
  const auto width = static_cast<int>(pixGetWidth(grey));
  const auto height = static_cast<int>(pixGetHeight(grey));
  if (2 * width < em || 2 * height > em || width < 2 * height) return false;
  const float middle = middle_of_ink(grey, 2 * width / 5, 3 * width / 5);
  const float left = middle_of_ink(grey, 0, width / 6) - middle;
  const float right = middle_of_ink(grey, width - width / 6, width) - middle;
  const float least = kLeastBend * static_cast<float>(em);
  return (left > least && right > least) || (left < -least && right < -least);
}

// From the top of the square that the picture of a row stands in.
int top_in_square(const LabelCell& label, const StackRow& row, int height) {
  const int em = label.em;
  if (label.is_column && label.is_mark(row)) return em - height - em / 12;
  const int ink = (row.ink.top + row.ink.bottom) / 2;
  const int off = height * 10 > em * 6 ? 0 : std::clamp(ink - row.middle, -em / 2, em / 2);
  return (em - height) / 2 + off;
}

// From the left of the place: a character of a column keeps its bearings.
int left_in_square(const LabelCell& label, const StackRow& row, int width, int column) {
  if (!label.is_column) return 0;
  if (label.is_mark(row)) return label.em / 10;
  const int off = row.ink.left - (column - label.em / 2);
  return std::clamp(off, 0, std::max(0, label.em - width));
}

int middle_of_column(const LabelCell& label) {
  PixelBox all = label.rows.front().ink;
  for (const StackRow& row : label.rows) all = join(all, row.ink);
  return (all.left + all.right) / 2;
}

}  // namespace

PixPtr picture_of_label(Pix* grey, const LabelCell& label, float margin,
                        std::vector<PixelBox>& places) {
  const int em = label.em;
  const int side = part_of(margin, em);
  const int gap = std::max(1, part_of(label.is_column ? kColumnGap : kRowGap, em));
  const int height = em + 2 * side;
  places.clear();
  int x = em / 2;
  for (const StackRow& row : label.rows) {
    const int width = label.is_column ? std::max(em, row.ink.width()) : row.ink.width();
    places.push_back({x, 0, x + width, height});
    x += width + gap;
    if (row.ends_in_mark && !label.is_column) x += part_of(kMarkGap, em);
  }
  PixPtr picture(pixCreate(x + em / 2, height, 8));
  if (!picture) return nullptr;
  pixSetAllArbitrary(picture.get(), kPaperGrey);
  const int column = middle_of_column(label);
  for (std::size_t i = 0; i < label.rows.size(); ++i) {
    const StackRow& row = label.rows[i];
    PixPtr part = cut_out(grey, row.ink);
    if (part && label.is_column && is_lying_bracket(part.get(), em)) {
      constexpr int kAnticlockwise = 3;
      part.reset(pixRotateOrth(part.get(), kAnticlockwise));
    }
    if (!part) continue;
    const auto w = static_cast<int>(pixGetWidth(part.get()));
    const auto h = static_cast<int>(pixGetHeight(part.get()));
    const bool is_turned = w != row.ink.width();
    const int left = is_turned ? (em - w) / 2 : left_in_square(label, row, w, column);
    const int top = is_turned ? (em - h) / 2 : top_in_square(label, row, h);
    pixRasterop(picture.get(), places[i].left + left, side + top, w, h, PIX_SRC, part.get(), 0, 0);
  }
  return picture;
}

FoundLine line_of_row(const LabelCell& label, const StackRow& row) {
  const int middle =
      10 * row.ink.height() > 6 * label.em ? (row.ink.top + row.ink.bottom) / 2 : row.middle;
  PixelBox box{row.ink.left, middle - label.em / 2, row.ink.right, middle + label.em / 2};
  if (label.is_column) {
    const int across = middle_of_column(label);
    box.left = across - label.em / 2;
    box.right = across + label.em / 2;
  }
  return {box, label.em};
}

}  // namespace zhengbao
