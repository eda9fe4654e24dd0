#include "normalize/labels.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

TEST(Labels, AreKnownInAnySpacing) {
  EXPECT_EQ(field_of_label("索 引 号："), Field::index_number);
  EXPECT_EQ(field_of_label("标　　题"), Field::title);
  EXPECT_EQ(field_of_label("pubdate"), Field::published_at);
  EXPECT_EQ(field_of_label("字体"), std::nullopt);
  EXPECT_EQ(field_of_label("联系电话"), std::nullopt);
}

TEST(Labels, LineGivesItsValuesInOrder) {
  const auto values =
      parse_label_line("发布日期:2020-03-10 16:35 浏览次数: 信息来源:市政府办公室 字体:[ ]");
  ASSERT_EQ(values.size(), 2U);
  EXPECT_EQ(values[0].field, Field::published_at);
  EXPECT_EQ(values[0].value, "2020-03-10 16:35");
  EXPECT_EQ(values[1].field, Field::information_source);
  EXPECT_EQ(values[1].value, "市政府办公室");
}

TEST(Labels, SentencesAreNoLabelLines) {
  EXPECT_TRUE(parse_label_line("现将发布日期：2020年通知如下").empty());
  EXPECT_TRUE(parse_label_line("会议时间：2020年3月").empty());
}

TEST(Labels, VoidValuesAreNone) {
  EXPECT_TRUE(is_void_value("无"));
  EXPECT_TRUE(is_void_value(" - "));
  EXPECT_FALSE(is_void_value("无锡市"));
}

}  // namespace
}  // namespace zhengbao
