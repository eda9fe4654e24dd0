#include "core/page_label.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

TEST(PageLabel, SaysOneNumberOrTwoThatFollowEachOther) {
  EXPECT_EQ(printed_numbers("88"), (PrintedNumbers{88, 88}));
  EXPECT_EQ(printed_numbers("88–89"), (PrintedNumbers{88, 89}));
  EXPECT_EQ(printed_numbers("88–90"), std::nullopt);
  EXPECT_EQ(printed_numbers("4-1"), std::nullopt);  // a page of a chapter
  EXPECT_EQ(printed_numbers("iv"), std::nullopt);
  EXPECT_EQ(printed_numbers(""), std::nullopt);
}

TEST(PageLabel, OfTwoPagesHasBothNumbersWhereTheyFollow) {
  EXPECT_EQ(joined_label("88", "89"), "88–89");
  EXPECT_EQ(joined_label("", "1"), "1");
  EXPECT_EQ(joined_label("88", ""), "88");
  EXPECT_EQ(joined_label("88", "98"), "88");
}

}  // namespace
}  // namespace zhengbao
