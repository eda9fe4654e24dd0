#include "normalize/report/report_grid.h"

#include <algorithm>

#include "core/text.h"
#include "normalize/report/cell_value.h"
#include "normalize/report/report_labels.h"

namespace zhengbao {
namespace {

// Words, a value, or nothing.
enum class CellClass { empty, words, value };

CellClass class_of(const Cell* cell) {
  if (!cell || trim(cell->text).empty()) return CellClass::empty;
  const ValueKind kind = read_cell(cell->text).front().kind;
  return kind == ValueKind::unreadable ? CellClass::words : CellClass::value;
}

// A header word that no row label is: numbered labels are rows.
bool names_column(std::string_view text) {
  constexpr std::size_t kMaxCharacters = 30;
  const LabelText label = read_label(text);
  if (label.ordinal > 0 || label.text.size() > kMaxCharacters) return false;
  if (header_role(text) != HeaderRole::other) return true;
  return std::ranges::any_of(
      std::initializer_list<std::string_view>{"disclosure", "requests", "review", "summary"},
      [text](std::string_view table) { return !column_labels(table).match(text).code.empty(); });
}

class GridReader {
 public:
  explicit GridReader(const Table& table) {
    if (table.rows <= 0 || table.columns <= 0) return;
    if (static_cast<std::size_t>(table.columns) >
        kMaxGridSlots / static_cast<std::size_t>(table.rows)) {
      return;
    }
    rows_ = table.rows;
    columns_ = table.columns;
    slots_.assign(static_cast<std::size_t>(rows_) * static_cast<std::size_t>(columns_), nullptr);
    for (const Cell& cell : table.cells) place(cell);
    for (const Cell* cell : slots_) classes_.push_back(class_of(cell));
  }

  std::vector<GridValue> read() {
    for (int row = 0; row < rows_;) {
      if (is_band(row)) {
        band_ = at(row++, 0);
      } else if (is_header(row)) {
        row = take_header(row);
      } else {
        read_row(row++);
      }
    }
    return std::move(values_);
  }

 private:
  void place(const Cell& cell) {
    if (cell.row < 0 || cell.column < 0) return;
    for (int row = cell.row; row < std::min(cell.row + std::max(cell.row_span, 1), rows_); ++row) {
      for (int column = cell.column;
           column < std::min(cell.column + std::max(cell.column_span, 1), columns_); ++column) {
        slots_[index(row, column)] = &cell;
      }
    }
  }

  std::size_t index(int row, int column) const {
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) +
           static_cast<std::size_t>(column);
  }
  const Cell* at(int row, int column) const { return slots_[index(row, column)]; }
  CellClass kind(int row, int column) const { return classes_[index(row, column)]; }

  bool begins_at(const Cell* cell, int row, int column) const {
    return cell && cell->row == row && cell->column == column;
  }

  // One text over the whole width: a heading inside the table.
  bool is_band(int row) const {
    const Cell* first = at(row, 0);
    return columns_ > 1 && first && first->column_span >= columns_ &&
           kind(row, 0) == CellClass::words;
  }

  bool has_value(int row) const {
    for (int column = 0; column < columns_; ++column) {
      if (at(row, column) && at(row, column)->row == row && kind(row, column) == CellClass::value)
        return true;
    }
    return false;
  }

  // No value stands in it, and behind the first column are names of columns.
  bool is_header(int row) const {
    if (has_value(row)) return false;
    int names = 0, words = 0;
    for (int column = 0; column < columns_; ++column) {
      const Cell* cell = at(row, column);
      if (!begins_at(cell, row, column) || kind(row, column) != CellClass::words) continue;
      ++words;
      const bool among_labels = header_end_ > header_first_ && column < label_columns_;
      const HeaderRole is = header_role(cell->text);
      if (among_labels ? is == HeaderRole::label : names_column(cell->text)) ++names;
    }
    if (names > 0 && (names > 1 || words <= 2)) return true;
    return row == 0 && words > 1;
  }

  // The rows below belong to it as far as its cells reach and names of columns
  // stand in them.
  int header_end(int first) const {
    int end = first + 1;
    for (int row = first; row < end && row < rows_; ++row) {
      for (int column = 0; column < columns_; ++column) {
        const Cell* cell = at(row, column);
        if (cell && kind(row, column) == CellClass::words)
          end = std::max(end, std::min(cell->row + cell->row_span, rows_));
      }
      if (end < rows_ && row + 1 == end && !is_band(end) && goes_on(end)) ++end;
    }
    return end;
  }

  // Further header words below: names again, or words in every column that
  // would hold values.
  bool goes_on(int row) const {
    if (is_header(row)) return true;
    if (has_value(row)) return false;
    constexpr int kMinCells = 3;  // fewer may be a label with one wide value
    int words = 0, cells = 0;
    for (int column = 0; column < columns_; ++column) {
      const Cell* cell = at(row, column);
      if (!cell || kind(row, column) != CellClass::words) continue;
      if (column > 0) ++words;
      if (cell->column == column) ++cells;
    }
    return cells >= kMinCells && words + 1 >= columns_;
  }

  int take_header(int row) {
    const int end = header_end(row);
    if (end >= rows_) {
      read_row(row);
      return row + 1;
    }
    header_first_ = row;
    header_end_ = end;
    label_columns_ = count_label_columns(end);
    return end;
  }

  // The columns up to the first that holds a value below this header, or that its
  // header names one of values; where none does, those under its first cell.
  int count_label_columns(int first) const {
    int end = first;
    while (end < rows_ && !is_band(end) && !is_header(end)) ++end;
    for (int column = 0; column < columns_; ++column) {
      if (role(column) == HeaderRole::index || role(column) == HeaderRole::unit) continue;
      if (heads_values(column)) return column;
      for (int row = first; row < end; ++row) {
        if (begins_at(at(row, column), row, column) && kind(row, column) == CellClass::value)
          return column;
      }
    }
    const Cell* corner = at(header_first_, 0);
    const bool heads_labels = corner && !names_values(corner->text);
    return heads_labels ? std::min(std::max(corner->column_span, 1), columns_ - 1) : 0;
  }

  bool names_values(const std::string& text) const {
    return header_role(text) == HeaderRole::other && names_column(text);
  }

  bool heads_values(int column) const {
    std::string stacked;
    const Cell* previous = nullptr;
    constexpr std::size_t kMaxBytes = 400;
    for (int row = header_end_ - 1; row >= header_first_ && stacked.size() < kMaxBytes; --row) {
      const Cell* cell = at(row, column);
      if (!cell || cell == previous) continue;
      if (header_role(cell->text) == HeaderRole::label) return false;
      stacked = cell->text + stacked;
      previous = cell;
      if (names_values(stacked)) return true;
    }
    return false;
  }

  HeaderRole role(int column) const {
    if (header_end_ <= header_first_) return HeaderRole::other;
    const Cell* cell = at(header_end_ - 1, column);
    return cell ? header_role(cell->text) : HeaderRole::other;
  }

  static void add(const Cell* cell, const Cell*& previous, std::vector<std::string>& path) {
    if (cell && cell != previous && !trim(cell->text).empty()) path.push_back(cell->text);
    if (cell) previous = cell;
  }

  std::vector<std::string> row_path(int row) const {
    std::vector<std::string> path;
    const Cell* previous = nullptr;
    add(band_, previous, path);
    for (int column = 0; column < label_columns_; ++column) {
      const HeaderRole is = role(column);
      if (is != HeaderRole::index && is != HeaderRole::unit) add(at(row, column), previous, path);
    }
    return path;
  }

  std::vector<std::string> column_path(int column) const {
    std::vector<std::string> path;
    const Cell* previous = nullptr;
    for (int row = header_first_; row < header_end_; ++row) add(at(row, column), previous, path);
    return path;
  }

  std::string unit_of(int row) const {
    for (int column = 0; column < columns_; ++column) {
      const Cell* cell = at(row, column);
      if (role(column) == HeaderRole::unit && cell) return std::string(trim(cell->text));
    }
    return "";
  }

  void read_row(int row) {
    const std::vector<std::string> path = row_path(row);
    for (int column = label_columns_; column < columns_; ++column) {
      const Cell* cell = at(row, column);
      const HeaderRole is = role(column);
      if (!begins_at(cell, row, column) || is == HeaderRole::index || is == HeaderRole::unit ||
          is == HeaderRole::note) {
        continue;
      }
      values_.push_back({path, column_path(column), unit_of(row), row, cell});
    }
  }

  int rows_ = 0;
  int columns_ = 0;
  std::vector<const Cell*> slots_;
  std::vector<CellClass> classes_;
  const Cell* band_ = nullptr;
  int header_first_ = 0;
  int header_end_ = 0;
  int label_columns_ = 1;
  std::vector<GridValue> values_;
};

}  // namespace

std::vector<GridValue> read_grid(const Table& table) { return GridReader(table).read(); }

}  // namespace zhengbao
