#include "cli/nearest_name.h"

#include <algorithm>

namespace zhengbao {
namespace {

constexpr std::size_t kLongestWord = 40;
constexpr std::size_t kMostBeginnings = 4;

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

std::string_view nearest_name(std::string_view typed,
                              std::span<const std::string_view> candidates) {
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

}  // namespace

std::vector<std::string_view> similar_names(std::string_view typed,
                                            std::span<const std::string_view> candidates) {
  if (typed.empty() || typed == "-" || typed == "--" || typed.size() > kLongestWord) return {};
  std::vector<std::string_view> similar;
  for (const std::string_view candidate : candidates) {
    if (candidate.starts_with(typed)) similar.push_back(candidate);
  }
  if (!similar.empty() && similar.size() <= kMostBeginnings) return similar;
  const std::string_view nearest = nearest_name(typed, candidates);
  return nearest.empty() ? std::vector<std::string_view>() : std::vector{nearest};
}

std::string unknown_name(std::string_view what, std::string_view typed,
                         std::span<const std::string_view> names, std::string_view otherwise) {
  std::string message = "unknown " + std::string(what) + " '" + std::string(typed) + "'; ";
  const auto similar = similar_names(typed, names);
  if (similar.empty()) return message + std::string(otherwise);
  message += "did you mean ";
  for (std::size_t i = 0; i < similar.size(); ++i) {
    if (i > 0) message += i + 1 < similar.size() ? ", " : " or ";
    message += "'" + std::string(similar[i]) + "'";
  }
  return message + "?";
}

std::string unknown_name(std::string_view what, std::string_view typed,
                         std::span<const std::string_view> names) {
  std::string all = "there are: ";
  for (std::size_t i = 0; i < names.size(); ++i) {
    all += (i > 0 ? ", " : "") + std::string(names[i]);
  }
  return unknown_name(what, typed, names, all);
}

}  // namespace zhengbao
