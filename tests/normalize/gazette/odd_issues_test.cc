// Issues that are not as most are.
#include <gtest/gtest.h>

#include <algorithm>

#include "normalize/gazette/issue_text.h"
#include "tests/normalize/gazette/printed_issue.h"

namespace zhengbao {
namespace {

using testing::notice;
using testing::PrintedDocument;
using testing::read;
using testing::Titles;
using testing::titles;

TEST(OddIssues, FiguresAndSpeechesAreDocuments) {
  PrintedDocument page;
  page.masthead("青岚政报").centered("2019年第3期").new_page();
  notice(page, "青岚市人民政府办公室关于做好春耕工作的通知", "青政办发〔2019〕5号");
  notice(page, "青岚市人民政府办公室关于做好防汛工作的通知", "青政办发〔2019〕6号");
  page.new_page().centered("◆领导讲话", true);
  page.title("在全市经济工作会议上的讲话").centered("（2019年1月5日）").centered("张望川");
  page.left("同志们：").paragraph("这次会议的任务是总结去年的工作，部署今年的工作。");
  page.new_page().centered("◆统计资料", true).title("2019年1-2月主要经济指标");
  page.table({{"指标", "数值"}, {"工业增加值", "12.5"}});
  EXPECT_EQ(titles(read(page)), (Titles{"青岚市人民政府办公室关于做好春耕工作的通知",
                                        "青岚市人民政府办公室关于做好防汛工作的通知",
                                        "在全市经济工作会议上的讲话", "2019年1-2月主要经济指标"}));
}

TEST(OddIssues, ANameAboveItselfInLargerPrintIsTheColumn) {
  PrintedDocument page;
  page.masthead("青岚政报").centered("2019年第3期").centered("目录", true);
  page.left("青岚市人民政府办公室关于做好春耕工作的通知……2").left("大事记……3").new_page();
  notice(page, "青岚市人民政府办公室关于做好春耕工作的通知", "青政办发〔2019〕5号");
  page.centered("大事记", true).title("大事记").title("2019年1月）");
  page.paragraph("2日 市长张望川主持召开市政府常务会议。");
  EXPECT_EQ(titles(read(page)).size(), 2U);
  EXPECT_TRUE(titles(read(page)).back().starts_with("大事记"));
}

TEST(OddIssues, PeoplesCongressesPromulgateByAnnouncement) {
  PrintedDocument page;
  page.masthead("青岚市人民代表大会常务委员会公报").centered("2019年第2号（总第95号）").new_page();
  page.title("青岚市人民代表大会常务委员会公告").centered("第8号");
  page.paragraph(
      "《青岚市河道条例》已由青岚市第八届人民代表大会常务委员会第二十次会议于2019年3月1日通过，"
      "现予公布，自2019年7月1日起施行。");
  page.right("青岚市人民代表大会常务委员会").right("2019年3月8日");
  page.title("青岚市河道条例")
      .centered("（2019年3月1日青岚市第八届人民代表大会常务委员会第二十次会议通过）");
  page.paragraph("第一条 为了保护河道，制定本条例。");
  page.new_page().title("青岚市人民代表大会常务委员会关于批准2018年市级决算的决议");
  page.centered("（2019年3月1日青岚市第八届人民代表大会常务委员会第二十次会议通过）");
  page.paragraph("青岚市第八届人民代表大会常务委员会第二十次会议决定，批准2018年市级决算。");
  page.new_page().title("青岚市人民代表大会常务委员会任免名单");
  page.centered("（2019年3月1日青岚市第八届人民代表大会常务委员会第二十次会议通过）");
  page.paragraph("任命方知远为青岚市人民检察院检察员。");
  const Normalized normalized = read(page);
  EXPECT_EQ(titles(normalized),
            (Titles{"青岚市河道条例", "青岚市人民代表大会常务委员会关于批准2018年市级决算的决议",
                    "青岚市人民代表大会常务委员会任免名单"}));
  ASSERT_EQ(normalized.issues.size(), 1U);
  EXPECT_EQ(normalized.issues[0].number.value, "2");
  EXPECT_EQ(normalized.issues[0].total_number.value, "95");
}

TEST(OddIssues, SeveralRulesUnderOneNoticeAreItsAnnexes) {
  PrintedDocument page;
  page.masthead("青岚政报").centered("2019年第3期").new_page();
  page.title("青岚市人民政府办公室关于印发青岚市价格调节两个办法的通知")
      .centered("青政办发〔2019〕5号");
  page.left("各县（市、区）人民政府：");
  page.paragraph("现将《青岚市价格监测办法》《青岚市价格补贴办法》印发给你们，请遵照执行。");
  page.right("青岚市人民政府办公室").right("2019年3月1日");
  page.title("青岚市价格监测办法").paragraph("第一条 为了做好价格监测，制定本办法。");
  page.title("青岚市价格补贴办法").paragraph("第一条 为了做好价格补贴，制定本办法。");
  notice(page, "青岚市人民政府办公室关于做好防汛工作的通知", "青政办发〔2019〕6号");
  EXPECT_EQ(titles(read(page)), (Titles{"青岚市人民政府办公室关于印发青岚市价格调节两个办法的通知",
                                        "青岚市人民政府办公室关于做好防汛工作的通知"}));
}

TEST(OddIssues, NoticesOfASeriesAreNoAnnexesOfEachOther) {
  PrintedDocument page;
  page.masthead("青岚政报").centered("2019年第3期").new_page();
  Titles expected;
  for (const char* office : {"水务局", "民政局", "教育局"}) {
    const std::string rule = "青岚市" + std::string(office) + "职能配置内设机构和人员编制规定";
    expected.push_back("青岚市人民政府办公室关于印发" + rule + "的通知");
    notice(page, expected.back(), "青政办发〔2019〕" + std::to_string(4 + expected.size()) + "号");
    page.title(rule).paragraph("第一条 为了明确职责，制定本规定。");
  }
  EXPECT_EQ(titles(read(page)), expected);
}

TEST(OddIssues, AppointmentsFollowEachOther) {
  PrintedDocument page;
  page.masthead("青岚政报").centered("2019年第3期").new_page();
  for (const char* name : {"方知远", "江望舒", "骆青禾"}) {
    page.title("青岚市人民政府关于" + std::string(name) + "任职的通知");
    page.centered("青政人〔2019〕" + std::to_string(std::string(name).size()) + "号");
    page.paragraph("经研究，决定：任命" + std::string(name) + "为青岚市水务局副局长。");
    page.right("2019年3月5日");
  }
  EXPECT_EQ(read(page).records.size(), 3U);
}

TEST(OddIssues, AnnouncementsWithoutContentsOrCoverNeedThreeNumbers) {
  PrintedDocument page;
  notice(page, "青岚市人民政府办公室关于做好春耕工作的通知", "青政办发〔2019〕5号");
  notice(page, "青岚市人民政府办公室关于做好防汛工作的通知", "青政办发〔2019〕6号");
  EXPECT_EQ(read(page).records.size(), 1U);
  notice(page, "青岚市人民政府办公室关于做好消防工作的通知", "青政办发〔2019〕7号");
  const Normalized normalized = read(page);
  EXPECT_EQ(normalized.records.size(), 3U);
  ASSERT_EQ(normalized.issues.size(), 1U);
  ASSERT_EQ(normalized.issues[0].flags.size(), 1U);
  EXPECT_EQ(normalized.issues[0].flags[0].code, "issue-unnamed");
}

TEST(OddIssues, ATableOfNumberedRowsIsNoContentsPage) {
  PrintedDocument page;
  page.title("关于同意青岚港区范围的批复").centered("青政函〔2019〕3号").left("市港务局：");
  page.paragraph("同意青岚港区的范围，具体以界址点坐标控制。");
  page.right("青岚市人民政府").right("2019年3月1日");
  std::vector<std::vector<std::string>> rows{{"编号", "X坐标", "Y坐标", "说明"}};
  for (int i = 1; i <= 14; ++i) {
    rows.push_back({std::to_string(i), "15172.500", "103655.000", i > 6 ? "圆曲线起点" : ""});
  }
  page.table(rows).new_page();
  notice(page, "青岚市人民政府办公室关于做好春耕工作的通知", "青政办发〔2019〕5号");
  notice(page, "青岚市人民政府办公室关于做好防汛工作的通知", "青政办发〔2019〕6号");
  EXPECT_EQ(titles(read(page)),
            (Titles{"关于同意青岚港区范围的批复", "青岚市人民政府办公室关于做好春耕工作的通知",
                    "青岚市人民政府办公室关于做好防汛工作的通知"}));
}

TEST(OddIssues, CombinedIssuesAndSupplements) {
  PrintedDocument combined;
  combined.masthead("青岚政报").centered("2019年第3-4期合刊").new_page();
  notice(combined, "青岚市人民政府办公室关于做好春耕工作的通知", "青政办发〔2019〕5号");
  notice(combined, "青岚市人民政府办公室关于做好防汛工作的通知", "青政办发〔2019〕6号");
  const GazetteIssue first = read(combined).issues.at(0);
  EXPECT_EQ(first.number.value + "-" + first.number_to.value, "3-4");
  PrintedDocument extra;
  extra.masthead("青岚政报").centered("2019年增刊").new_page();
  notice(extra, "青岚市人民政府办公室关于做好春耕工作的通知", "青政办发〔2019〕5号");
  notice(extra, "青岚市人民政府办公室关于做好防汛工作的通知", "青政办发〔2019〕6号");
  const GazetteIssue second = read(extra).issues.at(0);
  EXPECT_EQ(second.supplement.value, "增刊");
  EXPECT_EQ(second.year.value, "2019");
  EXPECT_TRUE(second.flags.empty());
}

TEST(OddIssues, ABoundVolumeIsSeveralIssues) {
  PrintedDocument page;
  for (const char* number : {"3", "4"}) {
    if (std::string(number) == "4") page.new_page();
    page.masthead("青岚政报")
        .centered("2019年第" + std::string(number) + "期")
        .centered("目录", true);
    page.left("青岚市人民政府办公室关于做好春耕工作的通知……1");
    page.left("青岚市人民政府办公室关于做好防汛工作的通知……2").new_page();
    notice(page, "青岚市人民政府办公室关于做好春耕工作的通知",
           "青政办发〔2019〕5" + std::string(number) + "号");
    notice(page, "青岚市人民政府办公室关于做好防汛工作的通知",
           "青政办发〔2019〕6" + std::string(number) + "号");
  }
  const Normalized normalized = read(page);
  ASSERT_EQ(normalized.issues.size(), 2U);
  EXPECT_EQ(normalized.issues[0].number.value, "3");
  EXPECT_EQ(normalized.issues[1].number.value, "4");
  EXPECT_EQ(normalized.issues[1].id, normalized.issues[0].id + "-2");
  ASSERT_EQ(normalized.records.size(), 4U);
  EXPECT_EQ(normalized.records[2].issue.id, normalized.issues[1].id);
  EXPECT_EQ(normalized.records[2].first_page, 4);
  EXPECT_EQ(normalized.issues[1].contents.at(0).record, 3);
  EXPECT_EQ(normalized.records[3].id.back(), '4');
}

TEST(OddIssues, LongPlansKeepTheirChapters) {
  PrintedDocument page;
  page.masthead("青岚政报").centered("2019年第3期").new_page();
  page.title("青岚市人民政府关于印发青岚市城市发展规划的通知").centered("青政发〔2019〕5号");
  page.left("各县（市、区）人民政府：")
      .paragraph("现将《青岚市城市发展规划》印发给你们，请遵照执行。");
  page.right("青岚市人民政府").right("2019年3月1日");
  page.new_page().title("青岚市城市发展规划").centered("目录", true);
  page.left("第一章 发展基础……1").left("第二章 主要任务……3").left("第三章 保障措施……8");
  page.new_page().title("第一章 发展基础").centered("现状与问题", true);
  page.paragraph("城市发展取得显著成绩。").centered("表1 主要指标", true);
  page.new_page().title("主要任务").paragraph("完善道路，建设公园，改造旧区。");
  page.new_page();
  notice(page, "青岚市人民政府办公室关于做好防汛工作的通知", "青政办发〔2019〕6号");
  EXPECT_EQ(titles(read(page)), (Titles{"青岚市人民政府关于印发青岚市城市发展规划的通知",
                                        "青岚市人民政府办公室关于做好防汛工作的通知"}));
}

TEST(OddIssues, ACoverOfRowsBeginsNoDocument) {
  PrintedDocument page;
  page.masthead("青岚市人民政府公报").masthead("2019年").masthead("第3号");
  page.centered("（总号：95）").centered("3月30日").new_page();
  notice(page, "青岚市人民政府办公室关于做好春耕工作的通知", "青政办发〔2019〕5号");
  notice(page, "青岚市人民政府办公室关于做好防汛工作的通知", "青政办发〔2019〕6号");
  const Normalized normalized = read(page);
  EXPECT_EQ(normalized.records.size(), 2U);
  ASSERT_EQ(normalized.issues.size(), 1U);
  EXPECT_EQ(normalized.issues[0].year.value, "2019");
  EXPECT_EQ(normalized.issues[0].number.value, "3");
  EXPECT_EQ(normalized.issues[0].issued_on.value, "2019-03-30");
}

TEST(OddIssues, TheSpeakerBelongsToTheTitleAndASignatureDoesNot) {
  PrintedDocument page;
  page.masthead("青岚政报").centered("2019年第3期").new_page();
  notice(page, "青岚市人民政府办公室关于做好春耕工作的通知", "青政办发〔2019〕5号");
  page.new_page().title("在全市防汛工作会议上的讲话").title("市长 顾云帆");
  page.centered("（2019年1月5日）").left("同志们：").paragraph("这次会议的任务是部署防汛工作。");
  page.right("市长 顾云帆");
  notice(page, "青岚市人民政府办公室关于做好防汛工作的通知", "青政办发〔2019〕6号");
  EXPECT_EQ(titles(read(page)),
            (Titles{"青岚市人民政府办公室关于做好春耕工作的通知", "在全市防汛工作会议上的讲话",
                    "青岚市人民政府办公室关于做好防汛工作的通知"}));
}

TEST(OddIssues, NumbersStandWithTheirDateOrBehindTheTitle) {
  PrintedDocument page;
  page.masthead("青岚政报").centered("2019年第3期").new_page();
  page.title("青岚市人民政府关于做好春耕工作的通知").centered("青政发〔2019〕5号 2019年3月1日");
  page.left("各县人民政府：").paragraph("现就有关工作通知如下，请认真贯彻执行。");
  page.title("青岚市人民政府关于做好防汛工作的通知（青政发〔2019〕6号）");
  page.left("各县人民政府：").paragraph("现就有关工作通知如下，请认真贯彻执行。");
  page.right("青岚市人民政府").right("2019年3月2日");
  const Normalized normalized = read(page);
  ASSERT_EQ(titles(normalized), (Titles{"青岚市人民政府关于做好春耕工作的通知",
                                        "青岚市人民政府关于做好防汛工作的通知"}));
  EXPECT_EQ(normalized.records[0].value(Field::document_number), "青政发〔2019〕5号");
  EXPECT_EQ(normalized.records[0].value(Field::written_on), "2019-03-01");
  EXPECT_EQ(normalized.records[1].value(Field::document_number), "青政发〔2019〕6号");
}

TEST(OddIssues, AnExplanationBesideItsRuleIsNoHeadingOfAColumn) {
  bool decorated = false;
  EXPECT_EQ(column_name("《青岚市渡口管理办法》解读", &decorated), "《青岚市渡口管理办法》解读");
  EXPECT_FALSE(decorated);
  EXPECT_EQ(column_name("【政策解读】", &decorated), "政策解读");
  EXPECT_TRUE(decorated);
}

bool is_doubted(const Record& record, std::string_view field) {
  return std::any_of(record.flags.begin(), record.flags.end(), [field](const Flag& flag) {
    return flag.code == "value-unsure" && flag.field == field;
  });
}

Document scanned(const PrintedDocument& page) {
  Document document = page.build();
  for (Page& one : document.pages) one.origin = TextOrigin::ocr;
  return document;
}

TEST(OddIssues, RecognisedTitlesThatBeginWithinASentenceAreDoubted) {
  PrintedDocument page;
  page.masthead("青岚市人民政府公报").centered("2019年第3期").new_page();
  notice(page, "青岚市人民政府办公室关于做好春耕工作的通知", "青政办发〔2019〕5号");
  notice(page, "于做好防汛工作的通知", "青政办发〔2019〕6号");
  notice(page, "于都县人民政府关于做好造林工作的通知", "青政办发〔2019〕7号");
  SourceFile source;
  source.name = "a.pdf";
  source.sha256 = std::string(64, 'a');
  const Normalized normalized = normalize(scanned(page), source);
  ASSERT_EQ(normalized.records.size(), 3U);
  EXPECT_FALSE(is_doubted(normalized.records[0], "title"));
  EXPECT_TRUE(is_doubted(normalized.records[1], "title"));
  EXPECT_FALSE(is_doubted(normalized.records[2], "title"));
}

TEST(OddIssues, RecognisedValuesAreDoubtedThatTheIssueContradicts) {
  PrintedDocument page;
  page.masthead("青岚市人民政府公报").centered("2019年第3期").new_page();
  notice(page, "青岚市人民政府办公室关于做好春耕工作的通知", "青政办发〔2019〕5号");
  notice(page, "青岚市人民政府办公室关于做好防汛工作的通知", "青政办发〔2019〕6号");
  notice(page, "青岚市人民政府办公室关于做好造林工作的通知", "和青政办发〔2019〕7号");
  page.title("人事任免").paragraph("青岗市人民政府2019年3月2日决定：");
  page.paragraph("任命江望舒为青岚市水务局副局长。");
  SourceFile source;
  source.name = "a.pdf";
  source.sha256 = std::string(64, 'a');
  const Normalized read_by_machine = normalize(scanned(page), source);
  ASSERT_EQ(read_by_machine.records.size(), 4U);
  EXPECT_FALSE(is_doubted(read_by_machine.records[0], "document_number"));
  EXPECT_TRUE(is_doubted(read_by_machine.records[2], "document_number"));
  EXPECT_TRUE(is_doubted(read_by_machine.records[3], "issuers"));
  const Normalized typed = normalize(page.build(), source);
  EXPECT_FALSE(is_doubted(typed.records[2], "document_number"));
  EXPECT_FALSE(is_doubted(typed.records[3], "issuers"));
}

}  // namespace
}  // namespace zhengbao
