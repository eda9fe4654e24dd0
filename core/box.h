// Places on a page.
#pragma once

namespace zhengbao {

// A rectangle in points (1/72 inch) from the top left of the page as a person
// sees it, rotation applied: x grows to the right, y downwards.
struct Box {
  float left = 0;
  float top = 0;
  float right = 0;
  float bottom = 0;

  float width() const { return right - left; }
  float height() const { return bottom - top; }
  float center_x() const { return (left + right) / 2; }
  float center_y() const { return (top + bottom) / 2; }
  // True for the box that says nothing: markup has no places.
  bool empty() const { return right <= left || bottom <= top; }

  bool operator==(const Box&) const = default;
};

// The smallest box around both; an empty box adds nothing.
Box join(const Box& a, const Box& b);
// The length by which the two share the vertical (y) or horizontal (x) axis;
// 0 when they do not touch.
float overlap_x(const Box& a, const Box& b);
float overlap_y(const Box& a, const Box& b);

}  // namespace zhengbao
