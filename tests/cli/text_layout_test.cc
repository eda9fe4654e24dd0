#include "cli/text_layout.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

TEST(TextLayout, ChineseCharactersTakeTwoColumns) {
  EXPECT_EQ(display_width("abc"), 3);
  EXPECT_EQ(display_width("青岚市"), 6);
  EXPECT_EQ(display_width("（2019）"), 8);
  EXPECT_EQ(display_width("e\u0301"), 1);
  EXPECT_EQ(display_width("\u200B"), 0);
}

TEST(TextLayout, CutsBeforeACharacterThatDoesNotFit) {
  EXPECT_EQ(cut_to_width("青岚市", 5), "青岚");
  EXPECT_EQ(cut_to_width("青岚市", 6), "青岚市");
  EXPECT_EQ(cut_to_width("abc", 0), "");
}

TEST(TextLayout, ShortensWithAnEllipsisOnlyWhenItMust) {
  EXPECT_EQ(shorten("青岚市", 6), "青岚市");
  EXPECT_EQ(shorten("青岚市政府", 6), "青岚…");
}

TEST(TextLayout, WrapsBetweenWordsAndBetweenChineseCharacters) {
  EXPECT_EQ(wrap("one two three", 0, 8), "one two\nthree\n");
  EXPECT_EQ(wrap("青岚市政府", 2, 8), "  青岚市\n  政府\n");
  EXPECT_EQ(wrap("unbreakable", 0, 4), "unbreakable\n");
  EXPECT_EQ(wrap("", 0, 8), "");
}

TEST(TextTable, AlignsColumnsByWhatIsSeen) {
  TextTable table({TextTable::Align::right, TextTable::Align::left, TextTable::Align::left});
  table.add({"1", "青岚市", "x"});
  table.add({"12", "ab", "y"});
  EXPECT_EQ(table.text(), " 1  青岚市  x\n12  ab      y\n");
}

TEST(TextTable, CutsRowsAtTheWidthOfTheTerminal) {
  TextTable table({TextTable::Align::left});
  table.add({"青岚市人民政府"});
  EXPECT_EQ(table.text(2, 10), "  青岚市…\n");
}

}  // namespace
}  // namespace zhengbao
