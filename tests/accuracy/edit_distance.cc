#include "tests/accuracy/edit_distance.h"

#include <algorithm>
#include <cstdlib>

#include "core/text.h"

namespace zhengbao::accuracy {

namespace {

// The distance where it is at most `limit`, else a number above `limit`: cells
// further than that from the diagonal cannot be on the way (Ukkonen 1985).
int distance_within(std::u32string_view a, std::u32string_view b, int limit) {
  const int rows = static_cast<int>(a.size());
  const int columns = static_cast<int>(b.size());
  const int far = limit + 1;
  std::vector<int> above(b.size() + 2, far);
  std::vector<int> here(b.size() + 2, far);
  for (int j = 0; j <= std::min(columns, limit); ++j) above[j] = j;
  for (int i = 1; i <= rows; ++i) {
    const int first = std::max(0, i - limit);
    const int last = std::min(columns, i + limit);
    here[first] = first == 0 ? i : far;
    if (first > 0) {
      here[first] = std::min(above[first] + 1, above[first - 1] + (a[i - 1] != b[first - 1]));
    }
    for (int j = first + 1; j <= last; ++j) {
      here[j] = std::min({above[j] + 1, here[j - 1] + 1, above[j - 1] + (a[i - 1] != b[j - 1])});
    }
    here[last + 1] = far;
    std::swap(above, here);
  }
  return above[columns];
}

}  // namespace

std::u32string comparable(std::string_view utf8) {
  std::u32string out;
  for (char32_t c : to_utf32(utf8)) {
    if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
    if (!is_space(c)) out += c;
  }
  return out;
}

int edit_distance(std::u32string_view a, std::u32string_view b) {
  const int longest = static_cast<int>(std::max(a.size(), b.size()));
  const int difference = std::abs(static_cast<int>(a.size()) - static_cast<int>(b.size()));
  for (int limit = std::max(16, difference); limit < longest; limit *= 2) {
    const int distance = distance_within(a, b, limit);
    if (distance <= limit) return distance;
  }
  return distance_within(a, b, longest);
}

int pairs_in_order(const std::vector<std::u32string>& units, std::u32string_view text) {
  int pairs = 0;
  std::size_t end = std::u32string_view::npos;  // of the unit before, where it was found
  for (const std::u32string& unit : units) {
    std::size_t place = std::u32string_view::npos;
    if (end != std::u32string_view::npos) place = text.find(unit, end);
    if (place != std::u32string_view::npos) {
      ++pairs;
    } else {
      place = text.find(unit);
    }
    end = place == std::u32string_view::npos ? place : place + unit.size();
  }
  return pairs;
}

std::vector<std::u32string> units_of(std::string_view utf8) {
  std::vector<std::u32string> units;
  while (!utf8.empty()) {
    const std::size_t end = std::min(utf8.find('\n'), utf8.size());
    std::u32string unit = comparable(utf8.substr(0, end));
    if (!unit.empty()) units.push_back(std::move(unit));
    utf8.remove_prefix(std::min(end + 1, utf8.size()));
  }
  return units;
}

}  // namespace zhengbao::accuracy
