#include "extract/pdf/path_rulings.h"

#include <GfxState.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace zhengbao {

namespace {

constexpr float kMinLength = 4;       // points; shorter strokes are parts of drawings
constexpr float kMaxThickness = 3;    // points; thicker rectangles are areas
constexpr float kMinSlenderness = 4;  // length against thickness
constexpr float kAxisTolerance = 0.5F;
constexpr std::uint32_t kNearWhite = 0xF8;  // per channel: not seen on paper

struct Point {
  float x;
  float y;
};

Point to_page(const GfxState& state, double x, double y) {
  double page_x = 0;
  double page_y = 0;
  state.transform(x, y, &page_x, &page_y);
  return {static_cast<float>(page_x), static_cast<float>(page_y)};
}

Box box_around(const Point& a, const Point& b) {
  return {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
}

bool is_finite(const Box& box) {
  return std::isfinite(box.left) && std::isfinite(box.top) && std::isfinite(box.right) &&
         std::isfinite(box.bottom);
}

Box clipped(const GfxState& state, const Box& box) {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
  state.getClipBBox(&left, &top, &right, &bottom);
  return {std::max(box.left, static_cast<float>(left)), std::max(box.top, static_cast<float>(top)),
          std::min(box.right, static_cast<float>(right)),
          std::min(box.bottom, static_cast<float>(bottom))};
}

bool is_white(std::uint32_t color) {
  return (color >> 16) >= kNearWhite && ((color >> 8) & 0xFF) >= kNearWhite &&
         (color & 0xFF) >= kNearWhite;
}

std::uint32_t packed(const GfxRGB& rgb) {
  return static_cast<std::uint32_t>(colToByte(rgb.r)) << 16 |
         static_cast<std::uint32_t>(colToByte(rgb.g)) << 8 | colToByte(rgb.b);
}

void add(const GfxState& state, const Box& box, std::uint32_t color, std::size_t limit,
         std::vector<Ruling>& out) {
  if (out.size() >= limit || is_white(color) || !is_finite(box)) return;
  const Box visible = clipped(state, box);
  const float length = std::max(visible.width(), visible.height());
  if (visible.width() < 0 || visible.height() < 0 || length < kMinLength) return;
  out.push_back({visible, color});
}

// The box of a subpath that is an axis-aligned rectangle, or an empty one.
Box rectangle_of(const GfxState& state, const GfxSubpath& subpath) {
  const int points = subpath.getNumPoints();
  if (points < 4 || points > 5) return {};
  Point previous = to_page(state, subpath.getX(0), subpath.getY(0));
  Box box{previous.x, previous.y, previous.x, previous.y};
  for (int i = 1; i < points; ++i) {
    if (subpath.getCurve(i)) return {};
    const Point point = to_page(state, subpath.getX(i), subpath.getY(i));
    if (std::min(std::abs(point.x - previous.x), std::abs(point.y - previous.y)) > kAxisTolerance) {
      return {};
    }
    box = {std::min(box.left, point.x), std::min(box.top, point.y), std::max(box.right, point.x),
           std::max(box.bottom, point.y)};
    previous = point;
  }
  return box;
}

bool is_thin(const Box& box) {
  const float thickness = std::min(box.width(), box.height());
  const float length = std::max(box.width(), box.height());
  return thickness >= 0 && thickness <= kMaxThickness && length >= kMinSlenderness * thickness;
}

// Adds the sides of a frame that is filled between two rectangles, one within the
// other: borders of cells as typesetters of web pages draw them.
bool add_frame(const GfxState& state, const Box& a, const Box& b, std::size_t limit,
               std::vector<Ruling>& out) {
  const bool is_a_outer = a.width() >= b.width();
  const Box& outer = is_a_outer ? a : b;
  const Box& inner = is_a_outer ? b : a;
  const float sides[] = {inner.left - outer.left, inner.top - outer.top, outer.right - inner.right,
                         outer.bottom - inner.bottom};
  const bool is_frame = std::all_of(std::begin(sides), std::end(sides),
                                    [](float side) { return side >= 0 && side <= kMaxThickness; });
  if (inner.empty() || !is_frame) return false;
  const std::uint32_t color = fill_color(state);
  if (sides[0] > 0)
    add(state, {outer.left, outer.top, inner.left, outer.bottom}, color, limit, out);
  if (sides[1] > 0) add(state, {outer.left, outer.top, outer.right, inner.top}, color, limit, out);
  if (sides[2] > 0)
    add(state, {inner.right, outer.top, outer.right, outer.bottom}, color, limit, out);
  if (sides[3] > 0)
    add(state, {outer.left, inner.bottom, outer.right, outer.bottom}, color, limit, out);
  return true;
}

}  // namespace

std::uint32_t fill_color(const GfxState& state) {
  GfxRGB rgb;
  state.getFillRGB(&rgb);
  return packed(rgb);
}

std::uint32_t stroke_color(const GfxState& state) {
  GfxRGB rgb;
  state.getStrokeRGB(&rgb);
  return packed(rgb);
}

void add_stroked_rulings(GfxState& state, std::size_t limit, std::vector<Ruling>& out) {
  if (state.getStrokeOpacity() <= 0 || out.size() >= limit) return;
  const auto half = static_cast<float>(std::max(state.getTransformedLineWidth(), 0.1) / 2);
  if (half > kMaxThickness) return;
  const std::uint32_t color = stroke_color(state);
  const GfxPath& path = *state.getPath();
  for (int i = 0; i < path.getNumSubpaths() && out.size() < limit; ++i) {
    const GfxSubpath& subpath = *path.getSubpath(i);
    for (int j = 1; j < subpath.getNumPoints() && out.size() < limit; ++j) {
      if (subpath.getCurve(j)) continue;
      const Point from = to_page(state, subpath.getX(j - 1), subpath.getY(j - 1));
      const Point to = to_page(state, subpath.getX(j), subpath.getY(j));
      Box box = box_around(from, to);
      if (std::min(box.width(), box.height()) > kAxisTolerance) continue;
      if (box.width() >= box.height()) {
        box.top = (from.y + to.y) / 2 - half;
        box.bottom = box.top + 2 * half;
      } else {
        box.left = (from.x + to.x) / 2 - half;
        box.right = box.left + 2 * half;
      }
      add(state, box, color, limit, out);
    }
  }
}

void add_filled_rulings(GfxState& state, bool even_odd, std::size_t limit,
                        std::vector<Ruling>& out) {
  if (state.getFillOpacity() <= 0 || out.size() >= limit) return;
  const GfxPath& path = *state.getPath();
  const int count = path.getNumSubpaths();
  for (int i = 0; i < count && out.size() < limit; ++i) {
    const Box box = rectangle_of(state, *path.getSubpath(i));
    if (std::max(box.width(), box.height()) < kMinLength) continue;
    if (is_thin(box)) {
      add(state, box, fill_color(state), limit, out);
    } else if (even_odd && i + 1 < count) {
      const Box next = rectangle_of(state, *path.getSubpath(i + 1));
      if (add_frame(state, box, next, limit, out)) ++i;
    }
  }
}

void add_grounds(GfxState& state, std::size_t limit, std::vector<Box>& out) {
  constexpr float kMinWidth = 60;   // points
  constexpr float kMinHeight = 24;  // two lines of small print
  if (state.getFillOpacity() <= 0 || is_white(fill_color(state))) return;
  const GfxPath& path = *state.getPath();
  for (int i = 0; i < path.getNumSubpaths() && out.size() < limit; ++i) {
    const Box box = rectangle_of(state, *path.getSubpath(i));
    if (!is_finite(box)) continue;
    const Box visible = clipped(state, box);
    if (visible.width() >= kMinWidth && visible.height() >= kMinHeight) out.push_back(visible);
  }
}

std::size_t count_letter_shapes(const GfxState& state) {
  constexpr int kBends = 6;         // points: more than a rectangle or an arrow has
  constexpr int kMostPoints = 400;  // a coast or a curve
  constexpr float kLeast = 2;       // points
  constexpr float kMost = 72;
  if (state.getFillOpacity() <= 0) return 0;
  const GfxPath& path = *state.getPath();
  std::size_t shapes = 0;
  for (int i = 0; i < path.getNumSubpaths(); ++i) {
    const GfxSubpath& part = *path.getSubpath(i);
    const int points = part.getNumPoints();
    if (points < kBends || points > kMostPoints) continue;
    Box box;
    for (int n = 0; n < points; ++n) {
      const Point point = to_page(state, part.getX(n), part.getY(n));
      const Box here{point.x, point.y, point.x, point.y};
      box = n == 0 ? here
                   : Box{std::min(box.left, point.x), std::min(box.top, point.y),
                         std::max(box.right, point.x), std::max(box.bottom, point.y)};
    }
    const float size = std::max(box.width(), box.height());
    if (size >= kLeast && size <= kMost) ++shapes;
  }
  return shapes;
}

void add_thin_box(GfxState& state, const Box& box, std::size_t limit, std::vector<Ruling>& out) {
  if (is_thin(box)) add(state, box, 0, limit, out);
}

Box unit_square(GfxState& state) {
  const Box diagonal = box_around(to_page(state, 0, 0), to_page(state, 1, 1));
  const Box other = box_around(to_page(state, 0, 1), to_page(state, 1, 0));
  const Box box{std::min(diagonal.left, other.left), std::min(diagonal.top, other.top),
                std::max(diagonal.right, other.right), std::max(diagonal.bottom, other.bottom)};
  return is_finite(box) ? clipped(state, box) : Box{};
}

}  // namespace zhengbao
