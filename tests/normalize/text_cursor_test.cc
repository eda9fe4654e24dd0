#include "normalize/text_cursor.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

TEST(TextCursor, TakesAWordWithSpacesInsideItBackwards) {
  const std::string_view text = "中 華 民 國";
  TextCursor cursor(text, text.size());
  EXPECT_TRUE(cursor.take_back(U"民國"));
  EXPECT_TRUE(cursor.take_back(U"中華"));
  EXPECT_EQ(cursor.offset(), 0u);
}

TEST(TextCursor, StaysWhereItIsWhenTheWordIsAnother) {
  TextCursor cursor("2019 年", 4);
  EXPECT_FALSE(cursor.take(U"月"));
  EXPECT_EQ(cursor.offset(), 4u);
  EXPECT_TRUE(cursor.take(U"年"));
}

TEST(TextCursor, CrossesOneLineBreakButNoEmptyLine) {
  TextCursor one("令\r\n 第", 3);
  EXPECT_TRUE(one.take(U'第'));
  TextCursor two("令\n\n第", 3);
  EXPECT_FALSE(two.take(U'第'));
}

TEST(TextCursor, NeverReadsBeforeItsFloor) {
  TextCursor cursor("国办发", 6, 3);
  EXPECT_EQ(cursor.peek_back(), U'办');
  cursor.retreat();
  EXPECT_EQ(cursor.peek_back(), char32_t(0));
}

}  // namespace
}  // namespace zhengbao
