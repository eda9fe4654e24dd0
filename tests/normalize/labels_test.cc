#include "normalize/labels.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

std::optional<Field> field_of_label(std::string_view label) {
  const auto meaning = meaning_of_label(label);
  return meaning ? std::optional(meaning->field) : std::nullopt;
}

TEST(Labels, AreKnownInAnySpacing) {
  EXPECT_EQ(field_of_label("索 引 号："), Field::index_number);
  EXPECT_EQ(field_of_label("标　　题"), Field::title);
  EXPECT_EQ(field_of_label("pubdate"), Field::published_at);
  EXPECT_EQ(field_of_label("字体"), std::nullopt);
  EXPECT_EQ(field_of_label("联系电话"), std::nullopt);
}

TEST(Labels, AreKnownInTraditionalCharacters) {
  EXPECT_EQ(field_of_label("索引號"), Field::index_number);
  EXPECT_EQ(field_of_label("發布機構"), Field::issuers);
  EXPECT_EQ(field_of_label("發佈日期："), Field::published_at);
  EXPECT_EQ(field_of_label("發文字號"), Field::document_number);
  EXPECT_EQ(field_of_label("主題詞"), Field::keywords);
  EXPECT_EQ(field_of_label("聯絡電話"), std::nullopt);
}

TEST(Labels, OfTwoThatNameOneFieldOneSaysItBetter) {
  const auto rank = [](std::string_view label) { return meaning_of_label(label)->rank; };
  EXPECT_LT(rank("发文机关"), rank("发布机构"));
  EXPECT_LT(rank("发布机构"), rank("公开责任部门"));
  EXPECT_LT(rank("成文日期"), rank("发文日期"));
  EXPECT_LT(rank("组配分类"), rank("主题分类"));
  EXPECT_EQ(rank("更新时间"), kWeakLabel);
}

TEST(Labels, OrdinaryWordsAreLabelsOfCardsOnly) {
  EXPECT_EQ(field_of_label("编号"), Field::document_number);
  EXPECT_TRUE(parse_label_line("编号：青水〔2020〕8号").empty());
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
