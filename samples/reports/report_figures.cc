#include "samples/reports/report_figures.h"

#include <array>
#include <utility>

namespace zhengbao::samples {

namespace {

std::string with_separators(const std::string& digits) {
  std::string out;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) out += ',';
    out += digits[i];
  }
  return out;
}

std::string full_width(const std::string& digits) {
  std::string out;
  for (const char c : digits) {
    if (c >= '0' && c <= '9') {
      out += "\xEF\xBC";
      out += static_cast<char>(0x90 + (c - '0'));
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

DataCell number_cell(long long value, const Hand& hand, std::string unit) {
  DataCell cell{std::to_string(value), std::to_string(value), "number", std::move(unit)};
  if (hand.separators && value >= 1000) cell.printed = with_separators(cell.value);
  if (hand.wide) cell.printed = full_width(cell.printed);
  return cell;
}

DataCell count_cell(long long value, const Hand& hand, std::string unit) {
  constexpr std::array<std::pair<const char*, const char*>, 5> kZeros{
      {{"0", "number"}, {"", "blank"}, {"/", "slash"}, {"—", "dash"}, {"无", "none"}}};
  if (value != 0 || hand.zero == ZeroSign::zero) return number_cell(value, hand, std::move(unit));
  const auto& [sign, kind] = kZeros[static_cast<std::size_t>(hand.zero)];
  return {sign, "", kind, std::move(unit)};
}

void fail(DataTable& table, std::string_view row, std::string_view column, std::string_view code) {
  table.failures.insert({{std::string(row), std::string(column)}, std::string(code)});
}

}  // namespace zhengbao::samples
