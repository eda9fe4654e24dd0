// A figure in the unit of its column.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zhengbao {

// The number text() of a figure stated in `from`, in the unit `to`: amounts of
// money are converted exactly (251000元 is 25.1 in 万元). Counts keep their
// number whatever they count (件, 条, 项), and so does a figure where a unit is
// unknown (""). Nothing for money in a column of counts and the reverse.
std::optional<std::string> value_in_unit(std::string_view number, std::string_view from,
                                         std::string_view to);

}  // namespace zhengbao
