// Numbers as dates and document numbers write them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "normalize/text_cursor.h"

namespace zhengbao {

// 0-9 and ０-９.
bool is_arabic_digit(char32_t c);
// The value of an Arabic or Chinese digit (〇 and the signs printed for it,
// 一 … 九, 壹 … 玖); -1 for any other character. The letters O and Ｏ, which old
// typesetting prints for 〇, count as 0.
int digit_value(char32_t c);
// A character that a written number may hold: a digit, or 十 拾 百 佰 千 仟 廿 卅.
bool is_numeral(char32_t c);

// The value of a whole written number of at most nine digits: "2019", "７０６",
// "二〇一九", "二0一九", "十五", "廿五", "一百零八". Nothing for a mixture that is no
// number ("1十", "十百", "一百八", "O").
std::optional<int> parse_numeral(std::u32string_view numeral);

// Characters of one number in a text, spaces between them left out.
struct NumeralRun {
  std::u32string numeral;
  std::size_t begin = 0;  // bytes of the text from the first to the last one
  std::size_t end = 0;

  bool empty() const { return numeral.empty(); }
  bool arabic() const { return !empty() && is_arabic_digit(numeral.front()); }
};

// The number after the cursor, or before it, with a few spaces (no line break)
// allowed on the way to it and inside; at most `max_count` characters are read.
// The cursor then stands at its far end.
NumeralRun take_numeral(TextCursor& cursor, std::size_t max_count);
NumeralRun take_numeral_back(TextCursor& cursor, std::size_t max_count);

}  // namespace zhengbao
