// Parts of a page that ruling lines divide into cells.
#pragma once

#include <vector>

#include "core/document.h"

namespace zhengbao {

struct RuledZone {
  Box box;
  std::vector<Ruling> verticals;  // those of the zone, left to right
};

// Groups of rulings that touch each other and hold at least one vertical line
// strictly inside: a frame around a masthead or a line under it is none.
std::vector<RuledZone> find_ruled_zones(const std::vector<Ruling>& rulings);

}  // namespace zhengbao
