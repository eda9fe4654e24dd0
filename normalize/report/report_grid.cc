#include "normalize/report/report_grid.h"

#include <algorithm>

#include "core/text.h"
#include "normalize/report/cell_value.h"
#include "normalize/report/grid_slots.h"
#include "normalize/report/report_labels.h"

namespace zhengbao {
namespace {

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
  explicit GridReader(const Table& table)
      : slots_(table), rows_(slots_.rows()), columns_(slots_.columns()) {}

  std::vector<GridValue> read() {
    for (int row = 0; row < rows_;) {
      if (slots_.is_band(row)) {
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
  const Cell* at(int row, int column) const { return slots_.at(row, column); }
  CellClass kind(int row, int column) const { return slots_.kind(row, column); }
  bool is_band(int row) const { return slots_.is_band(row); }
  bool has_value(int row) const { return slots_.has_value(row); }
  bool begins_at(const Cell* cell, int row, int column) const {
    return cell && cell->row == row && cell->column == column;
  }

  // Names of columns, or words alone above those: 行政复议, 行政诉讼 over their results.
  bool is_header(int row) const {
    if (has_names(row)) return true;
    return row + 1 < rows_ && !is_band(row) && are_words(row) && !is_band(row + 1) &&
           has_names(row + 1);
  }

  bool are_words(int row) const {
    int words = 0;
    for (int column = 0; column < columns_; ++column) {
      const Cell* cell = at(row, column);
      if (kind(row, column) != CellClass::words) return false;
      if (begins_at(cell, row, column)) ++words;
    }
    return words > 1;
  }

  // No value stands in it, and behind the first column are names of columns.
  bool has_names(int row) const {
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
    return header_end_ == 0 && words > 1 && only_bands_before(row);
  }

  bool only_bands_before(int row) const {
    for (int above = 0; above < row; ++above) {
      if (!is_band(above)) return false;
    }
    return true;
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
    ++section_;
    label_columns_ = count_label_columns(end);
    return end;
  }

  // The columns up to the first that holds a value below this header, or that its
  // header names one of values; where none does, those under its first cell. A
  // value under that cell stands there only because its row is shifted.
  int count_label_columns(int first) const {
    int end = first;
    while (end < rows_ && !is_band(end) && !is_header(end)) ++end;
    const int under_corner = columns_under_corner();
    for (int column = 0; column < columns_; ++column) {
      if (role(column) == HeaderRole::index || role(column) == HeaderRole::unit) continue;
      if (heads_values(column)) return column;
      if (column < under_corner) continue;
      for (int row = first; row < end; ++row) {
        if (begins_at(at(row, column), row, column) && kind(row, column) == CellClass::value)
          return column;
      }
    }
    const Cell* corner = at(header_first_, 0);
    const bool heads_labels = corner && !names_values(corner->text);
    return heads_labels ? std::min(std::max(corner->column_span, 1), columns_ - 1) : 0;
  }

  int columns_under_corner() const {
    const Cell* corner = at(header_first_, 0);
    if (!corner || names_values(corner->text)) return 0;
    const int end = corner->column + std::max(corner->column_span, 1);
    return end < columns_ && heads_values(end) ? end : 0;
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

  // "/" fills places for labels that have none.
  static bool is_sign(const Cell& cell) {
    const ValueKind kind = read_cell(cell.text).front().kind;
    return kind == ValueKind::slash || kind == ValueKind::dash;
  }

  // A label that spans rows heads those below its first, wherever it stands.
  std::vector<std::string> row_path(int row, int label_columns) const {
    std::vector<std::string> path;
    const Cell* previous = nullptr;
    add(band_, previous, path);
    for (const bool from_above : {true, false}) {
      for (int column = 0; column < label_columns; ++column) {
        const HeaderRole is = role(column);
        const Cell* cell = at(row, column);
        if (!cell || (cell->row < row) != from_above || is_sign(*cell)) continue;
        if (is != HeaderRole::index && is != HeaderRole::unit) add(cell, previous, path);
      }
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

  // Columns by which the row stands too far left (negative) or right, because a
  // label above claims too few or too many rows: its values begin among the labels
  // and as many columns are empty at its end; or its label reaches over columns of
  // values, and as many columns without a header follow.
  int shift_of(int row) const {
    if (header_end_ <= header_first_ || columns_under_corner() == 0) return 0;
    int left = 0;
    while (left < label_columns_ - 1 && stands_alone(row, label_columns_ - 1 - left) &&
           is_empty(row, columns_ - 1 - left)) {
      ++left;
    }
    if (left > 0) return -left;
    const Cell* label = at(row, label_columns_ - 1);
    if (!label || label->row != row || kind(row, label_columns_ - 1) != CellClass::words) return 0;
    const int over = label->column + label->column_span - label_columns_;
    for (int i = 0; i < over; ++i) {
      if (!column_path(columns_ - 1 - i).empty()) return 0;
    }
    return std::max(over, 0);
  }

  bool stands_alone(int row, int column) const {
    const Cell* cell = at(row, column);
    return begins_at(cell, row, column) && read_cell(cell->text).front().kind == ValueKind::number;
  }
  bool is_empty(int row, int column) const { return kind(row, column) == CellClass::empty; }

  void read_row(int row) {
    const int shift = shift_of(row);
    std::vector<std::string> path = row_path(row, label_columns_ + std::min(shift, 0));
    const int first = label_columns_ + shift;
    for (int column = first; column < columns_ + std::min(shift, 0); ++column) {
      const Cell* cell = at(row, column);
      const HeaderRole is = role(column - shift);
      if (!begins_at(cell, row, column) || is == HeaderRole::index || is == HeaderRole::unit ||
          is == HeaderRole::note) {
        continue;
      }
      values_.push_back({path, column_path(column - shift), unit_of(row), row, section_, cell});
    }
  }

  GridSlots slots_;
  int rows_ = 0;
  int columns_ = 0;
  const Cell* band_ = nullptr;
  int header_first_ = 0;
  int header_end_ = 0;
  int section_ = 0;
  int label_columns_ = 1;
  std::vector<GridValue> values_;
};

}  // namespace

std::vector<GridValue> read_grid(const Table& table) { return GridReader(table).read(); }

}  // namespace zhengbao
