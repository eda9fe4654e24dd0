#include "normalize/report/cell_class.h"

#include "core/text.h"
#include "normalize/report/cell_value.h"

namespace zhengbao {

CellClass class_of(const Cell* cell) {
  if (!cell || trim(cell->text).empty()) return CellClass::empty;
  const ValueKind kind = read_cell(cell->text).front().kind;
  return kind == ValueKind::unreadable ? CellClass::words : CellClass::value;
}

}  // namespace zhengbao
