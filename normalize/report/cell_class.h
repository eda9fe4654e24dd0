// What kind of text a cell of a report's table holds.
#pragma once

#include "core/document.h"

namespace zhengbao {

enum class CellClass {
  empty,
  words,
  value,  // a number or a sign for none
};

// `empty` where there is no cell.
CellClass class_of(const Cell* cell);

}  // namespace zhengbao
