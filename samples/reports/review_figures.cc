#include "samples/reports/report_figures.h"

namespace zhengbao::samples {

DataTable make_review(const Hand& hand, Dice& dice) {
  DataTable table{"review", {}, {}};
  for (const char* row : {"review", "litigation_direct", "litigation_reviewed"}) {
    long long sum = 0;
    for (const char* column : {"upheld", "corrected", "other", "pending"}) {
      const long long value = dice.chance(55) ? dice.below(40) : 0;
      sum += value;
      table.cells[{row, column}] = count_cell(value, hand, "件");
    }
    const bool blank_parts = hand.zero == ZeroSign::blank && sum == 0;
    const bool wrong = dice.chance(kWrongPercent) && !blank_parts;
    table.cells[{row, "total"}] = number_cell(wrong ? sum + 1 + dice.below(9) : sum, hand, "件");
    if (wrong) fail(table, row, "total", "sum-mismatch");
  }
  return table;
}

}  // namespace zhengbao::samples
