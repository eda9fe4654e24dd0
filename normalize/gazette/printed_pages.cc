#include "normalize/gazette/printed_pages.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

namespace zhengbao {
namespace {

std::optional<int> number_of(std::string_view text) {
  const std::size_t begin = text.find_first_of("0123456789");
  if (begin == std::string_view::npos) return std::nullopt;
  int value = 0;
  const auto result = std::from_chars(text.data() + begin, text.data() + text.size(), value);
  return result.ec == std::errc() ? std::optional(value) : std::nullopt;
}

}  // namespace

PrintedPages::PrintedPages(const Document& document) {
  if (document.pages.empty()) return;
  first_page_ = document.pages.front().number;
  last_page_ = document.pages.back().number;
  std::map<int, int> votes;
  int last = 0;
  for (const Page& page : document.pages) {
    two_on_a_page_ = two_on_a_page_ || std::exchange(last, page.number) == page.number;
    const auto printed = number_of(page.label);
    if (!printed) continue;
    pages_.emplace(*printed, page.number);
    ++votes[page.number - *printed];
  }
  if (votes.empty()) return;
  const auto most = std::max_element(
      votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  offset_ = most->first;
}

void PrintedPages::assume_offset(int offset) {
  if (!observed()) offset_ = offset;
}

int PrintedPages::file_page(std::string_view printed) const {
  const auto number = number_of(printed);
  if (!number) return 0;
  if (const auto found = pages_.find(*number); found != pages_.end()) return found->second;
  if (two_on_a_page_ && observed()) {
    const int page = page_of_spread(*number);
    return in_file(page) ? page : 0;
  }
  if (!offset_ || !in_file(*number + *offset_)) return 0;
  return *number + *offset_;
}

// Counted from the nearest number below, else above, that was seen.
int PrintedPages::page_of_spread(int printed) const {
  const auto above = pages_.upper_bound(printed);
  if (above != pages_.begin()) {
    const auto& [number, page] = *std::prev(above);
    return page + (printed - number + 1) / 2;
  }
  const auto& [number, page] = *above;
  return page - (number - printed + 1) / 2;
}

}  // namespace zhengbao
