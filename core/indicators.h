// The canonical indicators of disclosure reports: every cell of the statutory
// tables with a stable code, its labels, unit and form, the sums the forms
// demand, and how the forms correspond. Sources: 国办发〔2014〕32号 (2014 form),
// 国办公开办函〔2019〕60号 (2019 form), 国办公开办函〔2021〕30号 (2021 form).
//
// A cell is a row and a column. Codes are unique within a table, stable for
// ever, and the same in two forms where they mean the same.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zhengbao {

// Which forms have a row or column: a sum of these.
inline constexpr unsigned kForm2014 = 1;
inline constexpr unsigned kForm2019 = 2;
inline constexpr unsigned kForm2021 = 4;

// The bit of a form by its name "2014", "2019", "2021"; 0 for "local".
unsigned form_bit(std::string_view form);
// The form that reports on `year` must use; "local" before 2014.
std::string_view form_of_year(int year);

struct IndicatorTable {
  std::string_view code;  // Statistic::table
  unsigned forms = 0;
  std::string_view number;  // of the chapter it stands in; "" where it is an annex
  std::string_view zh;
  std::string_view en;
  // Row labels are printed as the upper column headers, above their columns.
  bool rows_on_top = false;
};

struct IndicatorRow {
  std::string_view table;
  std::string_view code;  // Statistic::row_code
  unsigned forms = 0;
  std::string_view number;   // as the form prints it: "一", "（三）", "1"
  std::string_view section;  // it has the columns of this section, see below
  std::string_view zh;       // label of the form, without number
  std::string_view en;
  std::string_view parent;  // code of the row it is printed under; "" for none
  bool has_cells = true;    // false: the form prints it as a heading of rows only
  std::string_view unit;    // "" where the column tells it
};

struct IndicatorColumn {
  std::string_view table;
  std::string_view code;  // Statistic::column_code
  unsigned forms = 0;
  std::string_view section;
  std::string_view above;  // labels of the headers above it, divided by "|"
  std::string_view zh;
  std::string_view en;
  std::string_view unit;  // "" where the row tells it
};

std::span<const IndicatorTable> indicator_tables();
std::span<const IndicatorRow> indicator_rows();
std::span<const IndicatorColumn> indicator_columns();

const IndicatorTable* find_indicator_table(std::string_view code);
// The row or column of `form` with that code, or nullptr.
const IndicatorRow* find_indicator_row(std::string_view form, std::string_view table,
                                       std::string_view code);
const IndicatorColumn* find_indicator_column(std::string_view form, std::string_view table,
                                             std::string_view code);

// A cell of a form. The parts point into the tables above.
struct Indicator {
  const IndicatorTable* table = nullptr;
  const IndicatorRow* row = nullptr;
  const IndicatorColumn* column = nullptr;

  std::string_view unit() const { return column->unit.empty() ? row->unit : column->unit; }
};

// Every cell of a form in printed order, row by row: "2014", "2019", "2021".
std::vector<Indicator> indicators_of_form(std::string_view form);

// Labels from the outermost in: the headings a row is printed under, then its own.
std::vector<std::string> label_path(const IndicatorRow& row, std::string_view form);
std::vector<std::string> label_path(const IndicatorColumn& column);

enum class SumRelation { equal, at_most };

// What the figures of a form must satisfy: the sum of the left codes is equal
// to the sum of the right ones, or at most that. Codes are divided by spaces.
// A heading of rows stands for the rows below it, or for its own cell where a
// report prints one figure for all of them.
struct SumRule {
  std::string_view code;  // "balance", "outcomes" …: stable
  std::string_view table;
  unsigned forms = 0;
  bool of_columns = false;  // the codes are columns, and it holds for every row
  SumRelation relation = SumRelation::equal;
  std::string_view left;
  std::string_view right;
};

std::span<const SumRule> sum_rules();

// How cells of two forms that bear different codes correspond.
enum class LinkRelation { same, broader, narrower };  // the earlier one is broader …

struct IndicatorLink {
  std::string_view from_form, from_table, from_row, from_column;
  std::string_view to_form, to_table, to_row, to_column;
  LinkRelation relation = LinkRelation::same;
};

std::span<const IndicatorLink> indicator_links();
std::string_view link_relation_name(LinkRelation relation);

}  // namespace zhengbao
