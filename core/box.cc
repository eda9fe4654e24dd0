#include "core/box.h"

#include <algorithm>

namespace zhengbao {

Box join(const Box& a, const Box& b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right),
          std::max(a.bottom, b.bottom)};
}

float overlap_x(const Box& a, const Box& b) {
  return std::max(0.0F, std::min(a.right, b.right) - std::max(a.left, b.left));
}

float overlap_y(const Box& a, const Box& b) {
  return std::max(0.0F, std::min(a.bottom, b.bottom) - std::max(a.top, b.top));
}

}  // namespace zhengbao
