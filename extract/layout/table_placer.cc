#include "extract/layout/table_placer.h"

#include <algorithm>

#include "extract/table/table_joiner.h"

namespace zhengbao {

namespace {

class TablePlacer {
 public:
  explicit TablePlacer(Document& document) : document_(document) {}

  void add_page(Page& page, std::vector<FoundTable>& tables) {
    std::vector<Block> kept;
    bool is_first = true;
    for (Block& block : page.blocks) {
      const bool counts = is_running_text(block.kind) && block.kind != BlockKind::footnote;
      const bool joined =
          counts && block.kind == BlockKind::table &&
          place(page, is_first, tables[static_cast<std::size_t>(block.table)], block);
      if (counts) {
        is_first = false;
        ends_in_table_ = block.kind == BlockKind::table;
      }
      if (!joined) kept.push_back(std::move(block));
    }
    page.blocks = std::move(kept);
  }

  void finish() {
    for (FoundTable& table : found_) {
      std::stable_sort(table.table.cells.begin(), table.table.cells.end(),
                       [](const Cell& a, const Cell& b) {
                         return a.row != b.row ? a.row < b.row : a.column < b.column;
                       });
      document_.tables.push_back(std::move(table.table));
    }
  }

 private:
  // True when the table belongs to the one before: its block is not needed.
  bool place(const Page& page, bool is_first, FoundTable& table, Block& block) {
    table.table.pages = {page.number};
    for (Cell& cell : table.table.cells) cell.page = page.number;
    if (is_first && goes_on(page, table)) {
      append_rows(found_.back(), std::move(table));
      return true;
    }
    block.table = static_cast<int>(document_.tables.size() + found_.size());
    found_.push_back(std::move(table));
    return false;
  }

  bool goes_on(const Page& page, const FoundTable& table) const {
    return ends_in_table_ && found_.back().table.pages.back() + 1 == page.number &&
           can_go_on(found_.back(), table);
  }

  Document& document_;
  std::vector<FoundTable> found_;
  bool ends_in_table_ = false;  // the last thing that was read is found_.back()
};

}  // namespace

void place_tables(std::vector<std::vector<FoundTable>> tables, Document& document) {
  TablePlacer placer(document);
  const std::size_t first = document.pages.size() - tables.size();
  for (std::size_t i = 0; i < tables.size(); ++i)
    placer.add_page(document.pages[first + i], tables[i]);
  placer.finish();
}

}  // namespace zhengbao
