#include "export/workbook.h"

#include <xlsxwriter.h>

#include <array>
#include <vector>

#include "core/text.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxCellBytes = 30'000;  // of 32,767 characters in a cell
constexpr std::size_t kLooks = 7;
// Equal archives give equal files: the date of a ZIP entry that has none.
constexpr time_t kNoTime = 315'532'800;

std::string cell_text(std::string_view text) {
  std::string valid;
  const std::string_view kept = utf8_prefix(text, kMaxCellBytes);
  for (std::size_t at = 0; at < kept.size();) {
    const char32_t c = next_code_point(kept, at);
    const bool forbidden = (c < 0x20 && c != '\t' && c != '\n') || c == 0xFFFE || c == 0xFFFF;
    append_utf8(valid, forbidden ? kReplacementCharacter : c);
  }
  return valid;
}

auto row_number(int row) { return static_cast<lxw_row_t>(row); }
auto column_number(int column) { return static_cast<lxw_col_t>(column); }

lxw_format* make_format(lxw_workbook* book, CellLook look) {
  lxw_format* format = workbook_add_format(book);
  if (look == CellLook::title || look == CellLook::heading) format_set_bold(format);
  if (look == CellLook::title) format_set_font_size(format, 14);
  if (look < CellLook::heading) return format;
  format_set_border(format, LXW_BORDER_THIN);
  format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  if (look == CellLook::label || look == CellLook::heading) format_set_text_wrap(format);
  if (look == CellLook::value || look > CellLook::value) {
    format_set_align(format, LXW_ALIGN_RIGHT);
  }
  if (look == CellLook::failed) format_set_bg_color(format, 0xF8CBAD);
  if (look == CellLook::unread) format_set_bg_color(format, 0xFFE699);
  return format;
}

}  // namespace

struct Workbook::State {
  lxw_workbook* book = nullptr;
  std::vector<lxw_worksheet*> sheets;
  std::array<lxw_format*, kLooks> formats{};

  lxw_worksheet* sheet(int number) const { return sheets[static_cast<std::size_t>(number)]; }
  lxw_format* format(CellLook look) const { return formats[static_cast<std::size_t>(look)]; }
  ~State() {
    if (book != nullptr) lxw_workbook_free(book);
  }
};

Workbook::Workbook(std::unique_ptr<State> state) : state_(std::move(state)) {}
Workbook::~Workbook() = default;
Workbook::Workbook(Workbook&&) noexcept = default;

Result<Workbook> Workbook::create(const std::string& path) {
  auto state = std::make_unique<State>();
  state->book = workbook_new(path.c_str());
  if (state->book == nullptr) return fail(ErrorCode::io, "cannot begin a workbook", path);
  lxw_doc_properties properties{};
  properties.created = kNoTime;
  workbook_set_properties(state->book, &properties);
  for (std::size_t look = 0; look < kLooks; ++look) {
    state->formats[look] = make_format(state->book, static_cast<CellLook>(look));
  }
  return Workbook(std::move(state));
}

int Workbook::add_sheet(const std::string& name) {
  lxw_worksheet* sheet = workbook_add_worksheet(state_->book, name.c_str());
  worksheet_set_landscape(sheet);
  worksheet_set_paper(sheet, 9);        // A4
  worksheet_fit_to_pages(sheet, 1, 0);  // as wide as a page, as long as need be
  state_->sheets.push_back(sheet);
  return static_cast<int>(state_->sheets.size()) - 1;
}

void Workbook::set_width(int sheet, int first_column, int last_column, double characters) {
  worksheet_set_column(state_->sheet(sheet), column_number(first_column),
                       column_number(last_column), characters, nullptr);
}

void Workbook::set_lines(int sheet, int row, int lines) {
  constexpr double kLineHeight = 15;  // points, of the usual font
  worksheet_set_row(state_->sheet(sheet), row_number(row), lines * kLineHeight, nullptr);
}

void Workbook::freeze_rows(int sheet, int rows) {
  worksheet_freeze_panes(state_->sheet(sheet), row_number(rows), 0);
}

void Workbook::text(int sheet, int row, int column, std::string_view text, CellLook look) {
  worksheet_write_string(state_->sheet(sheet), row_number(row), column_number(column),
                         cell_text(text).c_str(), state_->format(look));
}

void Workbook::number(int sheet, int row, int column, double number, CellLook look) {
  worksheet_write_number(state_->sheet(sheet), row_number(row), column_number(column), number,
                         state_->format(look));
}

void Workbook::merged_text(int sheet, int row, int column, int row_span, int column_span,
                           std::string_view text, CellLook look) {
  if (row_span == 1 && column_span == 1) return this->text(sheet, row, column, text, look);
  worksheet_merge_range(state_->sheet(sheet), row_number(row), column_number(column),
                        row_number(row + row_span - 1), column_number(column + column_span - 1),
                        cell_text(text).c_str(), state_->format(look));
}

void Workbook::comment(int sheet, int row, int column, std::string_view text) {
  worksheet_write_comment(state_->sheet(sheet), row_number(row), column_number(column),
                          cell_text(text).c_str());
}

void Workbook::link(int sheet, int row, int column, const std::string& to_sheet, int to_row,
                    std::string_view text) {
  const std::string target = "internal:'" + to_sheet + "'!A" + std::to_string(to_row + 1);
  // A sheet holds 65,530 links.
  if (worksheet_write_url_opt(state_->sheet(sheet), row_number(row), column_number(column),
                              target.c_str(), nullptr, cell_text(text).c_str(),
                              nullptr) != LXW_NO_ERROR) {
    this->text(sheet, row, column, text, CellLook::value);
  }
}

Result<void> Workbook::close() {
  const lxw_error error = workbook_close(state_->book);
  state_->book = nullptr;  // closing frees it
  if (error != LXW_NO_ERROR) return fail(ErrorCode::io, lxw_strerror(error));
  return {};
}

}  // namespace zhengbao
