// The printed lines that make one table without rulings.
#pragma once

#include <cstddef>
#include <vector>

#include "extract/table/ink_rows.h"

namespace zhengbao {

// Which lines of a page a table takes, told by the columns of white they leave.
// Lines of values, with three stretches or more and numbers among them, make it; what
// stands close above, between and below them belongs to it where it keeps to the
// columns: names of groups, lines of a cell that was too narrow, and a header, of
// which names may stand over several columns. So do lines across the columns, as the
// titles of parts, where values follow; above the first values only if there are such
// below too, for a title looks the same.
class AlignedBlock {
 public:
  // `lines` from top to bottom; line `at` is one of values, and those from `above` on
  // are in no other table. Refers to `lines`.
  AlignedBlock(const std::vector<InkRow>& lines, std::size_t at, std::size_t above);

  // The line behind its last one.
  std::size_t last() const { return last_; }
  // Its lines, and which of them are of values.
  std::vector<InkRow> lines() const { return {from(first_), from(last_)}; }
  bool is_core(std::size_t of_its_lines) const;
  // Between the columns, left to right.
  const std::vector<float>& middles() const { return middles_; }

  // Three lines or more with three columns or more, of which two hold numbers; five
  // where only one does, and its numbers do not only rise as those of pages do.
  bool is_table() const;

 private:
  std::vector<InkRow>::const_iterator from(std::size_t line) const {
    return lines_.begin() + static_cast<std::ptrdiff_t>(line);
  }
  void grow_down();
  void grow_up();
  bool fits(std::size_t line);
  bool heads(std::size_t line) const;
  void widen(const InkRow& row);
  bool has_bands() const;
  bool is_title(const InkRow& line) const;
  void settle_middles();
  std::size_t cuts_at(float x) const;

  const std::vector<InkRow>& lines_;
  std::size_t highest_;
  std::size_t first_;
  std::size_t last_;
  std::vector<InkRow> core_;  // lines of values, and names in their columns
  std::vector<float> middles_;
  float size_;
  float left_ = 0;
  float right_ = 0;
};

// Whether a table may be told from this line: three stretches, one of them a number.
bool is_line_of_values(const InkRow& line);

// How many of `middles` lie inside stretches of the line.
std::size_t crossed(const InkRow& line, const std::vector<float>& middles);

}  // namespace zhengbao
