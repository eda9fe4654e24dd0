#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>

#include "core/indicators.h"
#include "core/number_text.h"
#include "core/text.h"
#include "core/unit_value.h"
#include "export/check_text.h"
#include "export/dataset_writers.h"
#include "export/form_layout.h"
#include "export/workbook.h"

namespace zhengbao {
namespace {

constexpr int kMaxRows = 1'000'000;  // a sheet holds 1,048,576
constexpr int kReportColumns = 7;
constexpr int kFormColumns = 16;  // the widest form has 15

// Widths in letters: the labels of table 三 stand in the first three columns.
int width_of_column(int column) {
  constexpr std::array<int, 3> kLabelColumns = {20, 16, 40};
  return column < 3 ? kLabelColumns[static_cast<std::size_t>(column)] : 13;
}

// Lines that a label takes in its cell; an ideograph is two letters wide.
int lines_of(const FormCell& cell) {
  int letters = 0, width = 0;
  for (std::size_t at = 0; at < cell.text.size();) {
    letters += next_code_point(cell.text, at) < 0x80 ? 1 : 2;
  }
  for (int column = 0; column < cell.column_span; ++column) {
    width += width_of_column(cell.column + column);
  }
  return std::clamp((letters + width - 1) / width, 1, 20);
}

// A file that is gone with the object.
class ScratchFile {
 public:
  static Result<std::unique_ptr<ScratchFile>> create() {
    std::error_code error;
    const auto folder = std::filesystem::temp_directory_path(error);
    std::string path = (error ? "/tmp" : folder.string()) + "/zhengbao-XXXXXX";
    const int file = ::mkstemp(path.data());
    if (file < 0) return fail(ErrorCode::io, "cannot make a temporary file", path);
    ::close(file);
    return std::make_unique<ScratchFile>(std::move(path));
  }
  explicit ScratchFile(std::string path) : path_(std::move(path)) {}
  ~ScratchFile() { ::unlink(path_.c_str()); }
  ScratchFile(const ScratchFile&) = delete;
  ScratchFile& operator=(const ScratchFile&) = delete;
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

// Tables of one report in printed order, by form and code.
struct PrintedTable {
  std::string_view form, code;
  std::vector<const Statistic*> figures;
};

std::vector<PrintedTable> printed_tables(const DatasetReport& report) {
  std::vector<PrintedTable> tables;
  for (const Statistic& cell : report.cells) {
    const auto same = std::ranges::find_if(tables, [&cell](const PrintedTable& table) {
      return table.form == cell.form && table.code == cell.table;
    });
    if (same != tables.end())
      same->figures.push_back(&cell);
    else
      tables.push_back({cell.form, cell.table, {&cell}});
  }
  return tables;
}

std::string table_title(const PrintedTable& table) {
  const IndicatorTable* known = find_indicator_table(table.code);
  if (known == nullptr) return "其他表格";
  return (known->number.empty() ? "" : std::string(known->number) + "、") + std::string(known->zh);
}

std::string report_title(const DatasetReport& report) {
  const std::string year = report.year > 0 ? std::to_string(report.year) + "年" : "";
  return report.title.empty() ? report.body + year : report.title;
}

class WorkbookWriter : public DatasetWriter {
 public:
  explicit WorkbookWriter(const FileSinks& files) : sink_(files("forms.xlsx")) { begin(); }

  bool report(const DatasetReport& report) override {
    if (failure_) return true;  // end() tells
    const std::vector<PrintedTable> tables = printed_tables(report);
    for (auto first = tables.begin(); first != tables.end();) {
      const std::string_view form = first->form;
      const auto last =
          std::find_if(first, tables.end(), [form](const auto& t) { return t.form != form; });
      write_block(report, {first, last});
      first = last;
    }
    return true;
  }

  Result<bool> end() override {
    if (!failure_) {
      if (auto closed = book_->close(); !closed) failure_ = std::move(closed).error();
    }
    if (failure_) return fail(*failure_);
    std::ifstream file(scratch_->path(), std::ios::binary);
    std::array<char, 65536> bytes{};
    while (file.read(bytes.data(), bytes.size()) || file.gcount() > 0) {
      if (!sink_(std::string_view(bytes.data(), static_cast<std::size_t>(file.gcount()))))
        return false;
    }
    return true;
  }

  std::vector<DatasetResource> resources() const override {
    return {{"forms.xlsx", "xlsx",
             "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
             "The reports as the forms print them; cells that fail a check are red and say "
             "which one, cells that could not be read are yellow."}};
  }

 private:
  struct Sheet {
    std::string name;
    int number = 0;
    int row = 0;
  };

  void begin() {
    auto scratch = ScratchFile::create();
    if (!scratch) {
      failure_ = scratch.error();
      return;
    }
    scratch_ = std::move(*scratch);
    auto book = Workbook::create(scratch_->path());
    if (!book) {
      failure_ = book.error();
      return;
    }
    book_.emplace(std::move(*book));
    index_ = book_->add_sheet("reports");
    const std::array<std::string_view, kReportColumns> names = {
        "报告", "机关", "行政区划代码", "年度", "格式", "数据项", "未通过校验"};
    for (int column = 0; column < kReportColumns; ++column) {
      book_->text(index_, 0, column, names[static_cast<std::size_t>(column)], CellLook::heading);
    }
    book_->set_width(index_, 0, 1, 40);
    book_->set_width(index_, 2, kReportColumns - 1, 14);
    book_->freeze_rows(index_, 1);
  }

  Sheet& sheet_of(const std::string& form) {
    Sheet& sheet = sheets_[form];
    if (!sheet.name.empty() && sheet.row < kMaxRows) return sheet;
    const int part = ++parts_[form];
    sheet.name = part == 1 ? form : form + " (" + std::to_string(part) + ")";
    sheet.number = book_->add_sheet(sheet.name);
    sheet.row = 0;
    for (int column = 0; column < kFormColumns; ++column) {
      book_->set_width(sheet.number, column, column, width_of_column(column));
    }
    return sheet;
  }

  void write_block(const DatasetReport& report, std::span<const PrintedTable> tables) {
    const std::string form(form_bit(tables.front().form) != 0 ? tables.front().form : "local");
    Sheet& sheet = sheet_of(form);
    write_index_row(report, form, tables, sheet);
    book_->text(sheet.number, sheet.row++, 0, report_title(report), CellLook::title);
    book_->text(sheet.number, sheet.row++, 0,
                report.record_id + (report.source_name.empty() ? "" : "  " + report.source_name),
                CellLook::plain);
    for (const PrintedTable& table : tables) {
      book_->text(sheet.number, sheet.row++, 0, table_title(table), CellLook::plain);
      write_grid(lay_out_form(table.form, table.code, table.figures), sheet);
      ++sheet.row;
    }
    ++sheet.row;
  }

  void write_index_row(const DatasetReport& report, std::string_view form,
                       std::span<const PrintedTable> tables, const Sheet& sheet) {
    double cells = 0, failing = 0;
    for (const PrintedTable& table : tables) {
      cells += static_cast<double>(table.figures.size());
      failing += static_cast<double>(std::ranges::count_if(
          table.figures, [](const Statistic* cell) { return !cell->failed_checks.empty(); }));
    }
    const int row = ++index_rows_;
    book_->link(index_, row, 0, sheet.name, sheet.row, report_title(report));
    book_->text(index_, row, 1, report.body, CellLook::value);
    book_->text(index_, row, 2, report.region, CellLook::value);
    if (report.year > 0) book_->number(index_, row, 3, report.year, CellLook::value);
    book_->text(index_, row, 4, form, CellLook::value);
    book_->number(index_, row, 5, cells, CellLook::value);
    book_->number(index_, row, 6, failing, failing > 0 ? CellLook::failed : CellLook::value);
  }

  void write_grid(const FormGrid& grid, Sheet& sheet) {
    std::map<int, int> lines;
    for (const FormCell& cell : grid.cells) {
      if (cell.row_span == 1) lines[cell.row] = std::max(lines[cell.row], lines_of(cell));
    }
    for (const auto& [row, count] : lines) {
      if (count > 1) book_->set_lines(sheet.number, sheet.row + row, count);
    }
    for (const FormCell& cell : grid.cells) {
      const int row = sheet.row + cell.row;
      if (cell.kind == FormCell::Kind::value)
        write_value(sheet.number, row, cell);
      else
        book_->merged_text(sheet.number, row, cell.column, cell.row_span, cell.column_span,
                           cell.text, CellLook::label);
    }
    sheet.row += grid.rows;
  }

  void write_value(int sheet, int row, const FormCell& cell) {
    const Statistic* figure = cell.figure;
    if (figure == nullptr) return book_->text(sheet, row, cell.column, "", CellLook::value);
    CellLook look = CellLook::value;
    if (figure->value_kind == ValueKind::unreadable) look = CellLook::unread;
    if (!figure->failed_checks.empty()) look = CellLook::failed;
    const auto number = value_in_unit(figure->value, figure->unit, cell.unit);
    const auto value = number_value(number.value_or(""));
    if (value)
      book_->number(sheet, row, cell.column, *value, look);
    else
      book_->text(sheet, row, cell.column, figure->raw, look);
    if (look != CellLook::value) book_->comment(sheet, row, cell.column, remark(*figure));
  }

  static std::string remark(const Statistic& figure) {
    std::string text;
    for (const std::string& check : figure.failed_checks) {
      text += check_text(check, figure) + "\n";
    }
    if (figure.value_kind == ValueKind::unreadable) text += "unreadable: " + figure.raw + "\n";
    return text + "page " + std::to_string(figure.page);
  }

  Sink sink_;
  std::unique_ptr<ScratchFile> scratch_;
  std::optional<Workbook> book_;
  std::optional<Error> failure_;
  std::map<std::string, Sheet, std::less<>> sheets_;
  std::map<std::string, int, std::less<>> parts_;
  int index_ = 0;
  int index_rows_ = 0;
};

}  // namespace

std::unique_ptr<DatasetWriter> make_workbook_writer(const FileSinks& files) {
  return std::make_unique<WorkbookWriter>(files);
}

}  // namespace zhengbao
