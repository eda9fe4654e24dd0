// The numbers printed on a page of a file, as Page::label has them: "88", or "88–89"
// where two printed pages lie side by side on it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zhengbao {

struct PrintedNumbers {
  int first = 0;
  int last = 0;

  bool operator==(const PrintedNumbers&) const = default;
};

// Nothing where the label says no number, or numbers that do not follow each other.
std::optional<PrintedNumbers> printed_numbers(std::string_view label);

// The label of two pages side by side. Where one of them bears no number, or they do not
// follow each other, the one that is there, else the left one.
std::string joined_label(std::string_view left, std::string_view right);

}  // namespace zhengbao
