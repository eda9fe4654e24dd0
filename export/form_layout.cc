#include "export/form_layout.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/indicators.h"
#include "export/dataset_columns.h"
#include "export/dataset_rows.h"

namespace zhengbao {
namespace {

using Path = std::vector<std::string>;
using Codes = std::pair<std::string_view, std::string_view>;  // of row and column

// A run of equal labels one level deep, as one cell.
struct LabelRun {
  std::size_t first = 0;
  std::size_t count = 1;
  std::size_t depth = 0;
  bool is_last = false;  // the innermost label: it reaches to the values
};

bool same_beginning(const Path& a, const Path& b, std::size_t length) {
  return a.size() >= length && b.size() >= length &&
         std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(length), b.begin());
}

// The labels of neighbours that share them, each once.
std::vector<LabelRun> label_runs(const std::vector<Path>& paths) {
  std::vector<LabelRun> runs;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    for (std::size_t depth = 0; depth < paths[i].size(); ++depth) {
      const bool is_last = depth + 1 == paths[i].size();
      const bool goes_on = i > 0 && !is_last && paths[i - 1].size() > depth + 1 &&
                           same_beginning(paths[i - 1], paths[i], depth + 1);
      if (goes_on) continue;
      std::size_t end = i + 1;
      while (!is_last && end < paths.size() && paths[end].size() > depth + 1 &&
             same_beginning(paths[end], paths[i], depth + 1)) {
        ++end;
      }
      runs.push_back({i, end - i, depth, is_last});
    }
  }
  return runs;
}

std::size_t longest(const std::vector<Path>& paths) {
  std::size_t most = 0;
  for (const Path& path : paths) most = std::max(most, path.size());
  return most;
}

class FormDrawer {
 public:
  FormDrawer(std::string_view form, std::string_view table,
             std::span<const Statistic* const> figures)
      : form_(form), table_(find_indicator_table(table)), figures_(figures) {}

  FormGrid draw() {
    if (table_ != nullptr && (table_->forms & form_bit(form_)) != 0) {
      collect();
      table_->rows_on_top ? draw_rows_on_top() : draw_sections();
    }
    draw_others();
    return std::move(grid_);
  }

 private:
  void collect() {
    const unsigned bit = form_bit(form_);
    for (const IndicatorRow& row : indicator_rows()) {
      if (row.table == table_->code && (row.forms & bit) != 0) rows_.push_back(&row);
    }
    for (const IndicatorColumn& column : indicator_columns()) {
      if (column.table == table_->code && (column.forms & bit) != 0) columns_.push_back(&column);
    }
    for (const Statistic* figure : figures_) {
      by_code_.emplace(Codes(figure->row_code, figure->column_code), figure);
      with_figures_.insert(figure->row_code);
    }
    // Where a row with figures has rows below it, the form is a list: each row,
    // headings too, has a line of its own.
    is_list_ = std::ranges::any_of(rows_, [this](const IndicatorRow* row) {
      return row->has_cells && std::ranges::any_of(rows_, [row](const IndicatorRow* below) {
               return below->parent == row->code;
             });
    });
  }

  Path row_path(const IndicatorRow& row) const {
    Path path = label_path(row, form_);
    if (!row.section.empty()) path.erase(path.begin());
    if (is_list_) path = {std::string(2 * (path.size() - 1), ' ') + path.back()};
    return path;
  }

  void add_label(int row, int column, int row_span, int column_span, std::string text) {
    grid_.cells.push_back(
        {row, column, row_span, column_span, FormCell::Kind::label, std::move(text)});
  }

  void add_value(int row, int column, const IndicatorRow& of_row,
                 const IndicatorColumn& of_column) {
    FormCell cell{row, column, 1, 1, FormCell::Kind::value};
    cell.unit = Indicator{table_, &of_row, &of_column}.unit();
    const auto figure = by_code_.find(Codes(of_row.code, of_column.code));
    if (figure != by_code_.end()) {
      cell.figure = figure->second;
      used_.insert(cell.figure);
      by_code_.erase(figure);
    }
    grid_.cells.push_back(std::move(cell));
    grid_.columns = std::max(grid_.columns, column + 1);
  }

  // Rows with figures: those of the form, and headings for which the report
  // prints one figure for all rows below.
  bool has_line(const IndicatorRow& row) const {
    return row.has_cells || with_figures_.contains(row.code);
  }
  bool is_printed(const IndicatorRow& row) const { return has_line(row) || is_list_; }

  std::vector<const IndicatorRow*> printed_rows(std::string_view section) const {
    std::vector<const IndicatorRow*> printed;
    for (const IndicatorRow* row : rows_) {
      if (row->section == section && is_printed(*row)) printed.push_back(row);
    }
    return printed;
  }

  std::vector<const IndicatorColumn*> printed_columns(std::string_view section) const {
    std::vector<const IndicatorColumn*> printed;
    for (const IndicatorColumn* column : columns_) {
      if (column->section == section) printed.push_back(column);
    }
    return printed;
  }

  void draw_sections() {
    std::vector<Path> paths;
    std::vector<std::string_view> sections;
    for (const IndicatorRow* row : rows_) {
      if (is_printed(*row)) paths.push_back(row_path(*row));
      if (std::ranges::find(sections, row->section) == sections.end())
        sections.push_back(row->section);
    }
    grid_.label_columns = static_cast<int>(longest(paths));
    std::size_t most = 0;
    for (const auto section : sections) most = std::max(most, printed_columns(section).size());
    grid_.columns = grid_.label_columns + static_cast<int>(most);
    for (const std::string_view section : sections) draw_section(section);
  }

  void draw_section(std::string_view section) {
    if (!section.empty()) add_label(grid_.rows++, 0, 1, grid_.columns, std::string(section));
    const auto columns = printed_columns(section);
    draw_column_headers(columns);
    const auto rows = printed_rows(section);
    draw_row_labels(rows);
    for (const IndicatorRow* row : rows) {
      int column = grid_.label_columns;
      for (const IndicatorColumn* of : columns) {
        if (has_line(*row)) add_value(grid_.rows, column, *row, *of);
        ++column;
      }
      ++grid_.rows;
    }
  }

  void draw_column_headers(const std::vector<const IndicatorColumn*>& columns) {
    std::vector<Path> paths;
    for (const IndicatorColumn* column : columns) paths.push_back(label_path(*column));
    const std::size_t levels = longest(paths);
    add_label(grid_.rows, 0, static_cast<int>(levels), grid_.label_columns, "");
    for (const LabelRun& run : label_runs(paths)) {
      const auto span = run.is_last ? levels - run.depth : 1;
      add_label(grid_.rows + static_cast<int>(run.depth),
                grid_.label_columns + static_cast<int>(run.first), static_cast<int>(span),
                static_cast<int>(run.count), paths[run.first][run.depth]);
    }
    grid_.rows += static_cast<int>(levels);
  }

  void draw_row_labels(const std::vector<const IndicatorRow*>& rows) {
    std::vector<Path> paths;
    for (const IndicatorRow* row : rows) paths.push_back(row_path(*row));
    for (const LabelRun& run : label_runs(paths)) {
      const int column = static_cast<int>(run.depth);
      add_label(grid_.rows + static_cast<int>(run.first), column, static_cast<int>(run.count),
                run.is_last ? grid_.label_columns - column : 1, paths[run.first][run.depth]);
    }
  }

  // One line of figures; the labels of rows stand above those of columns.
  void draw_rows_on_top() {
    std::vector<Path> paths;
    std::vector<std::pair<const IndicatorRow*, const IndicatorColumn*>> places;
    for (const IndicatorRow* row : printed_rows("")) {
      for (const IndicatorColumn* column : columns_) {
        Path path = row_path(*row);
        const Path below = label_path(*column);
        path.insert(path.end(), below.begin(), below.end());
        paths.push_back(std::move(path));
        places.emplace_back(row, column);
      }
    }
    const std::size_t levels = longest(paths);
    for (const LabelRun& run : label_runs(paths)) {
      const auto span = run.is_last ? levels - run.depth : 1;
      add_label(static_cast<int>(run.depth), static_cast<int>(run.first), static_cast<int>(span),
                static_cast<int>(run.count), paths[run.first][run.depth]);
    }
    grid_.rows = static_cast<int>(levels) + 1;
    for (std::size_t i = 0; i < places.size(); ++i) {
      add_value(static_cast<int>(levels), static_cast<int>(i), *places[i].first, *places[i].second);
    }
  }

  void draw_others() {
    const int labels = std::max(grid_.label_columns, 1);
    for (const Statistic* figure : figures_) {
      if (used_.contains(figure)) continue;
      std::string text = joined(figure->row, kPathSeparator);
      const std::string column = joined(figure->column, kPathSeparator);
      if (!column.empty()) text += (text.empty() ? "" : " | ") + column;
      add_label(grid_.rows, 0, 1, labels, std::move(text));
      FormCell cell{grid_.rows, labels, 1, 1, FormCell::Kind::value};
      cell.unit = figure->unit;
      cell.figure = figure;
      grid_.cells.push_back(std::move(cell));
      ++grid_.rows;
      grid_.columns = std::max(grid_.columns, labels + 1);
    }
    grid_.label_columns = std::max(grid_.label_columns, grid_.columns > 0 ? 1 : 0);
  }

  std::string_view form_;
  const IndicatorTable* table_;
  std::span<const Statistic* const> figures_;
  std::vector<const IndicatorRow*> rows_;
  std::vector<const IndicatorColumn*> columns_;
  // Those not yet in their places; of two with the same codes the first.
  std::map<Codes, const Statistic*> by_code_;
  std::set<std::string_view> with_figures_;
  std::set<const Statistic*> used_;
  bool is_list_ = false;
  FormGrid grid_;
};

}  // namespace

FormGrid lay_out_form(std::string_view form, std::string_view table,
                      std::span<const Statistic* const> figures) {
  return FormDrawer(form, table, figures).draw();
}

}  // namespace zhengbao
