// What a cell of a statutory table says: a number with its unit, or one of the
// ways to say that there is none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/statistic.h"

namespace zhengbao {

struct CellValue {
  ValueKind kind = ValueKind::blank;
  std::string value;  // decimal digits, '-' and '.' only; "" unless a number
  std::string unit;   // as printed behind the number; "" where none is

  bool operator==(const CellValue&) const = default;
};

// The values of a cell, always at least one. Two where a cell states a count and
// an amount: "9 / 103.3879万元". Read are signs ("+3", "--253", 增3), thousands
// separators, full-width digits; footnote marks and bracketed hints behind the
// number are left out. Anything else that is printed is unreadable: no digit is
// ever guessed.
std::vector<CellValue> read_cell(std::string_view text);

// 件, 项, 条, 万元 …: a word that only counts.
bool is_unit_word(std::string_view text);

// The unit that a header or a caption names: 本年收费金额（万元）, 单位：万元; "" where
// none.
std::string unit_in_header(std::string_view header);

}  // namespace zhengbao
