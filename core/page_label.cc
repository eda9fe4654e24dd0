#include "core/page_label.h"

#include <charconv>

namespace zhengbao {

namespace {

constexpr std::string_view kDash = "–";

std::optional<int> number_of(std::string_view text) {
  int value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
  return whole && value >= 0 ? std::optional(value) : std::nullopt;
}

}  // namespace

std::optional<PrintedNumbers> printed_numbers(std::string_view label) {
  const std::size_t dash = label.find(kDash);
  const auto first = number_of(label.substr(0, dash));
  if (dash == std::string_view::npos)
    return first ? std::optional(PrintedNumbers{*first, *first}) : std::nullopt;
  const auto last = number_of(label.substr(dash + kDash.size()));
  if (!first || !last || *last != *first + 1) return std::nullopt;
  return PrintedNumbers{*first, *last};
}

std::string joined_label(std::string_view left, std::string_view right) {
  const auto first = number_of(left);
  const auto last = number_of(right);
  if (first && last && *last == *first + 1)
    return std::string(left) + std::string(kDash) + std::string(right);
  return std::string(left.empty() ? right : left);
}

}  // namespace zhengbao
