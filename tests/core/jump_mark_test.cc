#include "core/jump_mark.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

TEST(JumpMark, ReadsTheWaysTheyArePrinted) {
  for (const char* text : {"（下转第12页）", "下转第１２版", "(下转12页)", "▲（下轉第十二頁）"}) {
    const auto mark = read_jump_mark(text);
    ASSERT_TRUE(mark) << text;
    EXPECT_TRUE(mark->goes_on);
    EXPECT_EQ(mark->page, 12) << text;
  }
  const auto back = read_jump_mark("（上接第三版）");
  ASSERT_TRUE(back);
  EXPECT_FALSE(back->goes_on);
  EXPECT_EQ(back->page, 3);
  EXPECT_EQ(read_jump_mark("上接第二十页")->page, 20);
}

TEST(JumpMark, OtherTextIsNone) {
  for (const char* text : {"", "下转", "下转第页", "第12页", "本文下转第12页", "下转第12页续",
                           "上接第一线的干部职工", "下转第12345页"}) {
    EXPECT_FALSE(read_jump_mark(text)) << text;
  }
}

}  // namespace
}  // namespace zhengbao
