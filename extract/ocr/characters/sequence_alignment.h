// Pairs the elements of two sequences in order.
#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>
#include <vector>

namespace zhengbao {

inline constexpr std::size_t kNoPartner = static_cast<std::size_t>(-1);

// Places in two sequences that belong together; kNoPartner where one has none.
struct Partners {
  std::size_t first = kNoPartner;
  std::size_t second = kNoPartner;

  bool operator==(const Partners&) const = default;
};

// The cheapest way to pair two sequences in order. `drop` is what an element of the
// first costs that has no partner, `skip` one of the second, `match` a pair. Takes time and
// memory in the product of the lengths.
template <class Drop, class Match>
std::vector<Partners> align(std::size_t rows, std::size_t columns, Drop drop, double skip,
                            Match match) {
  std::vector<std::vector<double>> cost(rows + 1, std::vector<double>(columns + 1, 0));
  for (std::size_t i = rows + 1; i-- > 0;) {
    for (std::size_t j = columns + 1; j-- > 0;) {
      if (i == rows && j == columns) continue;
      double best = std::numeric_limits<double>::infinity();
      if (i < rows) best = std::min(best, cost[i + 1][j] + drop(i));
      if (j < columns) best = std::min(best, cost[i][j + 1] + skip);
      if (i < rows && j < columns) best = std::min(best, cost[i + 1][j + 1] + match(i, j));
      cost[i][j] = best;
    }
  }
  std::vector<Partners> found;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < rows || j < columns) {
    if (i < rows && j < columns && cost[i][j] == cost[i + 1][j + 1] + match(i, j)) {
      found.push_back({i++, j++});
    } else if (i < rows && cost[i][j] == cost[i + 1][j] + drop(i)) {
      found.push_back({i++, kNoPartner});
    } else {
      found.push_back({kNoPartner, j++});
    }
  }
  return found;
}

}  // namespace zhengbao
