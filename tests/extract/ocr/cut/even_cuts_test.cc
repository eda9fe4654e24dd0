#include "extract/ocr/cut/even_cuts.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

constexpr int kSize = 20;

// Ink of half a size across, with white from each of `whites` to the next number.
std::vector<double> strip(int length, const std::vector<std::pair<int, int>>& whites) {
  std::vector<double> profile(static_cast<std::size_t>(length), 0.5);
  for (const auto& [from, to] : whites) {
    for (int i = from; i < to; ++i) profile[static_cast<std::size_t>(i)] = 0;
  }
  return profile;
}

TEST(EvenCuts, StandInTheWhiteBetweenCharacters) {
  const EvenCuts cuts = cut_evenly(strip(64, {{20, 22}, {42, 44}}), kSize, {});
  ASSERT_EQ(cuts.at.size(), 4U);
  EXPECT_TRUE(cuts.at[1] >= 20 && cuts.at[1] <= 22);
  EXPECT_TRUE(cuts.at[2] >= 42 && cuts.at[2] <= 44);
}

// 三 between two others: its strokes are no characters.
TEST(EvenCuts, PartNoCharacterAtTheWhiteBetweenItsStrokes) {
  const EvenCuts cuts = cut_evenly(strip(64, {{20, 22}, {25, 31}, {34, 39}, {42, 44}}), kSize, {});
  ASSERT_EQ(cuts.at.size(), 4U);
  EXPECT_TRUE(cuts.at[1] >= 20 && cuts.at[1] <= 22);
  EXPECT_TRUE(cuts.at[2] >= 42 && cuts.at[2] <= 44);
}

TEST(EvenCuts, FollowAWidePitchWhereItIsAllowed) {
  const std::vector<double> spaced = strip(84, {{20, 32}, {52, 64}});
  EXPECT_EQ(cut_evenly(spaced, kSize, {0.9, 2.4, 1.15}).at.size(), 4U);
  EXPECT_LT(cut_evenly(spaced, kSize, {0.9, 1.2, 1.1}).pitch, 25);
}

TEST(EvenCuts, LeaveASingleCharacterWhole) {
  EXPECT_EQ(cut_evenly(strip(8, {}), kSize, {}).at, (std::vector<int>{0, 8}));
  EXPECT_TRUE(cut_evenly({}, kSize, {}).at.empty());
}

}  // namespace
}  // namespace zhengbao
