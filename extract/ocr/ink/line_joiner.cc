#include "extract/ocr/ink/line_joiner.h"

#include <algorithm>
#include <tuple>

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

struct Piece {
  PixelBox box;
  bool is_number = false;
};

bool is_inside(const PixelBox& part, const PixelBox& box) {
  return overlap_x(part, box) == part.width() && overlap_y(part, box) == part.height();
}

// Digits are slim and as high as each other, with marks no higher than half of them.
bool is_number(const PixelBox& box, const std::vector<PixelBox>& parts) {
  bool has_digit = false;
  for (const PixelBox& part : parts) {
    if (!is_inside(part, box)) continue;
    const bool is_high = part.height() * 10 >= 7 * box.height();
    const bool is_slim = part.width() * 10 <= 8 * part.height();
    const bool is_mark = part.height() * 2 <= box.height();
    if (is_high ? !is_slim : !is_mark) return false;
    has_digit = has_digit || is_high;
  }
  return has_digit;
}

bool has_usual_height(const PixelBox& box, int height) {
  return box.height() * 10 >= 8 * height && box.height() * 10 <= 13 * height;
}

// A text line, or dust further from it than a mark is from its character, beside a drawing: the
// drawing would gather all that stands around it.
bool stands_beside_drawing(const PixelBox& a, const PixelBox& b, int height) {
  constexpr int kLongLine = 4;  // heights
  const auto& [low, high] = a.height() < b.height() ? std::tie(a, b) : std::tie(b, a);
  if (high.height() <= 2 * height) return false;
  const bool is_line = low.width() >= kLongLine * height && low.height() * 10 >= 8 * height &&
                       low.height() <= 2 * height && high.height() * 10 > low.height() * 18;
  const bool is_dust =
      high.height() > 4 * height && low.height() * 2 <= height && low.width() * 3 < high.height();
  return is_line || (is_dust && -overlap_x(a, b) > height);
}

// Side by side on one line. Wide gaps are those of a spaced title, whose characters
// stand alone; between words they part the columns of a table without rulings, and
// between numbers, of which two digits are as wide as a character.
bool beside(const Piece& one, const Piece& other, int height) {
  const PixelBox& a = one.box;
  const PixelBox& b = other.box;
  const int small = std::min(a.height(), b.height());
  const int large = std::max(a.height(), b.height());
  const auto em = static_cast<float>(std::max(large, height));
  if (stands_beside_drawing(a, b, height)) return false;
  const auto gap = static_cast<float>(-overlap_x(a, b));
  const bool has_lone =
      std::min(a.width(), b.width()) * 10 <= large * 15 && !(one.is_number && other.is_number);
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

bool are_one(const Piece& a, const Piece& b, int height) {
  return beside(a, b, height) || stacked(a.box, b.box, height) ||
         make_a_square(a.box, b.box, height);
}

bool merge_once(std::vector<Piece>& pieces, const LineInk& ink) {
  std::ranges::sort(pieces, {}, [](const Piece& piece) { return piece.box.left; });
  bool merged = false;
  const auto reach = static_cast<int>(kSpacedGap * 6 * static_cast<float>(ink.height));
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    for (std::size_t j = i + 1; j < pieces.size();) {
      Piece& piece = pieces[i];
      const Piece& next = pieces[j];
      if (next.box.left > piece.box.right + reach) break;
      if (are_one(piece, next, ink.height) && !ruled_apart(piece.box, next.box, ink.rulings)) {
        piece = {join(piece.box, next.box), piece.is_number && next.is_number};
        pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(j));
        merged = true;
      } else {
        ++j;
      }
    }
  }
  return merged;
}

}  // namespace

void join_pieces(std::vector<PixelBox>& boxes, const LineInk& ink) {
  constexpr int kRounds = 4;
  std::vector<Piece> pieces;
  pieces.reserve(boxes.size());
  for (const PixelBox& box : boxes) pieces.push_back({box, is_number(box, ink.parts)});
  for (int round = 0; round < kRounds && merge_once(pieces, ink); ++round) {
  }
  boxes.clear();
  for (const Piece& piece : pieces) boxes.push_back(piece.box);
}

}  // namespace zhengbao
