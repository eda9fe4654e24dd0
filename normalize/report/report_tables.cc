#include "normalize/report/report_tables.h"

#include <algorithm>

#include "core/text.h"
#include "core/text_fold.h"
#include "normalize/report/cell_class.h"
#include "normalize/report/grid_slots.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxParts = 1'000;  // tables of a document that are looked at
constexpr std::size_t kMaxCaption = 3;    // lines above a table
constexpr std::size_t kMaxCaptionBytes = 150;

// （续表）, 接上表, 单位：件: a table goes on below it.
bool lets_a_table_go_on(std::string_view line) {
  constexpr std::size_t kMaxCharacters = 10;
  const std::u32string text = fold_for_search(without_spaces(line));
  if (text.size() > kMaxCharacters) return false;
  return std::ranges::any_of(
      std::initializer_list<std::u32string_view>{U"续", U"接上", U"单位:"},
      [&text](std::u32string_view word) { return text.find(word) != std::u32string::npos; });
}

bool spans_all(const Cell& cell, const Table& table) { return cell.column_span >= table.columns; }

// Its first row that is no band names columns: words, and few empty cells.
bool has_header(const Table& table) {
  int header = -1;
  int words = 0, empty = 0;
  for (const Cell& cell : table.cells) {
    if (header >= 0 && cell.row != header) break;
    if (spans_all(cell, table)) continue;
    header = cell.row;
    const CellClass is = class_of(&cell);
    if (is == CellClass::value) return false;
    ++(is == CellClass::words ? words : empty);
  }
  return words > empty && words > 1;
}

class TableGatherer {
 public:
  explicit TableGatherer(const Document& document)
      : document_(document), seen_(document.tables.size()) {}

  std::vector<ReportTable> gather() {
    for (const Page& page : document_.pages) {
      for (const Block& block : page.blocks) {
        if (block.kind == BlockKind::table) {
          add_part(block.table);
        } else if (is_running_text(block.kind) && !trim(block.text).empty()) {
          add_line(block.text);
        }
      }
    }
    for (std::size_t i = 0; i < document_.tables.size(); ++i) add_part(static_cast<int>(i));
    return std::move(tables_);
  }

 private:
  void add_line(const std::string& text) {
    if (text.size() > kMaxCaptionBytes) {
      above_.clear();
    } else {
      if (above_.size() == kMaxCaption) above_.erase(above_.begin());
      above_.push_back(text);
    }
    if (!lets_a_table_go_on(text)) may_go_on_ = false;
  }

  // A table over two pages is one table with a block on each.
  void add_part(int index) {
    if (index < 0 || index >= static_cast<int>(document_.tables.size())) return;
    if (seen_[static_cast<std::size_t>(index)] || parts_ >= kMaxParts) return;
    seen_[static_cast<std::size_t>(index)] = true;
    ++parts_;
    const Table& part = document_.tables[static_cast<std::size_t>(index)];
    slots_ += static_cast<std::size_t>(std::max(part.rows, 0)) *
              static_cast<std::size_t>(std::max(part.columns, 0));
    if (slots_ > kMaxReportSlots) return;
    if (may_go_on_ && goes_on(tables_.back().table, part)) {
      append(part, tables_.back().table);
    } else if (tables_.size() < kMaxReportTables) {
      tables_.push_back({part, above_});
      may_go_on_ = true;
    } else {
      may_go_on_ = false;
    }
    above_.clear();
  }

  static bool goes_on(const Table& table, const Table& part) {
    const auto slots =
        static_cast<std::size_t>(table.rows + part.rows) * static_cast<std::size_t>(table.columns);
    return table.columns == part.columns && slots <= kMaxGridSlots && !has_header(part);
  }

  static void append(const Table& part, Table& table) {
    for (Cell cell : part.cells) {
      cell.row += table.rows;
      table.cells.push_back(std::move(cell));
    }
    for (const int page : part.pages) {
      if (table.pages.empty() || table.pages.back() != page) table.pages.push_back(page);
    }
    table.rows += part.rows;
  }

  const Document& document_;
  std::vector<ReportTable> tables_;
  std::vector<std::string> above_;  // since the last table
  std::vector<bool> seen_;
  std::size_t parts_ = 0;
  std::size_t slots_ = 0;
  bool may_go_on_ = false;  // nothing is printed below the last table so far
};

}  // namespace

std::vector<ReportTable> report_tables(const Document& document) {
  return TableGatherer(document).gather();
}

}  // namespace zhengbao
