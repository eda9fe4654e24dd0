#include "normalize/divisions.h"

#include <algorithm>
#include <charconv>
#include <span>
#include <vector>

#include "core/text.h"
#include "normalize/divisions_data.h"

namespace zhengbao {
namespace {

struct Division {
  std::string_view code;
  std::string_view name;
  int first_year = 0;
  int last_year = 0;
};

std::string_view take_field(std::string_view& line) {
  const std::string_view field = line.substr(0, line.find('\t'));
  line.remove_prefix(std::min(field.size() + 1, line.size()));
  return field;
}

int to_number(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

Division read_division(std::string_view line) {
  Division division;
  division.code = take_field(line);
  division.name = take_field(line);
  division.first_year = to_number(take_field(line));
  division.last_year = to_number(take_field(line));
  return division;
}

std::vector<Division> read_table() {
  std::vector<Division> table;
  for (std::string_view part : division_table_parts()) {
    while (!part.empty()) {
      const std::size_t end = std::min(part.find('\n'), part.size());
      const std::string_view line = part.substr(0, end);
      part.remove_prefix(std::min(end + 1, part.size()));
      if (!line.empty() && line.front() != '#') table.push_back(read_division(line));
    }
  }
  return table;
}

const std::vector<Division>& by_code() {
  static const std::vector<Division> table = [] {
    auto rows = read_table();
    std::ranges::stable_sort(rows, {}, &Division::code);
    return rows;
  }();
  return table;
}

const std::vector<Division>& by_name() {
  static const std::vector<Division> table = [] {
    auto rows = by_code();
    std::ranges::stable_sort(rows, {}, &Division::name);
    return rows;
  }();
  return table;
}

int years_away(const Division& division, int year) {
  return std::max({division.first_year - year, year - division.last_year, 0});
}

// The rows of `table`, sorted by `member`, whose member is `key`. (clang 14
// cannot compile ranges::equal_range of libstdc++ 12.)
std::span<const Division> rows_of(const std::vector<Division>& table, std::string_view key,
                                  std::string_view Division::*member) {
  const auto first = std::ranges::lower_bound(table, key, {}, member);
  const auto last = std::ranges::upper_bound(table, key, {}, member);
  return {first, last};
}

bool ends_place(char32_t c) {
  return std::u32string_view(U"省市县区旗州盟").find(c) != std::u32string_view::npos;
}

}  // namespace

std::optional<std::string_view> division_name(std::string_view code, int year) {
  const auto rows = rows_of(by_code(), code, &Division::code);
  const auto nearest = std::ranges::min_element(
      rows, {}, [year](const Division& row) { return years_away(row, year); });
  if (nearest == rows.end()) return std::nullopt;
  return nearest->name;
}

std::optional<std::string_view> division_code(std::string_view name, int year) {
  constexpr int kFirstList = 1980, kLastList = 2019;
  const int listed = std::clamp(year, kFirstList, kLastList);
  std::optional<std::string_view> code;
  for (const Division& row : rows_of(by_name(), name, &Division::name)) {
    if (years_away(row, listed) > 0 || code == row.code) continue;
    if (code) return std::nullopt;
    code = row.code;
  }
  return code;
}

std::optional<std::string> deepest_division_code(std::string_view name, int year) {
  constexpr std::size_t kMaxBytes = 120;
  std::optional<std::string> deepest;
  std::size_t begin = 0;
  for (std::size_t offset = 0; offset < name.size() && offset < kMaxBytes;) {
    if (!ends_place(next_code_point(name, offset))) continue;
    if (const auto code = division_code(name.substr(begin, offset - begin), year)) {
      deepest = *code;
      begin = offset;
    }
  }
  return deepest;
}

}  // namespace zhengbao
