#include "extract/ocr/characters/reading_alignment.h"

#include <algorithm>

namespace zhengbao {

namespace {

using Characters = std::vector<ReadCharacter>;
using Same = std::function<bool(char32_t, char32_t)>;

constexpr std::size_t kMaxLength = 400;

// Lengths of the longest common subsequences of what follows each pair of places.
class CommonLengths {
 public:
  CommonLengths(const Characters& a, const Characters& b, const Same& is_same)
      : width_(b.size() + 1), same_(a.size() * b.size()), lengths_((a.size() + 1) * width_) {
    for (std::size_t i = a.size(); i-- > 0;) {
      for (std::size_t j = b.size(); j-- > 0;) {
        const bool same = is_same(code_of(a[i]), code_of(b[j]));
        same_[i * b.size() + j] = same ? 1 : 0;
        lengths_[i * width_ + j] =
            same ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
      }
    }
  }
  int at(std::size_t i, std::size_t j) const { return lengths_[i * width_ + j]; }
  bool same(std::size_t i, std::size_t j) const { return same_[i * (width_ - 1) + j] != 0; }

 private:
  std::size_t width_;
  std::vector<char> same_;
  std::vector<int> lengths_;
};

}  // namespace

std::vector<Stretch> align(const Characters& first, const Characters& second, const Same& is_same) {
  if (first.empty() || second.empty()) return {};
  if (std::max(first.size(), second.size()) > kMaxLength) return {};
  const CommonLengths common(first, second, is_same);
  std::vector<Stretch> stretches;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < first.size() || j < second.size()) {
    Stretch differing{i, i, j, j, false};
    while (i < first.size() && j < second.size() && !common.same(i, j)) {
      (common.at(i + 1, j) >= common.at(i, j + 1) ? i : j) += 1;
    }
    const bool is_end = i == first.size() || j == second.size();
    differing.first_end = is_end ? first.size() : i;
    differing.second_end = is_end ? second.size() : j;
    if (differing.first_size() + differing.second_size() > 0) stretches.push_back(differing);
    if (is_end) break;
    stretches.push_back({i, i + 1, j, j + 1, true});
    ++i;
    ++j;
  }
  return stretches;
}

}  // namespace zhengbao
