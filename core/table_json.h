// A table as documents and records print it.
#pragma once

#include <utility>

#include "core/document.h"

namespace zhengbao {

// `Json` is the type of the library that only sources name; `box_json` writes a
// box as precisely as its reader wants it.
template <class Json, class BoxJson>
Json table_json(const Table& table, const BoxJson& box_json) {
  Json cells = Json::array();
  for (const Cell& cell : table.cells) {
    cells.push_back({{"row", cell.row},
                     {"column", cell.column},
                     {"row_span", cell.row_span},
                     {"column_span", cell.column_span},
                     {"text", cell.text},
                     {"page", cell.page},
                     {"box", box_json(cell.box)},
                     {"origin", text_origin_name(cell.origin)}});
  }
  return {{"pages", table.pages},
          {"rows", table.rows},
          {"columns", table.columns},
          {"cells", std::move(cells)}};
}

}  // namespace zhengbao
