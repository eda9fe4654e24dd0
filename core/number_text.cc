#include "core/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace zhengbao {
namespace {

constexpr std::size_t kExactDigits = 15;  // of an IEEE double
constexpr std::string_view kDigits = "0123456789";

bool all_digits(std::string_view text) {
  return text.find_first_not_of(kDigits) == std::string_view::npos;
}

// Digits behind the point.
std::size_t places_of(std::string_view number) {
  const std::size_t point = number.find('.');
  return point == std::string_view::npos ? 0 : number.size() - point - 1;
}

// The number times 10^places as an integer; nothing where it has too many digits.
std::optional<std::int64_t> scaled(std::string_view number, std::size_t places) {
  std::string digits(number);
  std::erase(digits, '.');
  digits.append(places - places_of(number), '0');
  constexpr std::size_t kMaxDigits = 17;
  if (digits.size() - (digits.starts_with('-') ? 1 : 0) > kMaxDigits) return {};
  std::int64_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

}  // namespace

std::string number_text(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  std::string_view whole = text.substr(0, point);
  const std::string_view part =
      point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
  if ((whole.empty() && part.empty()) || !all_digits(whole) || !all_digits(part)) return {};
  whole.remove_prefix(std::min(whole.find_first_not_of('0'), whole.size()));
  std::string number = whole.empty() ? "0" : std::string(whole);
  if (!part.empty()) number += "." + std::string(part);
  const bool is_zero = number.find_first_not_of("0.") == std::string::npos;
  return negative && !is_zero ? "-" + number : number;
}

std::optional<double> number_value(std::string_view text) {
  const std::string number = number_text(text);
  const auto digits = std::ranges::count_if(number, [](char c) { return c >= '0' && c <= '9'; });
  if (number.empty() || static_cast<std::size_t>(digits) > kExactDigits) return {};
  double value = 0;
  std::from_chars(number.data(), number.data() + number.size(), value);
  return value;
}

std::string number_difference(std::string_view a, std::string_view b) {
  const std::string left = number_text(a), right = number_text(b);
  if (left.empty() || right.empty()) return {};
  const std::size_t places = std::max(places_of(left), places_of(right));
  const auto from = scaled(left, places), taken = scaled(right, places);
  if (!from || !taken) return {};
  const std::int64_t difference = *from - *taken;
  std::string digits = std::to_string(difference < 0 ? -difference : difference);
  if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
  digits.insert(digits.size() - places, places > 0 ? "." : "");
  if (places > 0) digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.ends_with('.')) digits.pop_back();
  return difference < 0 ? "-" + digits : digits;
}

std::string short_decimal(double value, int places) {
  if (!std::isfinite(value)) return "0";
  std::array<char, 400> digits{};
  const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value,
                                     std::chars_format::fixed, places);
  std::string text(digits.data(), written.ptr);
  if (text.find('.') != std::string::npos) {
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
  }
  return text == "-0" ? "0" : text;
}

}  // namespace zhengbao
