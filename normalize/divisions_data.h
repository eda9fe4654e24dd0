// The table data/divisions.tsv as it was when the program was built.
#pragma once

#include <span>
#include <string_view>

namespace zhengbao {

// Its text in order, cut at line ends. Lives as long as the program.
std::span<const std::string_view> division_table_parts();

}  // namespace zhengbao
