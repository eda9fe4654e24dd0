// 300 made documents: 100 in two renditions each, and 100 that resemble
// others without being the same.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "tests/archive/fixture.h"

namespace zhengbao {

struct MadeWorks {
  std::vector<Sample> samples;
  std::vector<std::pair<std::size_t, std::size_t>> pairs;  // of renditions, by index
};

MadeWorks make_works(unsigned seed);

// About `sentences` sentences of administrative prose, never twice the same.
std::string made_text(std::uint_fast32_t seed, int sentences);

}  // namespace zhengbao
