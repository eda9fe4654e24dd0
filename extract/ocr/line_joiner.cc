#include "extract/ocr/line_joiner.h"

#include <algorithm>

namespace zhengbao {

namespace {

// In heights of a character. A spaced title takes two.
constexpr float kSpacedGap = 2.2F;
constexpr float kWordGap = 1.3F;

bool ruled_apart(const PixelBox& a, const PixelBox& b, const std::vector<PixelBox>& rulings) {
  const int left = std::min(a.right, b.right);
  const int right = std::max(a.left, b.left);
  const int top = std::min(a.bottom, b.bottom);
  const int bottom = std::max(a.top, b.top);
  return std::ranges::any_of(rulings, [&](const PixelBox& ruling) {
    const bool upright = ruling.height() > ruling.width();
    if (upright) {
      const int x = (ruling.left + ruling.right) / 2;
      return x >= left - 1 && x <= right && overlap_y(ruling, join(a, b)) > 0;
    }
    const int y = (ruling.top + ruling.bottom) / 2;
    return y >= top - 1 && y <= bottom && overlap_x(ruling, join(a, b)) > 0;
  });
}

// Side by side on one line. Wide gaps are those of a spaced title, whose characters
// stand alone; between words they part the columns of a table without rulings.
bool beside(const PixelBox& a, const PixelBox& b, int height) {
  const int small = std::min(a.height(), b.height());
  const int large = std::max(a.height(), b.height());
  const auto em = static_cast<float>(std::max(large, height));
  const auto gap = static_cast<float>(-overlap_x(a, b));
  const bool has_lone = std::min(a.width(), b.width()) * 10 <= large * 15;
  if (gap > (has_lone ? kSpacedGap : kWordGap) * em) return false;
  if (overlap_y(a, b) * 10 < small * 6) return false;
  // A dash or a dot may be any distance smaller; type of two sizes is two lines.
  return large * 10 <= small * 18 || small * 2 <= height || gap * 2 <= static_cast<float>(height);
}

// Strokes of one character set above each other, as in 二 or 三.
bool stacked(const PixelBox& a, const PixelBox& b, int height) {
  const int small = std::min(a.height(), b.height());
  const PixelBox both = join(a, b);
  return overlap_x(a, b) * 2 > std::min(a.width(), b.width()) && small * 10 < height * 6 &&
         -overlap_y(a, b) * 10 <= height * 4 && both.height() * 10 <= height * 12 &&
         both.width() <= 3 * height;
}

bool has_usual_height(const PixelBox& box, int height) {
  return box.height() * 10 >= 8 * height && box.height() * 10 <= 13 * height;
}

// Lines of their own, 结果维 above 持 in a narrow cell: of the usual height, or as
// high as each other and further apart than the strokes of a character.
bool are_two_lines(const PixelBox& a, const PixelBox& b, int height) {
  const auto [small, large] = std::minmax({a.height(), b.height()});
  const bool apart = -overlap_y(a, b) * 100 >= 15 * join(a, b).height();
  return (has_usual_height(a, height) && has_usual_height(b, height)) ||
         (small * 10 >= large * 8 && apart);
}

// Parts of one character that is larger than the usual type and stands alone, as
// in a spaced title: together they fill a square.
bool make_a_square(const PixelBox& a, const PixelBox& b, int height) {
  const PixelBox both = join(a, b);
  if (are_two_lines(a, b, height)) return false;
  return overlap_x(a, b) * 2 > std::min(a.width(), b.width()) &&
         -overlap_y(a, b) * 10 <= both.height() * 2 && both.height() * 10 <= both.width() * 13 &&
         both.width() * 10 <= both.height() * 13;
}

bool merge_once(std::vector<PixelBox>& segments, const std::vector<PixelBox>& rulings, int height) {
  std::ranges::sort(segments, {}, &PixelBox::left);
  bool merged = false;
  const auto reach = static_cast<int>(kSpacedGap * 6 * static_cast<float>(height));
  for (std::size_t i = 0; i < segments.size(); ++i) {
    for (std::size_t j = i + 1; j < segments.size();) {
      if (segments[j].left > segments[i].right + reach) break;
      const bool one = beside(segments[i], segments[j], height) ||
                       stacked(segments[i], segments[j], height) ||
                       make_a_square(segments[i], segments[j], height);
      if (one && !ruled_apart(segments[i], segments[j], rulings)) {
        segments[i] = join(segments[i], segments[j]);
        segments.erase(segments.begin() + static_cast<std::ptrdiff_t>(j));
        merged = true;
      } else {
        ++j;
      }
    }
  }
  return merged;
}

}  // namespace

void join_pieces(std::vector<PixelBox>& pieces, const std::vector<PixelBox>& rulings, int height) {
  constexpr int kRounds = 4;
  for (int round = 0; round < kRounds && merge_once(pieces, rulings, height); ++round) {
  }
}

}  // namespace zhengbao
