// The value in the middle.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace zhengbao {

// Half of `values` are not above it: of an even number the upper one in the middle. 0 of
// nothing. Linear.
template <typename Value>
Value median(std::vector<Value> values) {
  if (values.empty()) return Value{};
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

}  // namespace zhengbao
