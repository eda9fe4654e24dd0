#include "extract/language/han_statistics.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string_view>

#include "core/text_fold.h"

namespace zhengbao {
namespace {

float run(std::u32string_view text) {
  float sum = han_log_probability(text.front());
  for (std::size_t i = 1; i < text.size(); ++i) sum += pair_log_probability(text[i - 1], text[i]);
  return sum;
}

TEST(HanStatistics, GivesTheShareOfACharacter) {
  // 的 makes 2.9 % of the counted text; counts are kept to an eighth of a unit.
  EXPECT_NEAR(han_log_probability(U'的'), std::log(528951.0 / 18355514.0), 0.13);
  EXPECT_GT(han_log_probability(U'人'), han_log_probability(U'侍'));
}

TEST(HanStatistics, GivesTheShareOfAPairAmongItsFirst) {
  EXPECT_GT(pair_log_probability(U'应', U'当'), std::log(0.4));
  EXPECT_LE(pair_log_probability(U'应', U'当'), 0.0F);
}

TEST(HanStatistics, TellsConfusedCharactersByTheirNeighbours) {
  EXPECT_GT(run(U"考虑"), run(U"考侍"));
  EXPECT_GT(run(U"人民政府"), run(U"入民政府"));
  EXPECT_GT(run(U"未经批准"), run(U"末经批准"));
  EXPECT_GT(run(U"自己"), run(U"自已"));
}

TEST(HanStatistics, KeepsUncountedPairsBelowCountedOnes) {
  EXPECT_LT(pair_log_probability(U'的', U'侍'), pair_log_probability(U'的', U'人'));
  EXPECT_GE(pair_log_probability(U'的', U'侍'), kUnseenHan);
}

TEST(HanStatistics, ReadsUncountedTraditionalAsSimplified) {
  EXPECT_TRUE(is_counted_han(U'國'));
  EXPECT_FLOAT_EQ(han_log_probability(U'國'), han_log_probability(U'国'));
  EXPECT_FLOAT_EQ(pair_log_probability(U'國', U'務'), pair_log_probability(U'国', U'务'));
}

TEST(HanStatistics, HasAFloorForUncountedCharacters) {
  EXPECT_FALSE(is_counted_han(U'犐'));
  EXPECT_FLOAT_EQ(han_log_probability(U'犐'), kUnseenHan);
  EXPECT_FLOAT_EQ(pair_log_probability(U'国', U'犐'), kUnseenHan);
  EXPECT_FLOAT_EQ(han_log_probability(0x20000), kUnseenHan);
  EXPECT_LT(kUnseenHan, std::log(1.0 / 18355514.0));
}

TEST(HanStatistics, GivesEverythingElseOneValue) {
  EXPECT_FLOAT_EQ(han_log_probability(U'A'), kNotHan);
  EXPECT_FLOAT_EQ(han_log_probability(U'，'), kNotHan);
  EXPECT_FLOAT_EQ(pair_log_probability(U'国', U'1'), kNotHan);
  EXPECT_FLOAT_EQ(pair_log_probability(U'1', U'国'), han_log_probability(U'国'));
  EXPECT_FLOAT_EQ(han_log_probability(0x10FFFF), kNotHan);
}

// Probabilities of all that may follow add up to about one, so sums of readings
// of different length can be compared.
TEST(HanStatistics, SharesOutTheProbabilityOfAllThatMayFollow) {
  for (const char32_t first : {U'国', U'的', U'侍', U'一'}) {
    double sum = 0;
    for (char32_t second = 0x4E00; second <= 0x9FFF; ++second) {
      if (!is_counted_han(second) || fold_code_point(second) != second) continue;
      sum += std::exp(pair_log_probability(first, second));
    }
    EXPECT_GT(sum, 0.3);
    EXPECT_LT(sum, 1.2);
  }
}

}  // namespace
}  // namespace zhengbao
