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

TEST(TextClean, SpacesBetweenLatinWordsStayOne) {
  EXPECT_EQ(collapse_spaces("  Open   Data 2019 年 "), "Open Data 2019年");
  EXPECT_EQ(collapse_spaces("he said “yes” to it"), "he said “yes” to it");
  EXPECT_EQ(collapse_spaces("采用 “双随机” 方式"), "采用“双随机”方式");
  EXPECT_EQ(collapse_spaces("1 234 567"), "1 234 567");
}

}  // namespace
}  // namespace zhengbao
