#include "normalize/gazette/missing_pages.h"

#include <charconv>

namespace zhengbao {
namespace {

constexpr int kMost = 200;  // a wider gap is another way of counting

// 0 where the page bears no number.
int printed_number(const Document& document, std::size_t index) {
  if (index >= document.pages.size()) return 0;
  const std::string& label = document.pages[index].label;
  int number = 0;
  const auto read = std::from_chars(label.data(), label.data() + label.size(), number);
  return read.ec == std::errc() && read.ptr == label.data() + label.size() ? number : 0;
}

}  // namespace

std::vector<MissingPages> missing_pages(const Document& document) {
  std::vector<MissingPages> missing;
  for (std::size_t i = 1; i + 2 < document.pages.size(); ++i) {
    const int before = printed_number(document, i - 1), here = printed_number(document, i);
    const int next = printed_number(document, i + 1), after = printed_number(document, i + 2);
    const bool in_a_row = before > 0 && here == before + 1 && next > 0 && after == next + 1;
    if (in_a_row && next > here + 1 && next - here <= kMost)
      missing.push_back({here + 1, next - 1, document.pages[i].number});
  }
  return missing;
}

}  // namespace zhengbao
