// A statutory table while its cells are mapped: the cells and what about them
// needs a person.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/flag.h"
#include "core/statistic.h"
#include "normalize/report/report_grid.h"
#include "normalize/report/table_kind.h"

namespace zhengbao {

struct MappedTable {
  std::string_view table;  // code of the statutory table; "" for a local one
  std::string form;
  bool is_local = false;   // a table of the office's own: no form demands anything of it
  std::string money_unit;  // that a line above the table names; "" for none
  std::vector<Statistic> cells;
  std::vector<Flag> flags;  // label-unsure, cell-unreadable
};

// Some cell was read from a picture.
bool is_from_picture(const std::vector<GridValue>& values);

// label-unsure: the label may mean that indicator, and may not.
void flag_unsure_label(const LabelPath& path, std::string_view code, int page, MappedTable& table);
// cell-unreadable: something is printed there, and it is neither a number nor a
// sign for none.
void flag_unreadable_cell(const Cell& cell, MappedTable& table);

}  // namespace zhengbao
