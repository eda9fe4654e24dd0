#include "normalize/report/mapped_table.h"

#include <algorithm>

#include "core/text.h"
#include "normalize/make_flag.h"

namespace zhengbao {
namespace {

void add_flag(std::string_view code, std::string message, int page, MappedTable& table) {
  table.flags.push_back(make_flag(code, "statistics", std::move(message), page));
}

}  // namespace

bool is_from_picture(const std::vector<GridValue>& values) {
  return std::ranges::any_of(values, [](const GridValue& value) {
    return value.cell->origin == TextOrigin::ocr || value.cell->origin == TextOrigin::mixed;
  });
}

void flag_unsure_label(const LabelPath& path, std::string_view code, int page, MappedTable& table) {
  constexpr std::size_t kInnermost = 2, kWholePath = 8;
  add_flag("label-unsure",
           "is \"" + joined_labels(path, path.size() > kInnermost ? kInnermost : kWholePath) +
               "\" the indicator " + std::string(code) + "?",
           page, table);
}

void flag_unreadable_cell(const Cell& cell, MappedTable& table) {
  constexpr std::size_t kMaxShown = 60;
  add_flag("cell-unreadable",
           "neither a number nor a sign for none: \"" +
               std::string(utf8_prefix(cell.text, kMaxShown)) + "\"",
           cell.page, table);
}

}  // namespace zhengbao
