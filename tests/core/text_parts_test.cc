#include "core/text_parts.h"

#include <gtest/gtest.h>

#include "core/median.h"

namespace zhengbao {
namespace {

TEST(TextParts, ContainsAPartAnywhere) {
  EXPECT_TRUE(contains("青岚市人民政府", "人民"));
  EXPECT_TRUE(contains(U"青岚市", U"市"));
  EXPECT_TRUE(contains("青岚市", ""));
  EXPECT_FALSE(contains("青岚市", "县"));
}

TEST(TextParts, NoCharacterIsOneOfNone) {
  EXPECT_TRUE(is_one_of(U'）', U")）"));
  EXPECT_FALSE(is_one_of(U'（', U")）"));
  EXPECT_FALSE(is_one_of(0, U")）"));
}

TEST(TextParts, TakesWhatStandsAtAnEndAndElseNothing) {
  std::u32string_view text = U"约12件";
  EXPECT_TRUE(take_front(text, U"约"));
  EXPECT_FALSE(take_front(text, U"件"));
  EXPECT_TRUE(take_back(text, U"件"));
  EXPECT_FALSE(take_back(text, U"123"));
  EXPECT_EQ(text, U"12");
}

TEST(Median, IsTheValueInTheMiddle) {
  EXPECT_EQ(median(std::vector<int>{9, 1, 4}), 4);
  EXPECT_EQ(median(std::vector<int>{1, 9, 4, 2}), 4);
  EXPECT_EQ(median(std::vector<float>{}), 0.0F);
}

}  // namespace
}  // namespace zhengbao
