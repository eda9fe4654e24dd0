// Titles compared by what a reader would call the same.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zhengbao {

// Letters, digits and ideographs of a title, folded, and its character pairs.
// Without 的, which a title drops where another takes it in: the 意见 of
// 转发关于预算管理意见的通知 is 关于预算管理的意见.
struct TitleKey {
  std::u32string letters;
  std::vector<std::uint64_t> pairs;  // sorted, each once
  std::uint64_t mask = 0;            // a bit for each pair, several may share one

  bool empty() const { return letters.empty(); }
};

// Reads at most the first 200 characters.
TitleKey title_key(std::string_view title);

// 1 for the same letters; else the share of pairs that two titles have in
// common (Dice), below 1. 0 where one of them is empty.
double likeness(const TitleKey& a, const TitleKey& b);

// Of the same length, five letters at least, and one ideograph of them is another: the
// same title, where a recogniser read one of the two.
bool differs_in_one(const TitleKey& a, const TitleKey& b);

// Whether more than `share` of the pairs of `part` are surely missing in
// `whole`: a quick look before the careful ones.
bool surely_lacks(const TitleKey& part, const TitleKey& whole, double share);

// The share of the pairs of `part` that stand in `whole` too.
double share_within(const TitleKey& part, const TitleKey& whole);

}  // namespace zhengbao
