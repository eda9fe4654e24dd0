#include "core/unit_value.h"

#include "core/number_text.h"

namespace zhengbao {
namespace {

// Powers of ten of a unit of money; -1 for any other unit.
int money_power(std::string_view unit) {
  if (unit == "元") return 0;
  if (unit == "万元") return 4;
  return unit == "亿元" ? 8 : -1;
}

// The number times 10^places.
std::string shifted(std::string number, int places) {
  const bool negative = number.starts_with('-');
  if (negative) number.erase(0, 1);
  const std::size_t point = number.find('.');
  std::string digits = number.substr(0, point);
  auto whole = static_cast<long>(digits.size()) + places;
  if (point != std::string::npos) digits += number.substr(point + 1);
  if (whole < 1) {
    digits.insert(0, static_cast<std::size_t>(1 - whole), '0');
    whole = 1;
  }
  if (whole > static_cast<long>(digits.size())) digits.resize(static_cast<std::size_t>(whole), '0');
  std::string part = digits.substr(static_cast<std::size_t>(whole));
  part.erase(part.find_last_not_of('0') + 1);
  const std::string moved =
      digits.substr(0, static_cast<std::size_t>(whole)) + (part.empty() ? "" : "." + part);
  return number_text(negative ? "-" + moved : moved);
}

}  // namespace

std::optional<std::string> value_in_unit(std::string_view number, std::string_view from,
                                         std::string_view to) {
  std::string value = number_text(number);
  if (from.empty() || to.empty() || value.empty()) return value;
  const int from_power = money_power(from), to_power = money_power(to);
  if ((from_power < 0) != (to_power < 0)) return {};
  return from_power == to_power ? value : shifted(std::move(value), from_power - to_power);
}

}  // namespace zhengbao
