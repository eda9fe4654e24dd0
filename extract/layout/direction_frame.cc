#include "extract/layout/direction_frame.h"

namespace zhengbao {

Box DirectionFrame::to_frame(const Box& b) const {
  switch (direction_) {
    case Direction::down:
      return {b.top, page_width_ - b.right, b.bottom, page_width_ - b.left};
    case Direction::up:
      return {page_height_ - b.bottom, b.left, page_height_ - b.top, b.right};
    case Direction::left:
      return {page_width_ - b.right, page_height_ - b.bottom, page_width_ - b.left,
              page_height_ - b.top};
    case Direction::right:
    case Direction::slanted:
      break;
  }
  return b;
}

Box DirectionFrame::to_page(const Box& b) const {
  switch (direction_) {
    case Direction::down:
      return {page_width_ - b.bottom, b.left, page_width_ - b.top, b.right};
    case Direction::up:
      return {b.top, page_height_ - b.right, b.bottom, page_height_ - b.left};
    case Direction::left:
      return to_frame(b);
    case Direction::right:
    case Direction::slanted:
      break;
  }
  return b;
}

}  // namespace zhengbao
