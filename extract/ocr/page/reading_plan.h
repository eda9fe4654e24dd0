// What of a page is to be read from its picture.
#pragma once

#include <cstddef>
#include <vector>

#include "core/box.h"

namespace zhengbao {

struct ReadingPlan {
  bool whole = false;
  bool compares = false;     // the page has hidden text, one line of which may be the better one
  bool looks_first = false;  // the pictures are too small for a scan: may_hold_writing() decides
  std::vector<Box> regions;  // in points; empty when the whole page is read
  std::size_t pictures = 0;  // how many of the last regions are pictures, which may hold no writing

  bool wants_reading() const { return whole || !regions.empty(); }
};

}  // namespace zhengbao
