#include "extract/layout/framed_text.h"

#include <algorithm>
#include <iterator>

namespace zhengbao {

namespace {

bool holds(const Box& frame, const Box& box) {
  const float x = box.center_x();
  const float y = box.center_y();
  return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
}

bool is_beside(const Row& row, const Box& frame) {
  return row.table < 0 && row.box.center_y() > frame.top && row.box.center_y() < frame.bottom;
}

}  // namespace

std::vector<FramedText> take_framed(const std::vector<Box>& frames, std::vector<Glyph>& glyphs) {
  std::vector<FramedText> framed;
  for (const Box& frame : frames) {
    const auto inside = std::stable_partition(
        glyphs.begin(), glyphs.end(), [&](const Glyph& glyph) { return !holds(frame, glyph.box); });
    if (inside == glyphs.end()) continue;
    framed.push_back({frame, {inside, glyphs.end()}});
    glyphs.erase(inside, glyphs.end());
  }
  return framed;
}

void place_framed(const std::vector<FramedText>& framed, int first, std::vector<Row>& rows) {
  for (std::size_t i = 0; i < framed.size(); ++i) {
    const Box& frame = framed[i].box;
    Row row;
    row.box = frame;
    row.table = first + static_cast<int>(i);
    auto at = std::find_if(rows.begin(), rows.end(), [&](const Row& other) {
      return (other.table < 0 ? other.baseline() : other.box.top) > frame.top;
    });
    const auto left = std::find_if(
        rows.rbegin(), std::make_reverse_iterator(at),
        [&](const Row& r) { return is_beside(r, frame) && r.box.center_x() < frame.left; });
    rows.insert(left.base(), std::move(row));
  }
}

void set_regions_beside(const std::vector<FramedText>& framed, std::vector<Row>& rows,
                        int& regions) {
  for (const FramedText& text : framed) {
    const bool any = std::any_of(rows.begin(), rows.end(), [&](const Row& row) {
      return row.region == 0 && is_beside(row, text.box);
    });
    if (!any) continue;
    ++regions;
    for (Row& row : rows) {
      if (row.region == 0 && is_beside(row, text.box)) row.region = regions;
    }
  }
}

}  // namespace zhengbao
