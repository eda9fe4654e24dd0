// An XLSX file, as far as the forms of reports need one. libxlsxwriter shows in
// workbook.cc alone.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "core/result.h"

namespace zhengbao {

enum class CellLook { plain, title, heading, label, value, failed, unread };

// Text is written as text: nothing in it is a formula or a link. Characters
// that XML cannot hold become U+FFFD, and text is cut at what a cell can hold.
// Rows and columns count from 0. One thread.
class Workbook {
 public:
  // Writes to `path` at close(). Errors: io.
  static Result<Workbook> create(const std::string& path);
  ~Workbook();
  Workbook(Workbook&&) noexcept;
  Workbook& operator=(Workbook&&) = delete;

  // The number of a new sheet. Names of at most 31 characters, each once.
  int add_sheet(const std::string& name);
  void set_width(int sheet, int first_column, int last_column, double characters);
  void set_lines(int sheet, int row, int lines);  // height of a row
  void freeze_rows(int sheet, int rows);

  void text(int sheet, int row, int column, std::string_view text, CellLook look);
  void number(int sheet, int row, int column, double number, CellLook look);
  // One cell over several; with a span of 1 by 1 the same as text().
  void merged_text(int sheet, int row, int column, int row_span, int column_span,
                   std::string_view text, CellLook look);
  void comment(int sheet, int row, int column, std::string_view text);
  // A link to a place in this workbook.
  void link(int sheet, int row, int column, const std::string& to_sheet, int to_row,
            std::string_view text);

  // Errors: io.
  Result<void> close();

 private:
  struct State;
  explicit Workbook(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace zhengbao
