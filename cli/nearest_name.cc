#include "cli/nearest_name.h"

#include <algorithm>
#include <vector>

namespace zhengbao {
namespace {

constexpr std::size_t kLongestWord = 40;

// Optimal string alignment distance.
std::size_t count_changes(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
      }
    }
  }
  return cost[a.size()][b.size()];
}

}  // namespace

std::string_view nearest_name(std::string_view typed,
                              std::span<const std::string_view> candidates) {
  if (typed.empty() || typed.size() > kLongestWord) return {};
  std::string_view best;
  std::size_t best_changes = std::max<std::size_t>(1, typed.size() / 3) + 1;
  for (const std::string_view candidate : candidates) {
    const std::size_t changes = count_changes(typed, candidate);
    if (changes < best_changes) {
      best = candidate;
      best_changes = changes;
    }
  }
  return best;
}

}  // namespace zhengbao
