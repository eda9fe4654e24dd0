#include "extract/table/table_joiner.h"

#include <algorithm>

#include "core/text.h"
#include "core/text_clean.h"
#include "extract/table/common_columns.h"
#include "extract/table/cut_rows.h"

namespace zhengbao {

namespace {

// Parts of the height of a page. A table is cut where the page is full; above the
// next part stands at most a running head.
constexpr float kReachesDown = 0.6F;
constexpr float kBeginsHigh = 0.35F;

void join_texts(std::string& text, const std::string& more) {
  if (!text.empty() && !more.empty()) {
    std::size_t last = text.size();
    std::size_t first = 0;
    if (needs_space_between(previous_code_point(text, last), next_code_point(more, first)))
      text += ' ';
  }
  text += more;
}

}  // namespace

bool can_go_on(const FoundTable& above, const FoundTable& below) {
  if (above.ends_at < kReachesDown || below.begins_at > kBeginsHigh) return false;
  const ColumnMatch match = match_columns(above, below);
  // A table that is only like the one before begins with its own header.
  return match == ColumnMatch::same ||
         (match == ColumnMatch::similar && begins_with_numbers(below.table));
}

void append_rows(FoundTable& above, FoundTable below) {
  agree_on_columns(above, below);
  const int repeated = repeated_rows(above.table, below.table);
  remove_first_rows(below.table, repeated);
  const int rows = above.table.rows;
  const PageCut cut(above, below, repeated > 0);
  const std::size_t old_cells = above.table.cells.size();
  for (Cell& lower : below.table.cells) {
    const auto end = above.table.cells.begin() + static_cast<std::ptrdiff_t>(old_cells);
    const auto upper =
        lower.row > 0 ? end : std::find_if(above.table.cells.begin(), end, [&](const Cell& cell) {
          return cut.cuts_in_two(cell, lower);
        });
    if (upper != end) {
      upper->row_span += lower.row_span;
      join_texts(upper->text, lower.text);
      continue;
    }
    lower.row += rows;
    above.table.cells.push_back(std::move(lower));
  }
  above.table.rows += below.table.rows;
  drop_row_without_cells(above.table, rows);
  above.open_bottom = std::move(below.open_bottom);
  above.ends_at = below.ends_at;
  above.table.pages.insert(above.table.pages.end(), below.table.pages.begin(),
                           below.table.pages.end());
}

}  // namespace zhengbao
