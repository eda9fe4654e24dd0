// A rectangle of pixels: right and bottom lie just outside.
#pragma once

#include <algorithm>

namespace zhengbao {

struct PixelBox {
  int left = 0;
  int top = 0;
  int right = 0;
  int bottom = 0;

  int width() const { return right - left; }
  int height() const { return bottom - top; }
  bool empty() const { return right <= left || bottom <= top; }

  bool operator==(const PixelBox&) const = default;
};

inline PixelBox join(const PixelBox& a, const PixelBox& b) {
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right),
          std::max(a.bottom, b.bottom)};
}
// Negative where the two lie apart: the gap between them.
inline int overlap_x(const PixelBox& a, const PixelBox& b) {
  return std::min(a.right, b.right) - std::max(a.left, b.left);
}
inline int overlap_y(const PixelBox& a, const PixelBox& b) {
  return std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
}

}  // namespace zhengbao
