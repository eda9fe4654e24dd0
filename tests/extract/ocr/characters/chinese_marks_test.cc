#include "extract/ocr/characters/chinese_marks.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/extract/ocr/sure_line.h"

namespace zhengbao {
namespace {

std::string mended(const std::string& text) {
  std::vector<ReadCharacter> line = testing::sure_line(text);
  mend_chinese_marks(line);
  return testing::text_of(line);
}

TEST(ChineseMarks, AreFullWidthBesideChineseCharacters) {
  EXPECT_EQ(mended("监管力度,保护"), "监管力度，保护");
  EXPECT_EQ(mended("如下:"), "如下：");
  EXPECT_EQ(mended("共5件;其中"), "共5件；其中");
}

TEST(ChineseMarks, StayBetweenDigitsAndLetters) {
  EXPECT_EQ(mended("共1,136件"), "共1,136件");
  EXPECT_EQ(mended("上午9:30至"), "上午9:30至");
  EXPECT_EQ(mended("f(x), g(x)"), "f(x), g(x)");
}

// Quotation marks are the same in both scripts.
TEST(ChineseMarks, StayInLatinText) {
  EXPECT_EQ(mended("called “the old pier”, behind"), "called “the old pier”, behind");
  EXPECT_EQ(mended("“旧码头”,渡轮"), "“旧码头”，渡轮");
}

TEST(ChineseMarks, BracketsOfAPairAreAlike) {
  EXPECT_EQ(mended("国办函(2006)69号"), "国办函（2006）69号");
  EXPECT_EQ(mended("合作(PPP) model"), "合作（PPP） model");
  EXPECT_EQ(mended("(以下简称"), "（以下简称");
  EXPECT_EQ(mended("GB(T) 1"), "GB(T) 1");
}

TEST(ChineseMarks, RoundBracketsHoldTheNumberOfAnItem) {
  EXPECT_EQ(mended("〈一)强化"), "（一）强化");
  EXPECT_EQ(mended("(十一】其他"), "（十一）其他");
  EXPECT_EQ(mended("【通知】各"), "【通知】各");
  EXPECT_EQ(mended("见〈一〉"), "见〈一〉");
}

TEST(ChineseMarks, DashesStandAroundAPageNumber) {
  EXPECT_EQ(mended("一4一"), "—4—");
  EXPECT_EQ(mended("-12-"), "—12—");
  EXPECT_EQ(mended("一二一"), "一二一");
  EXPECT_EQ(mended("一4"), "一4");
}

TEST(ChineseMarks, RoundBracketsHoldTheNumberOfANote) {
  EXPECT_EQ(mended("《4)物的"), "（4）物的");
  EXPECT_EQ(mended("《4》物的"), "《4》物的");
  EXPECT_EQ(mended("〔2019]5号"), "〔2019]5号");
}

TEST(ChineseMarks, QuotationMarksOpenAndClose) {
  EXPECT_EQ(mended("知道“法律\"。"), "知道“法律”。");
  EXPECT_EQ(mended("称\"双创\"的"), "称“双创”的");
  EXPECT_EQ(mended("5\" 6"), "5\" 6");
}

std::string mended_words(const std::u32string& text) {
  std::vector<ReadCharacter> line;
  bool space = false;
  for (const char32_t code : text) {
    if (code != U' ') {
      line.push_back({.readings = {{code, 0.99F}}, .confidence = 99, .after_space = space});
    }
    space = code == U' ';
  }
  mend_chinese_marks(line);
  return testing::text_of(line);
}

TEST(ChineseMarks, LatinWordsAloneHaveMarksOfHalfWidth) {
  EXPECT_EQ(mended_words(U"（818）708 TELEX LINN UR，"), "(818)708TELEXLINNUR,");
  EXPECT_EQ(mended_words(U"（CPI）"), "（CPI）");
  EXPECT_EQ(mended_words(U"电话（818）708 TELEX LINN UR"), "电话（818）708TELEXLINNUR");
}

}  // namespace
}  // namespace zhengbao
