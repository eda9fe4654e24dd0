// The arithmetic that the statutory forms demand of their own cells.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/flag.h"
#include "core/statistic.h"

namespace zhengbao {

// Checks the cells of one statutory table against sum_rules() and sets their
// failed_checks: on the total that is not the sum of its parts, or on all cells
// of the balance 一 + 二 = 三（七）+ 四. Returns one flag for each failure, which
// names the cells and the difference. Signs for "none" count as 0; a rule with
// an unreadable cell or without printed parts is not tried.
std::vector<Flag> check_sums(std::vector<Statistic>& cells);

// One sum of the form on the cells of a table: their values with these signs
// add up to 0.
struct SumTerm {
  std::size_t cell = 0;  // index into the cells
  int sign = 1;
};
using SumLine = std::vector<SumTerm>;

// Every sum that the form demands of these cells; "at most" is none.
std::vector<SumLine> sum_lines(std::vector<Statistic>& cells);

// The exact value of a number of at most nine digits before the point in
// ten-thousandths; nothing for anything else.
bool to_ten_thousandths(const std::string& value, long long& result);
// The shortest way to write it.
std::string from_ten_thousandths(long long value);

}  // namespace zhengbao
