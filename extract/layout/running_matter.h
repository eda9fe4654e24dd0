// Running heads, feet and page numbers.
#pragma once

#include <string>
#include <vector>

#include "extract/layout/text_line.h"

namespace zhengbao {

struct PageLines {
  int number = 1;  // from 1
  float width = 0;
  float height = 0;
  std::vector<TextLine> lines;  // in reading order
  std::string label;            // the page number printed on it
  std::vector<Box> rules;       // horizontal lines drawn across much of the page
};

// Sets the role of lines at the top and bottom of pages, and the labels.
// - A line is running matter when the same text, numbers aside, stands at the
//   same height on other pages.
// - A line is a page number when its form says so ("- 5 -", "第3页 共9页") or
//   when it is a bare number that counts with the pages.
// - So is what was read from a picture, short, at the place where other pages have theirs.
// - What one page alone shows: see lone_margins.h.
void mark_running_matter(std::vector<PageLines>& pages);

}  // namespace zhengbao
