#include <gtest/gtest.h>

#include <vector>

#include "normalize/gazette/contents_page.h"

namespace zhengbao {
namespace {

std::string parsed(std::string_view text) {
  const ContentsLine line = parse_contents_line(text);
  return line.text + " @" + line.page;
}

TEST(ContentsLine, ReadsThePageBehindLeadersSpacesAndInBrackets) {
  EXPECT_EQ(parsed("人事任免………………22"), "人事任免 @22");
  EXPECT_EQ(parsed("关于做好春耕工作的通知 …… （5）"), "关于做好春耕工作的通知 @5");
  EXPECT_EQ(parsed("关于做好春耕工作的通知(12)"), "关于做好春耕工作的通知 @12");
  EXPECT_EQ(parsed("关于做好春耕工作的通知 /12"), "关于做好春耕工作的通知 @12");
  EXPECT_EQ(parsed("大事记……(1102)"), "大事记 @1102");
  EXPECT_EQ(parsed("（2）"), " @2");
}

TEST(ContentsLine, ReadsThePageInFront) {
  EXPECT_EQ(parsed("1 关于做好春耕工作的通知"), "关于做好春耕工作的通知 @1");
  EXPECT_EQ(parsed("（13）2019年1月份人事任免"), "2019年1月份人事任免 @13");
  EXPECT_EQ(parsed("13 2019年1月份人事任免"), "2019年1月份人事任免 @13");
}

TEST(ContentsLine, PartsThePageFromTheYearThatATitleBeginsWith) {
  EXPECT_EQ(parsed("102019年1月份人事任免"), "2019年1月份人事任免 @10");
  EXPECT_EQ(parsed("102019 年1月份人事任免"), "2019年1月份人事任免 @10");
  EXPECT_EQ(parsed("102019个窗口开放"), "102019个窗口开放 @");
}

TEST(ContentsLine, DropsTheOrdinalOfAnEntry) {
  EXPECT_EQ(parsed("3.关于做好春耕工作的通知……7"), "关于做好春耕工作的通知 @7");
}

TEST(ContentsLine, LeavesNumbersOfTitlesAlone) {
  EXPECT_EQ(parsed("2019年1月份人事任免"), "2019年1月份人事任免 @");
  EXPECT_EQ(parsed("青政办发〔2019〕5号"), "青政办发〔2019〕5号 @");
  EXPECT_EQ(parsed("大事记（2019年1月）"), "大事记（2019年1月） @");
}

TEST(ContentsLine, ANumberBrokenOverTwoLinesNamesNoPage) {
  EXPECT_EQ(parsed("关于春耕的通知（青政办发〔2019〕5"), "关于春耕的通知（青政办发〔2019〕5 @");
  EXPECT_EQ(parsed("关于春耕的通知（青政办发【2019】 27"), "关于春耕的通知（青政办发【2019】27 @");
  EXPECT_EQ(parsed("关于春耕的工作要点（2019） 27"), "关于春耕的工作要点（2019） @27");
  EXPECT_EQ(parsed("〔2019〕5号）……3"), "〔2019〕5号） @3");
  EXPECT_EQ(parsed("关于春耕的通知（2019）……5"), "关于春耕的通知（2019） @5");
}

std::vector<std::string> entries(const std::vector<std::string>& texts) {
  std::vector<ContentsLine> lines;
  for (const std::string& text : texts) {
    lines.push_back(parse_contents_line(text));
    lines.back().raw = text;
    lines.back().block = lines.size();
  }
  std::vector<std::string> told;
  for (const ContentsEntry& entry : assemble_entries(lines)) {
    std::string text = entry.section + "|" + entry.title + "|" + entry.printed_page;
    if (!entry.document_number.empty()) text += "|" + entry.document_number;
    if (!entry.author.empty()) text += "|" + entry.author;
    told.push_back(text);
  }
  return told;
}

using Told = std::vector<std::string>;

TEST(ContentsEntries, JoinTheLinesOfATitle) {
  EXPECT_EQ(entries({"【市政府文件】", "青岚市人民政府关于印发青岚市城市", "绿化管理办法的通知……2",
                     "大事记……9"}),
            (Told{"市政府文件|青岚市人民政府关于印发青岚市城市绿化管理办法的通知|2",
                  "市政府文件|大事记|9"}));
}

TEST(ContentsEntries, TakeAPageThatStandsAlone) {
  EXPECT_EQ(entries({"关于一个很长的题目的批复……", "（2）", "人事任免……（7）"}),
            (Told{"|关于一个很长的题目的批复|2", "|人事任免|7"}));
}

TEST(ContentsEntries, TakeTheNumberUnderTheTitle) {
  EXPECT_EQ(entries({"关于春耕的通知……（5）", "青政办发（2019）2号", "关于防汛的通知……（7）"}),
            (Told{"|关于春耕的通知|5|青政办发〔2019〕2号", "|关于防汛的通知|7"}));
}

TEST(ContentsEntries, BeginWithThePageWhereItStandsInFront) {
  EXPECT_EQ(
      entries(
          {"◆市政府文件", "1 关于春耕的", "通知", "3 关于防汛的通知", "◆政务动态", "14 大事记"}),
      (Told{"市政府文件|关于春耕的通知|1", "市政府文件|关于防汛的通知|3", "政务动态|大事记|14"}));
}

TEST(ContentsEntries, KnowAuthorsAndNumbersInBrackets) {
  EXPECT_EQ(entries({"在全市经济工作会议上的讲话（张望川）……3",
                     "关于春耕的通知（青政发〔2019〕3号）……7", "青岚市停车管理办法（试行）……9"}),
            (Told{"|在全市经济工作会议上的讲话|3|张望川", "|关于春耕的通知|7|青政发〔2019〕3号",
                  "|青岚市停车管理办法（试行）|9"}));
}

TEST(ContentsEntries, TakeTheNumberAboveTheTitleWhereItFitsBetter) {
  const Told above{"|青岚市渡口管理办法|1", "|青岚市人民政府关于防汛的通知|2|青政发〔2019〕2号",
                   "|青岚市人民政府办公室关于春耕的通知|5|青政办发〔2019〕7号"};
  EXPECT_EQ(
      entries({"青岚市渡口管理办法……1", "青政发〔2019〕2号", "青岚市人民政府关于防汛的通知……2",
               "青政办发〔2019〕7号", "青岚市人民政府办公室关于春耕的通知……5"}),
      above);
  EXPECT_EQ(
      entries({"青岚市渡口管理办法……1", "青岚市人民政府关于防汛的通知……2", "青政发〔2019〕2号",
               "青岚市人民政府办公室关于春耕的通知……5", "青政办发〔2019〕7号"}),
      above);
}

TEST(ContentsEntries, AMarkThatEntriesBearMakesNoHeading) {
  EXPECT_EQ(entries({"●渡口管理办法……1", "●渡口管理", "办法解读……4", "●人事任免……6", "●大事记……9"}),
            (Told{"|渡口管理办法|1", "|渡口管理办法解读|4", "|人事任免|6", "|大事记|9"}));
  EXPECT_EQ(entries({"●市政府文件", "渡口管理办法……1"}), (Told{"市政府文件|渡口管理办法|1"}));
}

TEST(ContentsEntries, WithoutPagesALineEndsTheTitleThatHasNoGenreYet) {
  EXPECT_EQ(
      entries({"青岚市人民政府关于同意调整渡口", "布局的批复", "人事任免", "在全市会议上的讲话"}),
      (Told{"|青岚市人民政府关于同意调整渡口布局的批复|", "人事任免|在全市会议上的讲话|"}));
}

TEST(OrderNumber, IsWhatAnEntrySaysInsteadOfATitle) {
  EXPECT_EQ(order_number("青岚市人民政府令（第31号）")->canonical, "青岚市人民政府令第31号");
  EXPECT_FALSE(order_number("青岚市渡口管理办法"));
  EXPECT_FALSE(order_number("青岚市人民政府关于命令格式的通知"));
}

}  // namespace
}  // namespace zhengbao
