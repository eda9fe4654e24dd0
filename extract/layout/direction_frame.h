// Turns a page so that text of one direction runs to the right and its lines
// go down: the rest of the layout then knows horizontal text only.
#pragma once

#include "core/box.h"
#include "extract/layout/page_content.h"

namespace zhengbao {

class DirectionFrame {
 public:
  DirectionFrame(Direction direction, float page_width, float page_height)
      : direction_(direction), page_width_(page_width), page_height_(page_height) {}

  Box to_frame(const Box& box) const;
  Box to_page(const Box& box) const;
  // The size of the turned page.
  float width() const { return is_upright() ? page_width_ : page_height_; }
  float height() const { return is_upright() ? page_height_ : page_width_; }

 private:
  bool is_upright() const { return direction_ != Direction::down && direction_ != Direction::up; }

  Direction direction_;
  float page_width_;
  float page_height_;
};

}  // namespace zhengbao
