#include "core/text_clean.h"

#include <gtest/gtest.h>

#include "core/text.h"

namespace zhengbao {
namespace {

TEST(TextClean, FoldsCharactersThatLookTheSame) {
  EXPECT_EQ(clean_text("⼀⽉⽂件"), "一月文件");  // Kangxi radicals
  EXPECT_EQ(clean_text("⻔⻅"), "门见");          // CJK radicals
  EXPECT_EQ(clean_text("\uF9DE\uFA19"), "吏神");  // compatibility ideographs
  EXPECT_EQ(clean_text("２０１９年ＡＢｃ"), "2019年ABc");
  EXPECT_EQ(clean_text("５．５％"), "5.5%");
}

TEST(TextClean, KeepsChinesePunctuationAsPrinted) {
  EXPECT_EQ(clean_text("（一）第一条：甲，乙；“丙”〔2019〕"), "（一）第一条：甲，乙；“丙”〔2019〕");
}

TEST(TextClean, DropsWhatCannotBeSeen) {
  EXPECT_EQ(clean_text("\uFEFF政\u200B报\u00AD"), "政报");
  EXPECT_EQ(clean_text(std::string_view("a\0b\x07", 4)), "ab");
}

TEST(TextClean, ComposesToNfc) { EXPECT_EQ(clean_text("e\u0301"), "é"); }

TEST(TextClean, TwiceIsOnce) {
  for (char32_t c = 1; c < 0x30000; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string text;
    append_utf8(text, c);
    const std::string once = clean_text(text);
    ASSERT_EQ(clean_text(once), once) << static_cast<std::uint32_t>(c);
  }
}

TEST(TextClean, SpacesOfJustifiedLinesGo) {
  EXPECT_EQ(collapse_spaces("号 ， 邮 编 ： 223100 ， 电 话 ："), "号，邮编：223100，电话：");
  EXPECT_EQ(collapse_spaces("2019 年 2 月"), "2019年2月");
  EXPECT_EQ(collapse_spaces("标\u3000\u3000题："), "标题：");
}

TEST(TextClean, SpacesBetweenHanWordsStayWhereTheyPartThem) {
  EXPECT_EQ(tidy_text("主任：孙春兰　　国务院副总理"), "主任：孙春兰 国务院副总理");
  EXPECT_EQ(tidy_text("新增病例三例 新增死亡二例"), "新增病例三例 新增死亡二例");
  EXPECT_EQ(tidy_text("王　强　副市长"), "王强 副市长");  // a spread name, then a word
  EXPECT_EQ(tidy_text("总　　　则"), "总则");             // spread letters
  EXPECT_EQ(tidy_text("第一章　总　则"), "第一章 总则");
  EXPECT_EQ(tidy_text("关于全面推行\n    部门联合监管"),
            "关于全面推行部门联合监管");  // a wrapped source
  EXPECT_EQ(tidy_text("　　为贯彻落实　"), "为贯彻落实");
}

TEST(TextClean, CollapsingTwiceIsOnce) {
  for (const char* text :
       {"王　强　副市长 李四", "a  b 甲 乙 丙丁", "甲 乙\n丙 丁戊", "总 则 一 二三"}) {
    const std::string once = collapse_spaces(text);
    EXPECT_EQ(collapse_spaces(once), once) << text;
  }
}

TEST(TextClean, SpacesBetweenLatinWordsStayOne) {
  EXPECT_EQ(collapse_spaces("  Open   Data 2019 年 "), "Open Data 2019年");
  EXPECT_EQ(collapse_spaces("he said “yes” to it"), "he said “yes” to it");
  EXPECT_EQ(collapse_spaces("采用 “双随机” 方式"), "采用“双随机”方式");
  EXPECT_EQ(collapse_spaces("1 234 567"), "1 234 567");
}

}  // namespace
}  // namespace zhengbao
