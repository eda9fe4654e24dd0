#include "normalize/misread_place.h"

#include <algorithm>
#include <map>
#include <string>

#include "core/text.h"
#include "normalize/divisions.h"

namespace zhengbao {
namespace {

constexpr std::size_t kShortest = 3;  // 洪泽区
constexpr std::size_t kLongest = 8;
constexpr int kAnyYear = 2019;

// 青岚市 of 青岚市水务局; empty where no place comes first.
std::u32string leading_place(std::string_view value) {
  const std::u32string name = to_utf32(value);
  for (std::size_t i = 0; i < std::min(name.size(), kLongest); ++i) {
    if (!is_han(name[i])) return {};
    if (std::u32string_view(U"省市县区州盟旗縣區").find(name[i]) == std::u32string_view::npos)
      continue;
    return i + 1 >= kShortest ? name.substr(0, i + 1) : std::u32string();
  }
  return {};
}

std::size_t differing(std::u32string_view a, std::u32string_view b) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < a.size(); ++i) count += a[i] != b[i] ? 1 : 0;
  return count;
}

}  // namespace

bool is_misread_place(std::string_view value, std::u32string_view letters) {
  const std::u32string place = leading_place(value);
  if (place.empty() || division_code(to_utf8(place), kAnyYear)) return false;
  std::size_t same = 0;
  std::map<std::u32string_view, std::size_t> others;
  for (std::size_t at = letters.find(place.back()); at != std::u32string_view::npos;
       at = letters.find(place.back(), at + 1)) {
    if (at + 1 < place.size()) continue;
    const std::u32string_view found = letters.substr(at + 1 - place.size(), place.size());
    const std::size_t letters_off = differing(found, place);
    same += letters_off == 0 ? 1 : 0;
    if (letters_off == 1) ++others[found];
  }
  return std::ranges::any_of(others, [same](const auto& other) { return other.second > same; });
}

}  // namespace zhengbao
