// One line of a contents page: its text and the page it names.
#pragma once

#include <string>
#include <string_view>

#include "core/box.h"

namespace zhengbao {

enum class PageSide { none, trailing, leading };

struct ContentsLine {
  std::string text;  // without page, leaders and decoration of the page
  std::string page;  // digits as printed; "" where the line names none
  PageSide side = PageSide::none;
  bool sure = false;  // leaders, brackets or a space set the page apart
  // Filled by who reads the page:
  int file_page = 0;
  Box box;
  float font_size = 0;
  bool bold = false;
  bool centered = false;
  std::size_t block = 0;  // index in its page
  std::string raw;

  bool has_page() const { return side != PageSide::none; }
  bool page_only() const { return has_page() && text.empty(); }
};

// 标题……………12, 标题 （12）, 标题 /12, 12 标题, （12）标题, （12）, ……12. A number with neither
// leaders nor brackets nor a space beside it is not sure: a title may end in one.
// Where a line begins and ends with a number, the first is its ordinal.
ContentsLine parse_contents_line(std::string_view line);

}  // namespace zhengbao
