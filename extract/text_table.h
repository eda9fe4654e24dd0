// Tables of figures in plain text: a row a line, cells between tabs, bars or spaces.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/document.h"

namespace zhengbao {

struct PlainTable {
  std::size_t lines = 0;       // that belong together, 0 where the first one is no row
  std::optional<Table> table;  // none where they hold too few figures to be a table of them
};

// The table that begins with the first line. Most of its rows hold figures or signs
// for none; a short line alone between rows is a heading inside the table, a
// numbered heading ends it. Between spaces an empty cell cannot be seen: a row that
// has another number of figures than the others keeps them all in one cell.
PlainTable read_text_table(std::span<const std::string_view> lines);

}  // namespace zhengbao
