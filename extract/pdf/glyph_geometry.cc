#include "extract/pdf/glyph_geometry.h"

#include <GfxState.h>

#include <algorithm>
#include <cmath>

namespace zhengbao {

namespace {

constexpr float kMinFontSize = 0.1F;
constexpr float kMaxFontSize = 2000;

// The axis a vector (in page coordinates, y down) runs along.
Direction direction_of(double dx, double dy) {
  constexpr double kTanEightDegrees = 0.14;
  if (std::abs(dy) <= kTanEightDegrees * std::abs(dx))
    return dx >= 0 ? Direction::right : Direction::left;
  if (std::abs(dx) <= kTanEightDegrees * std::abs(dy))
    return dy >= 0 ? Direction::down : Direction::up;
  return Direction::slanted;
}

}  // namespace

TextFrame read_text_frame(const GfxState& state, float size_scale, bool vertical) {
  TextFrame frame;
  frame.vertical = vertical;
  const double size = std::abs(state.getTransformedFontSize()) * size_scale;
  frame.size = std::isfinite(size)
                   ? std::clamp(static_cast<float>(size), kMinFontSize, kMaxFontSize)
                   : kMinFontSize;
  double along_x = 0;
  double along_y = 0;
  state.textTransformDelta(vertical ? 0 : 1, vertical ? -1 : 0, &along_x, &along_y);
  double page_x = 0;
  double page_y = 0;
  state.transformDelta(along_x, along_y, &page_x, &page_y);
  frame.direction = direction_of(page_x, page_y);
  return frame;
}

Box glyph_box(const GfxState& state, const TextFrame& frame, double x, double y, double dx,
              double dy) {
  const double spacing = state.getCharSpace();
  double spacing_x = 0;
  double spacing_y = 0;
  if (frame.vertical) {
    state.textTransformDelta(0, spacing, &spacing_x, &spacing_y);
  } else {
    state.textTransformDelta(spacing * state.getHorizScaling(), 0, &spacing_x, &spacing_y);
  }
  double page_x = 0;
  double page_y = 0;
  double page_dx = 0;
  double page_dy = 0;
  state.transform(x, y, &page_x, &page_y);
  state.transformDelta(dx - spacing_x, dy - spacing_y, &page_dx, &page_dy);
  const auto from_x = static_cast<float>(page_x);
  const auto from_y = static_cast<float>(page_y);
  const auto to_x = static_cast<float>(page_x + page_dx);
  const auto to_y = static_cast<float>(page_y + page_dy);
  // Vertical writing hangs glyphs centred under the pen.
  const float over = frame.vertical ? frame.size / 2 : kAscent * frame.size;
  const float under = frame.size - over;
  switch (frame.direction) {
    case Direction::right:
      return {std::min(from_x, to_x), from_y - over, std::max(from_x, to_x), from_y + under};
    case Direction::left:
      return {std::min(from_x, to_x), from_y - under, std::max(from_x, to_x), from_y + over};
    case Direction::up:
      return {from_x - over, std::min(from_y, to_y), from_x + under, std::max(from_y, to_y)};
    case Direction::down:
      return {from_x - under, std::min(from_y, to_y), from_x + over, std::max(from_y, to_y)};
    case Direction::slanted:
      break;
  }
  return {std::min(from_x, to_x), std::min(from_y, to_y) - over, std::max(from_x, to_x),
          std::max(from_y, to_y) + under};
}

bool is_shown(const GfxState& state, const PageContent& page, const Box& box) {
  // Closing punctuation at the end of a line has its ink in the first half, and
  // browsers clip the other.
  constexpr float kLeast = 0.25F;
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
  state.getClipBBox(&left, &top, &right, &bottom);
  const Box clip{std::max(static_cast<float>(left), 0.0F), std::max(static_cast<float>(top), 0.0F),
                 std::min(static_cast<float>(right), page.width),
                 std::min(static_cast<float>(bottom), page.height)};
  const float across = std::min(box.right, clip.right) - std::max(box.left, clip.left);
  const float down = std::min(box.bottom, clip.bottom) - std::max(box.top, clip.top);
  return across >= kLeast * box.width() && down >= kLeast * box.height();
}

}  // namespace zhengbao
