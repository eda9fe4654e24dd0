#include "archive/hits.h"

#include <algorithm>
#include <iterator>

namespace zhengbao {
namespace {

bool before(const ScoredRow& a, const ScoredRow& b) { return a.row < b.row; }

}  // namespace

Hits both(const Hits& a, const Hits& b) {
  Hits result;
  result.reserve(std::min(a.size(), b.size()));
  for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
    if (left->row == right->row) {
      result.push_back({left->row, left->score + right->score});
      ++left;
      ++right;
    } else {
      left->row < right->row ? ++left : ++right;
    }
  }
  return result;
}

Hits either(const Hits& a, const Hits& b) {
  Hits result;
  result.reserve(a.size() + b.size());
  auto right = b.begin();
  for (const ScoredRow& left : a) {
    while (right != b.end() && right->row < left.row) result.push_back(*right++);
    result.push_back(left);
    if (right != b.end() && right->row == left.row) result.back().score += (right++)->score;
  }
  result.insert(result.end(), right, b.end());
  return result;
}

Hits without(const Hits& a, const Hits& b) {
  Hits result;
  std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result), before);
  return result;
}

}  // namespace zhengbao
