// Rows of CSV files as RFC 4180 has them, and as spreadsheet programs must get
// them where the text comes from strangers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zhengbao {

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// A value, quoted when it holds a comma, a quote or a line break.
void append_csv_cell(std::string& row, std::string_view value);
// The cells with commas between them and CRLF behind.
std::string csv_row(const std::vector<std::string>& cells);

// Text that no spreadsheet program takes for a formula: an apostrophe stands
// before a text that begins with = + - @ or a control character, and before one
// that begins with an apostrophe. Whoever drops one leading apostrophe has the
// text again. Plain numbers (-253, +3) and a lone - stay as they are.
std::string formula_safe(std::string_view text);

}  // namespace zhengbao
