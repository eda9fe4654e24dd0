#include "core/indicators.h"

#include <algorithm>
#include <array>

namespace zhengbao {
namespace {

// "1." but "一、" and "（一）".
std::string_view mark_after(std::string_view number) {
  if (number.empty() || number.ends_with("）")) return "";
  return number.front() >= '0' && number.front() <= '9' ? "." : "、";
}

}  // namespace

unsigned form_bit(std::string_view form) {
  if (form == "2014") return kForm2014;
  if (form == "2019") return kForm2019;
  return form == "2021" ? kForm2021 : 0;
}

std::string_view form_of_year(int year) {
  if (year < 2014) return "local";
  if (year < 2019) return "2014";
  return year < 2021 ? "2019" : "2021";
}

const IndicatorTable* find_indicator_table(std::string_view code) {
  for (const IndicatorTable& table : indicator_tables()) {
    if (table.code == code) return &table;
  }
  return nullptr;
}

const IndicatorRow* find_indicator_row(std::string_view form, std::string_view table,
                                       std::string_view code) {
  const unsigned bit = form_bit(form);
  for (const IndicatorRow& row : indicator_rows()) {
    if ((row.forms & bit) != 0 && row.table == table && row.code == code) return &row;
  }
  return nullptr;
}

const IndicatorColumn* find_indicator_column(std::string_view form, std::string_view table,
                                             std::string_view code) {
  const unsigned bit = form_bit(form);
  for (const IndicatorColumn& column : indicator_columns()) {
    if ((column.forms & bit) != 0 && column.table == table && column.code == code) return &column;
  }
  return nullptr;
}

std::vector<Indicator> indicators_of_form(std::string_view form) {
  const unsigned bit = form_bit(form);
  std::vector<Indicator> cells;
  for (const IndicatorRow& row : indicator_rows()) {
    if ((row.forms & bit) == 0 || !row.has_cells) continue;
    for (const IndicatorColumn& column : indicator_columns()) {
      if ((column.forms & bit) == 0 || column.table != row.table || column.section != row.section)
        continue;
      cells.push_back({find_indicator_table(row.table), &row, &column});
    }
  }
  return cells;
}

std::vector<std::string> label_path(const IndicatorRow& row, std::string_view form) {
  std::vector<std::string> path;
  if (!row.section.empty()) path.emplace_back(row.section);
  constexpr int kMaxDepth = 8;
  std::vector<const IndicatorRow*> rows{&row};
  for (int depth = 0; depth < kMaxDepth && !rows.back()->parent.empty(); ++depth) {
    const IndicatorRow* parent = find_indicator_row(form, row.table, rows.back()->parent);
    if (!parent) break;
    rows.push_back(parent);
  }
  for (auto one = rows.rbegin(); one != rows.rend(); ++one) {
    path.push_back(std::string((*one)->number) + std::string(mark_after((*one)->number)) +
                   std::string((*one)->zh));
  }
  return path;
}

std::vector<std::string> label_path(const IndicatorColumn& column) {
  std::vector<std::string> path;
  std::string_view above = column.above;
  while (!above.empty()) {
    const std::size_t end = std::min(above.find('|'), above.size());
    path.emplace_back(above.substr(0, end));
    above.remove_prefix(std::min(end + 1, above.size()));
  }
  path.emplace_back(column.zh);
  return path;
}

std::string_view link_relation_name(LinkRelation relation) {
  if (relation == LinkRelation::same) return "same";
  return relation == LinkRelation::broader ? "broader" : "narrower";
}

}  // namespace zhengbao
