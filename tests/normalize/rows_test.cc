#include "normalize/rows.h"

#include <gtest/gtest.h>

#include "normalize/normalize.h"
#include "tests/normalize/record_text.h"

namespace zhengbao {
namespace {

Block line_of(std::string_view text, bool continues = false) {
  Block block{.text = std::string(text), .continues = continues};
  block.box = {0, 10, 30, 20};
  block.lines.push_back({.offset = 0,
                         .length = text.size(),
                         .box = block.box,
                         .font_size = 16,
                         .edges = {0, 100, 200, 300}});
  return block;
}

Document two_pages(Block first, Block second) {
  Document document;
  document.pages = {{.number = 1, .blocks = {std::move(first)}},
                    {.number = 2, .blocks = {std::move(second)}}};
  return document;
}

TEST(Rows, AParagraphOnTwoPagesIsOneRow) {
  const Document document = two_pages(line_of("甲乙丙"), line_of("丁戊己", true));
  JoinedTexts joined;
  const auto rows = rows_of(document, joined);
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0].text, "甲乙丙丁戊己");
  EXPECT_FALSE(rows[0].is_block());
}

TEST(Rows, ParagraphsThatOnlyFollowAreTwo) {
  const Document document = two_pages(line_of("甲乙丙"), line_of("丁戊己"));
  JoinedTexts joined;
  EXPECT_EQ(rows_of(document, joined).size(), 2U);
}

TEST(Rows, EveryPartKnowsItsPage) {
  const Document document = two_pages(line_of("甲乙丙"), line_of("丁戊己", true));
  JoinedTexts joined;
  const auto rows = rows_of(document, joined);
  const RowPlace before = rows[0].place(3, 9);  // 乙丙丁
  EXPECT_EQ(before.page, 1);
  EXPECT_EQ(before.box, (Box{10, 10, 30, 20}));
  const RowPlace after = rows[0].place(12, 3);  // 戊
  EXPECT_EQ(after.page, 2);
  EXPECT_EQ(after.box, (Box{10, 10, 20, 20}));
}

TEST(Rows, SectionsAndCitationsReadOverThePage) {
  const Document document =
      two_pages(line_of("一、依据。本办法依照《青岚市古桥"), line_of("保护办法》制定。", true));
  const Record record = testing::record_of(document);
  ASSERT_EQ(record.sections.size(), 1U);
  EXPECT_EQ(record.sections[0].text, "本办法依照《青岚市古桥保护办法》制定。");
  ASSERT_EQ(record.citations.size(), 1U);
  EXPECT_EQ(record.citations[0].title, "青岚市古桥保护办法");
  EXPECT_EQ(record.citations[0].page, 1);
  EXPECT_EQ(record.text, "一、依据。本办法依照《青岚市古桥保护办法》制定。");
}

}  // namespace
}  // namespace zhengbao
