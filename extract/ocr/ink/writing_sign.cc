#include "extract/ocr/ink/writing_sign.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "extract/ocr/ink_components.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

namespace {

// Grey levels. What is printed to be read stands out by more, on any ground.
constexpr int kLeastContrast = 40;
// Points: strokes are thinner than twice this.
constexpr float kStrokeReach = 12;
// Points: the ink of a sign of 5 point print, and of the largest title.
constexpr float kLeastSign = 3;
constexpr float kLargestSign = 72;
// Letters that touch are one piece: longer than it is high by this, and as high as
// small print, which a rule is not.
constexpr int kLineAspect = 4;
constexpr float kLeastLine = 5;  // points
// Two marks side by side are the eyes of a face; the strokes of any word are more.
constexpr int kLeastNeighbours = 2;
// More pieces than on a page of small print are noise or a photograph.
constexpr std::size_t kMostSigns = 8000;

// What is thin and darker than its surroundings, or lighter (`kind`: L_TOPHAT_BLACK,
// L_TOPHAT_WHITE).
PixPtr strokes_of(Pix* grey, int reach, int kind) {
  const int size = 2 * reach + 1;
  const PixPtr difference(pixTophat(grey, size, size, kind));
  if (!difference) return nullptr;
  PixPtr strokes(pixThresholdToBinary(difference.get(), kLeastContrast));
  if (strokes) pixInvert(strokes.get(), strokes.get());
  return strokes;
}

std::vector<PixelBox> signs_of(Pix* ink, float scale) {
  std::vector<PixelBox> signs;
  for (const PixelBox& box : ink_components(ink)) {
    const auto [less, more] = std::minmax({box.width(), box.height()});
    const bool is_sign = static_cast<float>(more) >= kLeastSign * scale &&
                         static_cast<float>(less) <= kLargestSign * scale;
    if (is_sign) signs.push_back(box);
  }
  return signs;
}

// Side by side along a line, and not one within the other.
bool follow(int gap, int shared, int size) {
  return 2 * shared >= size && gap >= -size / 4 && gap <= size;
}

// Of about the same size, in a line that runs either way.
bool are_neighbours(const PixelBox& a, const PixelBox& b) {
  const auto [less, more] =
      std::minmax({std::max(a.width(), a.height()), std::max(b.width(), b.height())});
  if (2 * more > 3 * less) return false;
  const int across = overlap_x(a, b);
  const int along = overlap_y(a, b);
  return follow(-across, along, less) || follow(-along, across, less);
}

bool is_line(const PixelBox& sign, float scale) {
  const auto [less, more] = std::minmax({sign.width(), sign.height()});
  return more >= kLineAspect * less && static_cast<float>(less) >= kLeastLine * scale;
}

bool any_word(std::vector<PixelBox>& signs, float scale) {
  std::ranges::sort(signs, {}, &PixelBox::top);
  const int farthest = static_cast<int>(3 * kLargestSign * scale);
  std::vector<int> neighbours(signs.size(), 0);
  for (std::size_t i = 0; i < signs.size(); ++i) {
    for (std::size_t j = i + 1; j < signs.size() && signs[j].top - signs[i].top < farthest; ++j) {
      if (!are_neighbours(signs[i], signs[j])) continue;
      if (++neighbours[i] >= kLeastNeighbours || ++neighbours[j] >= kLeastNeighbours) return true;
    }
  }
  return false;
}

bool looks_written(Pix* strokes, float scale) {
  std::vector<PixelBox> signs = signs_of(strokes, scale);
  if (signs.size() > kMostSigns) return true;
  return std::ranges::any_of(signs, [&](const PixelBox& sign) { return is_line(sign, scale); }) ||
         any_word(signs, scale);
}

}  // namespace

bool may_hold_writing(const PageImage& picture) {
  const float scale = std::max(picture.pixels_per_point, 0.1F);
  const int reach = std::max(1, static_cast<int>(std::lround(kStrokeReach * scale)));
  const PixPtr grey(pixConvertTo8(picture.pixels.get(), 0));
  if (!grey) return true;
  return std::ranges::any_of(std::array{L_TOPHAT_BLACK, L_TOPHAT_WHITE}, [&](int kind) {
    const PixPtr strokes = strokes_of(grey.get(), reach, kind);
    return !strokes || looks_written(strokes.get(), scale);
  });
}

bool has_dark_ground(const PageImage& picture) {
  constexpr int kWhite = 255;
  constexpr float kMuch = 0.25F;  // lines and letters beside it are less
  const PixPtr grey(pixConvertTo8(picture.pixels.get(), 0));
  const PixPtr dark(grey ? pixThresholdToBinary(grey.get(), kWhite - kLeastContrast) : nullptr);
  l_float32 share = 0;
  if (!dark || pixForegroundFraction(dark.get(), &share) != 0) return true;
  return share >= kMuch;
}

}  // namespace zhengbao
