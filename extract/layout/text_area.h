// Where the running text of a page stands: what indents and short lines are
// measured against.
#pragma once

#include <vector>

#include "extract/layout/text_line.h"

namespace zhengbao {

struct TextArea {
  float left = 0;  // points, in the frame of the text
  float right = 0;
  float size = 0;         // of most characters
  float pitch = 0;        // usual distance of baselines; 0 where unknown
  std::size_t lines = 0;  // how many it was measured from
  float outdent = 0;      // points by which one line shows the margin further left
  bool is_verse = false;  // every line is one by itself

  // Where the text of a paragraph goes on, however its first line is set.
  float margin() const { return left - outdent; }
  float width() const { return right - left; }
  float center() const { return (left + right) / 2; }
};

// Measures the body lines of `region`, tables left out. The left margin is the
// leftmost place where several lines begin, the right one the rightmost where
// several end: indented first lines and short last lines do not count.
// Verse is told by lines that begin alike, end anywhere and mostly without a mark,
// and hardly ever come near the longest one.
TextArea measure_area(const std::vector<TextLine>& lines, int region, Direction direction);

// The lines of `area` end clear of the margin: as far from the edge of the page, which
// is `page_width` wide in the frame of the text, as its text begins from the other
// one, or close to text beside it. Rows of a list that are broken there are no verse.
bool ends_clear_of_margin(const TextArea& area, const std::vector<TextLine>& lines,
                          Direction direction, float page_width);

// `area`, with the margins of `usual` where the page has too few or only short
// lines.
TextArea with_fallback(const TextArea& area, const TextArea& usual);

// Clearly larger than the body.
bool is_like_heading(const TextLine& line, const TextArea& area);
// Both sides are white, equally wide, and more than an indent.
bool is_centered(const TextLine& line, const TextArea& area);
// Stands in the right part of the area, as signatures and dates do.
bool is_right_aligned(const TextLine& line, const TextArea& area);

}  // namespace zhengbao
