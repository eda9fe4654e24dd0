#include "export/codebook.h"

#include <vector>

#include "core/indicators.h"
#include "export/check_text.h"
#include "export/dataset_columns.h"
#include "export/dataset_rows.h"

namespace zhengbao {
namespace {

constexpr std::string_view kIntroduction = R"(# The dataset of disclosure reports

`zhengbao export dataset -o FOLDER` writes the figures of annual reports on government information
disclosure (政府信息公开工作年度报告). This page is its codebook. It is printed by
`zhengbao datasets --codebook` from the tables that the files are made from.

| file | what |
|---|---|
| `cells.csv` | one row for each cell of a table, with its place on the page |
| `figures.csv` | one row for each figure that a sentence states |
| `cells.jsonl`, `figures.jsonl` | the same as objects: numbers with every digit, paths and checks as arrays |
| `reports.csv` | one row for each report |
| `indicators.csv` | one row for each cell of the statutory forms: the tables below for programs |
| `wide-FORM-TABLE.csv` | one row for each report, one column for each cell of that table |
| `forms.xlsx` | every report as the form prints it; failed checks are red and say which |
| `datapackage.json` | Frictionless Data Package 1.0: schema, size and SHA-256 of each file |

CSV files are RFC 4180 in UTF-8 without byte-order mark; an empty cell is a missing value. So that no
spreadsheet program takes text from a document for a formula, an apostrophe stands before a text that
begins with `=` `+` `-` `@` `'` or a control character; drop one leading apostrophe to have the text
again. Numbers are never changed so. The `.jsonl` files have every text as it is.

**Values.** `value` is what is printed, as a number in `unit`. Where no number stands there `value_kind`
says what does, and the kinds are kept apart: `blank` (nothing), `slash` (`/`), `dash` (`—`), `none`
(无), `not_applicable` (不适用), `unreadable` (something that is none of these). A figure that is wrong
in print stays as printed; `checks` names what it fails, by the codes of
[diagnostics.md](diagnostics.md). A table below lists the sums: the total that is not the sum of its
parts fails `sum-mismatch`, a part above its whole `part-exceeds-whole`, and all cells of a balance
that does not hold fail `balance-mismatch`. In wide files amounts of money are converted
to the unit of the column, and a cell that has no column (a row of the body's own, a second figure in
one cell) is counted in `other_cells`.

**Codes.** A cell of a statutory table is known by form, table, row and column. Codes are stable. The
same code in two forms means the same; where the codes differ, the crosswalk below says how cells of
the forms correspond. `form` is the form that the table follows: `2014` (国办发〔2014〕32号), `2019`
(国办公开办函〔2019〕60号), `2021` (国办公开办函〔2021〕30号), or `local` for tables of the body's own, whose
codes are empty. A table of another year that stands beside the one of this year is `local` too, under
its caption.
)";

std::string code(std::string_view text) { return "`" + std::string(text) + "`"; }

std::string row(const std::vector<std::string>& cells) {
  std::string line = "|";
  for (const std::string& cell : cells) line += " " + cell + " |";
  return line + "\n";
}

std::string table_head(const std::vector<std::string>& names) {
  std::string rule = "|";
  for (std::size_t i = 0; i < names.size(); ++i) rule += "---|";
  return "\n" + row(names) + rule + "\n";
}

std::string column_section(std::string_view file, const std::vector<DatasetColumn>& columns) {
  std::string text = "\n## Columns of " + code(file) + "\n";
  text += table_head({"column", "type", "meaning"});
  for (const DatasetColumn& column : columns) {
    std::string values;
    for (const std::string& value : column.values) {
      values += (values.empty() ? ": " : ", ") + code(value);
    }
    text += row({code(column.name), column.type, column.description + values});
  }
  return text;
}

std::string forms_text(unsigned forms) {
  std::string text;
  for (const std::string_view form : {"2014", "2019", "2021"}) {
    if ((forms & form_bit(form)) != 0) text += (text.empty() ? "" : ", ") + std::string(form);
  }
  return text;
}

// A form that has the row or column, for its labels.
std::string_view some_form(unsigned forms) {
  for (const std::string_view form : {"2021", "2019"}) {
    if ((forms & form_bit(form)) != 0) return form;
  }
  return "2014";
}

std::string rows_text(std::string_view table) {
  std::string text = table_head({"row", "forms", "label", "English", "unit"});
  for (const IndicatorRow& one : indicator_rows()) {
    if (one.table != table) continue;
    text += row({code(one.code), forms_text(one.forms),
                 joined(label_path(one, some_form(one.forms)), kPathSeparator) +
                     (one.has_cells ? "" : " (heading)"),
                 std::string(one.en), std::string(one.unit)});
  }
  return text;
}

std::string columns_text(std::string_view table) {
  std::string text = table_head({"column", "forms", "of rows under", "label", "English", "unit"});
  for (const IndicatorColumn& one : indicator_columns()) {
    if (one.table != table) continue;
    text +=
        row({code(one.code), forms_text(one.forms), std::string(one.section),
             joined(label_path(one), kPathSeparator), std::string(one.en), std::string(one.unit)});
  }
  return text;
}

std::string checks_text(std::string_view table) {
  std::string text = table_head({"check", "forms", "holds for", "demands"});
  for (const SumRule& rule : sum_rules()) {
    if (rule.table != table) continue;
    text += row({code(rule.code), forms_text(rule.forms),
                 rule.of_columns ? "every row" : "every column",
                 sum_rule_text(rule, some_form(rule.forms))});
  }
  return text;
}

std::string table_section(const IndicatorTable& table) {
  return "\n## Table " + code(table.code) + "\n\n" + std::string(table.zh) + ": " +
         std::string(table.en) + ". Forms: " + forms_text(table.forms) + ".\n" +
         rows_text(table.code) + columns_text(table.code) + checks_text(table.code);
}

std::string place_text(std::string_view form, std::string_view table, std::string_view row_code,
                       std::string_view column) {
  return std::string(form) + " " + code(table) + " " + code(row_code) + " " + code(column);
}

std::string crosswalk_section() {
  std::string text =
      "\n## Crosswalk\n\nHow cells of two forms that bear different codes correspond. *broader*: "
      "the "
      "earlier cell counts more than the later one; *narrower*: less. Cells of the 2019 and 2021 "
      "forms\nwith the same codes are the same; others have no counterpart.\n";
  text += table_head({"earlier", "is", "later"});
  for (const IndicatorLink& link : indicator_links()) {
    text += row({place_text(link.from_form, link.from_table, link.from_row, link.from_column),
                 std::string(link_relation_name(link.relation)),
                 place_text(link.to_form, link.to_table, link.to_row, link.to_column)});
  }
  return text;
}

}  // namespace

std::string dataset_codebook() {
  std::string text(kIntroduction);
  text += column_section("cells.csv", cell_file_columns());
  text += column_section("figures.csv", figure_file_columns());
  text += column_section("reports.csv", report_file_columns());
  text += column_section("indicators.csv", indicator_file_columns());
  text +=
      "\n## Columns of `wide-FORM-TABLE.csv`\n\n`record_id`, `region`, `region_name`, `body` and "
      "`year` as above; then a column `ROW__COLUMN` for each\ncell of the form in printed order "
      "(`received__total`), a number or empty; then `other_cells` and\n`checks`.\n";
  for (const IndicatorTable& table : indicator_tables()) text += table_section(table);
  return text + crosswalk_section();
}

}  // namespace zhengbao
