// GB/T 2260 division codes and the names they had in a given year.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zhengbao {

// The name of the place with this 6-digit code in `year`; for a year outside
// the lists (1980-2019) the nearest listed one. Nothing for an unknown code.
std::optional<std::string_view> division_name(std::string_view code, int year);

// The code of the one place of that full name in `year`; nothing when no place
// or several bear it (城区, 鼓楼区).
std::optional<std::string_view> division_code(std::string_view name, int year);

// The code of the deepest place that stands in a name: 淮阳市云和区民政局 gives that
// of 云和区 if it is known, else of 淮阳市. Reads at most 120 bytes.
std::optional<std::string> deepest_division_code(std::string_view name, int year);

}  // namespace zhengbao
