#include "tests/support/table_paths.h"

#include <algorithm>
#include <string_view>

#include "core/text.h"

namespace zhengbao {

namespace {

constexpr std::size_t kMaxSlots = 4'000'000;  // rows times columns that are looked at

// A number, a share, a dash for none: what stands in data cells. A year is none,
// it heads columns as well.
bool is_numeric(const std::string& text) {
  const std::u32string characters = to_utf32(text);
  std::size_t digits = 0;
  for (const char32_t c : characters) {
    if (is_digit(c)) {
      ++digits;
    } else if (std::u32string_view(U" .,-+−—–±%‰()（）*/").find(c) == std::u32string_view::npos) {
      return false;
    }
  }
  if (digits == 4 && characters.size() == 4 && (text.starts_with("19") || text.starts_with("20")))
    return false;
  return !characters.empty();
}

class PathReader {
 public:
  explicit PathReader(const Table& table) : table_(table) {
    if (table.rows <= 0 || table.columns <= 0) return;
    rows_ = static_cast<std::size_t>(table.rows);
    columns_ = static_cast<std::size_t>(table.columns);
    if (columns_ > kMaxSlots / rows_) {
      rows_ = 0;
      return;
    }
    slots_.assign(rows_ * columns_, nullptr);
    for (const Cell& cell : table.cells) place(cell);
  }

  std::vector<TablePathCell> read() {
    std::size_t row = 0;
    while (row < rows_) {
      if (is_band(row)) {
        band_ = row++;
        if (row < rows_ && !is_band(row) && heads_anew(row)) row = read_header(row);
        continue;
      }
      if (row == 0) {
        row = read_header(row);
        continue;
      }
      read_values(row++);
    }
    return std::move(values_);
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  void place(const Cell& cell) {
    if (cell.row < 0 || cell.column < 0) return;
    const auto end = [](int first, int span, std::size_t limit) {
      return std::min(static_cast<std::size_t>(first) + static_cast<std::size_t>(std::max(span, 1)),
                      limit);
    };
    const std::size_t last_row = end(cell.row, cell.row_span, rows_);
    const std::size_t last_column = end(cell.column, cell.column_span, columns_);
    for (auto row = static_cast<std::size_t>(cell.row); row < last_row; ++row) {
      for (auto column = static_cast<std::size_t>(cell.column); column < last_column; ++column)
        slots_[row * columns_ + column] = &cell;
    }
  }

  const Cell* at(std::size_t row, std::size_t column) const {
    return slots_[row * columns_ + column];
  }

  bool is_band(std::size_t row) const {
    const Cell* first = at(row, 0);
    return columns_ > 1 && first && first->row_span == 1 && !first->text.empty() &&
           first->column_span == table_.columns;
  }

  // The first column names things, also where it numbers them.
  bool has_numbers(std::size_t row) const {
    for (std::size_t column = 1; column < columns_; ++column) {
      const Cell* cell = at(row, column);
      if (cell && cell != at(row, 0) && is_numeric(cell->text)) return true;
    }
    return false;
  }

  // At least two cells begin in the row below `cell`, within its columns.
  bool is_divided(const Cell& cell) const {
    const auto below = static_cast<std::size_t>(cell.row) + static_cast<std::size_t>(cell.row_span);
    if (cell.column_span < 2 || below >= rows_) return false;
    const auto first = static_cast<std::size_t>(cell.column);
    const std::size_t last =
        std::min(first + static_cast<std::size_t>(cell.column_span), columns_) - 1;
    return at(below, first) != at(below, last);
  }

  // The rows from `first` that the headers take when the first of them does.
  std::size_t header_end(std::size_t first) const {
    std::size_t end = first + 1;
    for (std::size_t row = first; row < end; ++row) {
      const bool names_below = end < rows_ && !has_numbers(end) && !is_band(end);
      for (std::size_t column = 0; column < columns_; ++column) {
        const Cell* cell = at(row, column);
        if (!cell) continue;
        end = std::max(end, std::min(static_cast<std::size_t>(cell->row + cell->row_span), rows_));
        const bool is_corner = cell == at(first, 0) && cell->column_span < table_.columns;
        if (names_below && !is_corner && is_divided(*cell)) end = std::max(end, row + 2);
      }
    }
    return std::min(end, rows_);
  }

  // Below a band: numbers follow under these names, or the corner says again
  // what it said above.
  bool heads_anew(std::size_t row) const {
    if (has_numbers(row)) return false;
    if (header_first_ == header_end_) return true;
    const Cell* corner = at(row, 0);
    const Cell* before = at(header_first_, 0);
    if (corner && before && !corner->text.empty() && corner->text == before->text) return true;
    const std::size_t end = header_end(row);
    bool named = end < rows_ && has_numbers(end);
    for (std::size_t column = 1; column < columns_ && named; ++column) {
      const Cell* cell = at(row, column);
      named = cell && !cell->text.empty();
    }
    return named;
  }

  std::size_t read_header(std::size_t row) {
    header_first_ = row;
    header_end_ = has_numbers(row) ? row : header_end(row);
    // Names without anything below them are no header.
    if (header_end_ >= rows_) header_end_ = row;
    row_headers_ = count_row_headers();
    if (header_end_ == row) read_values(row);
    return std::max(header_end_, row + 1);
  }

  std::size_t count_row_headers() const {
    if (header_first_ == header_end_) return 1;
    const Cell* corner = nullptr;
    for (std::size_t row = header_first_; row < header_end_; ++row) {
      const Cell* cell = at(row, 0);
      if (!cell || cell == corner || cell->text.empty()) continue;
      if (corner) return 0;
      corner = cell;
    }
    if (header_end_ + 1 == rows_ && at(header_end_, 0) && is_numeric(at(header_end_, 0)->text))
      return 0;
    if (!corner) return 1;
    const auto span = static_cast<std::size_t>(std::max(corner->column_span, 1));
    return span < columns_ ? span : 1;
  }

  static void add(const Cell* cell, const Cell*& previous, std::vector<std::string>& path) {
    if (cell && cell != previous && !cell->text.empty()) path.push_back(cell->text);
    previous = cell;
  }

  std::vector<std::string> row_path(std::size_t row) const {
    std::vector<std::string> path;
    const Cell* previous = nullptr;
    if (band_ != kNone) add(at(band_, 0), previous, path);
    for (std::size_t column = 0; column < std::min(row_headers_, columns_); ++column)
      add(at(row, column), previous, path);
    return path;
  }

  std::vector<std::string> column_path(std::size_t column) const {
    std::vector<std::string> path;
    const Cell* previous = nullptr;
    for (std::size_t row = header_first_; row < header_end_; ++row)
      add(at(row, column), previous, path);
    return path;
  }

  void read_values(std::size_t row) {
    const std::vector<std::string> path = row_path(row);
    for (std::size_t column = row_headers_; column < columns_; ++column) {
      const Cell* cell = at(row, column);
      const bool begins = cell && static_cast<std::size_t>(cell->row) == row &&
                          static_cast<std::size_t>(cell->column) == column;
      if (begins) values_.push_back({path, column_path(column), cell->text, cell});
    }
  }

  const Table& table_;
  std::size_t rows_ = 0;
  std::size_t columns_ = 0;
  std::vector<const Cell*> slots_;
  std::size_t band_ = kNone;
  std::size_t header_first_ = 0;
  std::size_t header_end_ = 0;
  std::size_t row_headers_ = 1;
  std::vector<TablePathCell> values_;
};

}  // namespace

std::vector<TablePathCell> table_paths(const Table& table) { return PathReader(table).read(); }

}  // namespace zhengbao
