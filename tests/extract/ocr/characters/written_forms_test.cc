#include "extract/ocr/characters/written_forms.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "tests/extract/ocr/sure_line.h"

namespace zhengbao {
namespace {

std::string mended(const std::string& text) {
  std::vector<ReadCharacter> line = testing::sure_line(text);
  mend_written_forms(line);
  return testing::text_of(line);
}

TEST(WrittenForms, AnglesWithoutPartnerAreRoundBrackets) {
  EXPECT_EQ(mended("的通知》〈国办发"), "的通知》(国办发");
  EXPECT_EQ(mended("〈详见附件)"), "(详见附件)");
  EXPECT_EQ(mended("《关于执行〈条例〉的通知》"), "《关于执行〈条例〉的通知》");
  EXPECT_EQ(mended("《关于执行〈条例"), "《关于执行〈条例");
}

TEST(WrittenForms, TitleMarksThatARoundBracketClosesAreOne) {
  EXPECT_EQ(mended("收费标准《元)"), "收费标准(元)");
  EXPECT_EQ(mended("《暂行办法(试行)》"), "《暂行办法(试行)》");
  EXPECT_EQ(mended("《暂行办法(试"), "《暂行办法(试");
}

TEST(WrittenForms, BracketsThatCloseHaveOpened) {
  EXPECT_EQ(mended("标识符CObjectIdentifier)"), "标识符(ObjectIdentifier)");
  EXPECT_EQ(mended("光盘CDROM(套)"), "光盘CDROM(套)");
  EXPECT_EQ(mended("光盘CDROM"), "光盘CDROM");
  EXPECT_EQ(mended("(光盘CDROM)"), "(光盘CDROM)");
  EXPECT_EQ(mended("维生素C片)"), "维生素C片)");
}

TEST(WrittenForms, OneSignSeenTwiceIsOne) {
  EXPECT_EQ(mended("》(〈国办"), "》(国办");
  EXPECT_EQ(mended("(《人次)"), "(人次)");
  EXPECT_EQ(mended("(《条例》)"), "(《条例》)");
  EXPECT_EQ(mended("(<人次)"), "(人次)");
  EXPECT_EQ(mended("〈《人次)"), "(人次)");
  EXPECT_EQ(mended("B1l"), "B1");
  EXPECT_EQ(mended("((一)类)"), "((一)类)");
  EXPECT_EQ(mended("11月"), "11月");
}

TEST(WrittenForms, OnesBehindCapitalsAndDigits) {
  EXPECT_EQ(mended("Bl"), "B1");
  EXPECT_EQ(mended("2l日"), "21日");
  EXPECT_EQ(mended("All"), "All");
  EXPECT_EQ(mended("XML"), "XML");
}

TEST(WrittenForms, OneBesideAnotherWordIsNoDouble) {
  for (const std::u32string_view words : {U"1 liter", U"al 12"}) {
    std::vector<ReadCharacter> line;
    bool space = false;
    for (const char32_t code : words) {
      if (code != U' ') {
        line.push_back({.readings = {{code, 0.99F}}, .confidence = 99, .after_space = space});
      }
      space = code == U' ';
    }
    mend_written_forms(line);
    EXPECT_EQ(line.size() + 1, words.size());
  }
}

TEST(WrittenForms, TwoStrokesBehindAStopAreADash) {
  EXPECT_EQ(mended("法律”。一一按照"), "法律”。——按照");
  EXPECT_EQ(mended("应当一一列举"), "应当一一列举");
}

TEST(WrittenForms, StrokesBetweenChineseCharactersEnumerate) {
  EXPECT_EQ(mended("刘平`马云"), "刘平、马云");
  EXPECT_EQ(mended("it's"), "it's");
}

TEST(WrittenForms, AddressedBodiesAreFollowedByAColon) {
  EXPECT_EQ(mended("青岚市人民政府;"), "青岚市人民政府：");
  EXPECT_EQ(mended("各县(市、区)人民政府,市直各部门."), "各县(市、区)人民政府,市直各部门：");
  EXPECT_EQ(mended("一、市发展改革委;"), "一、市发展改革委;");
  EXPECT_EQ(mended("报送市财政局。"), "报送市财政局。");
  EXPECT_EQ(mended("支持20家单位;"), "支持20家单位;");
}

TEST(WrittenForms, ClearCommasAndOtherWordsAreNoEndOfASalutation) {
  EXPECT_EQ(mended("自发布之日起施行;"), "自发布之日起施行;");
  EXPECT_EQ(mended("进一步提高社会地位;"), "进一步提高社会地位;");
  EXPECT_EQ(mended("各银行;"), "各银行：");
  EXPECT_EQ(mended("各设区市税务局，"), "各设区市税务局，");
  std::vector<ReadCharacter> line = testing::sure_line("各设区市税务局，");
  line.back().confidence = 60;
  mend_written_forms(line);
  EXPECT_EQ(testing::text_of(line), "各设区市税务局：");
}

TEST(WrittenForms, ADocumentNumberHasBothBrackets) {
  EXPECT_EQ(mended("（国发2016]33号）"), "（国发〔2016〕33号）");
  EXPECT_EQ(mended("国发〔2016〕33号"), "国发〔2016〕33号");
  EXPECT_EQ(mended("自2016]33个"), "自2016]33个");
  EXPECT_EQ(mended("国发2016年33号"), "国发2016年33号");
  EXPECT_EQ(mended("国发〔201633号"), "国发〔201633号");
  std::vector<ReadCharacter> line = testing::sure_line("国发〔201633号");
  line[7].after_space = true;
  mend_written_forms(line);
  EXPECT_EQ(testing::text_of(line), "国发〔2016〕33号");
  EXPECT_EQ(line[7].confidence, 50);
}

TEST(WrittenForms, AStarBehindASentenceIsItsStop) {
  EXPECT_EQ(mended("各级部门作出了新的贡献*"), "各级部门作出了新的贡献。");
  EXPECT_EQ(mended("李明*"), "李明*");
  EXPECT_EQ(mended("面积等于长乘以宽计算5*3"), "面积等于长乘以宽计算5*3");
}

TEST(WrittenForms, SevenSeenTwiceIsOnce) {
  EXPECT_EQ(mended("1995年7?月"), "1995年7月");
  EXPECT_EQ(mended("发生?7.3级"), "发生7.3级");
  EXPECT_EQ(mended("是7?"), "是7?");
  EXPECT_EQ(mended("为何?月底"), "为何?月底");
  EXPECT_EQ(mended("11月?日"), "11月7日");
  EXPECT_EQ(mended("丽江?.0级"), "丽江7.0级");
  EXPECT_EQ(mended("何年?何月"), "何年?何月");
}

}  // namespace
}  // namespace zhengbao
