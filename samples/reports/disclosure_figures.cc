#include <array>

#include "samples/reports/report_figures.h"

namespace zhengbao::samples {

namespace {

DataCell amount_cell(Dice& dice) {
  const std::string whole = std::to_string(dice.below(9000)),
                    rest = std::to_string(10 + dice.below(90));
  if (dice.chance(25)) return {whole + "00元", whole + "00", "number", "元"};
  return {whole + "." + rest, whole + "." + rest, "number", "万元"};
}

DataCell change_cell(Dice& dice) {
  const std::string value = std::to_string(1 + dice.below(300));
  switch (dice.below(5)) {
    case 0:
      return {"+" + value, value, "number", "项"};
    case 1:
      return {"--" + value, "-" + value, "number", "项"};
    case 2:
      return {"-" + value, "-" + value, "number", "项"};
    case 3:
      return {"增" + value, value, "number", "项"};
    default:
      return {"0", "0", "number", "项"};
  }
}

void add_procurement(DataTable& table, Dice& dice) {
  const std::string projects = std::to_string(dice.below(90));
  const std::string spending =
      std::to_string(dice.below(900)) + "." + std::to_string(1000 + dice.below(8999));
  DataCell& first = table.cells[{"procurement", "projects"}];
  DataCell& second = table.cells[{"procurement", "spending"}];
  first = {projects, projects, "number", "项"};
  second = {spending + "万元", spending, "number", "万元"};
  // Both in one cell, over both columns.
  if (dice.chance(30)) {
    first.printed = projects + " / " + spending + "万元";
    second.printed = "<";
  }
}

}  // namespace

DataTable make_disclosure(std::string_view form, const Hand& hand, Dice& dice) {
  DataTable table{"disclosure", {}, {}};
  const bool newer = form == "2021";
  const auto count = [&](const char* row, const char* column, int limit, const char* unit) {
    table.cells[{row, column}] = count_cell(dice.chance(70) ? dice.below(limit) : 0, hand, unit);
  };
  for (const char* row : {"rules", "normative"}) {
    for (const char* column : newer ? std::array{"issued", "repealed", "in_force"}
                                    : std::array{"made", "published", "open_total"})
      count(row, column, 120, "件");
  }
  for (const char* row : {"license", "other_services", "penalty", "coercion"}) {
    if (newer && std::string_view(row) == "other_services") continue;
    if (!newer) {
      count(row, "items_before", 400, "项");
      table.cells[{row, "change"}] = change_cell(dice);
    }
    count(row, "decisions", 90'000, "件");
  }
  if (newer) {
    table.cells[{"charges", "amount"}] = amount_cell(dice);
    return table;
  }
  count("charges", "items_before", 30, "项");
  table.cells[{"charges", "change"}] = change_cell(dice);
  add_procurement(table, dice);
  return table;
}

}  // namespace zhengbao::samples
