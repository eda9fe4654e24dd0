// Numbers as texts, exact however many digits they have.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zhengbao {

// A number of ASCII digits with at most one sign '-' and one point, without
// zeros that say nothing in front: "007" is "7", ".5" is "0.5". "" for any other
// text. What it gives is a number in JSON, CSV and SQL.
std::string number_text(std::string_view text);

// Its value where a double tells it apart from its neighbours (15 digits);
// nothing otherwise.
std::optional<double> number_value(std::string_view text);

// a - b, exact; "" where one is no number or has more than 17 digits.
std::string number_difference(std::string_view a, std::string_view b);

// With the fewest digits behind the point, at most `places`.
std::string short_decimal(double value, int places);

}  // namespace zhengbao
