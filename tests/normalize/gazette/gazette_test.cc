#include "normalize/gazette/gazette.h"

#include <gtest/gtest.h>

#include "core/text.h"
#include "tests/normalize/gazette/printed_issue.h"

namespace zhengbao {
namespace {

using testing::notice;
using testing::PrintedDocument;
using testing::read;
using testing::Titles;
using testing::titles;

void cover(PrintedDocument& page) {
  page.masthead("青岚市人民政府公报").centered("2019年第3期（总第28期）");
}

TEST(Gazette, SplitsDocumentsThatRunOn) {
  PrintedDocument page;
  cover(page);
  notice(page, "青岚市人民政府办公室关于做好春耕工作的通知", "青政办发〔2019〕5号");
  notice(page, "青岚市人民政府办公室关于做好防汛工作的通知", "青政办发〔2019〕6号");
  const Normalized normalized = read(page);
  EXPECT_EQ(titles(normalized), (Titles{"青岚市人民政府办公室关于做好春耕工作的通知",
                                        "青岚市人民政府办公室关于做好防汛工作的通知"}));
  ASSERT_EQ(normalized.issues.size(), 1U);
  EXPECT_EQ(normalized.issues[0].gazette.value, "青岚市人民政府公报");
  EXPECT_EQ(normalized.issues[0].number.value, "3");
  EXPECT_EQ(normalized.issues[0].total_number.value, "28");
  EXPECT_EQ(normalized.records[1].value(Field::document_number), "青政办发〔2019〕6号");
  EXPECT_EQ(normalized.records[1].issue.number, 3);
  EXPECT_FALSE(normalized.records[1].begins_at.empty());
}

TEST(Gazette, KeepsAnOrderWithTheRuleItPromulgates) {
  PrintedDocument page;
  cover(page);
  page.new_page().title("青岚市人民政府令").centered("第12号");
  page.paragraph(
      "《青岚市停车管理办法》已经市人民政府常务会议通过，现予公布，自2020年1月1日起施行。");
  page.right("市长 顾云帆").right("2019年2月8日");
  page.title("青岚市停车管理办法").paragraph("第一条 为了规范停车，制定本办法。");
  page.new_page();
  notice(page, "青岚市人民政府办公室关于做好防汛工作的通知", "青政办发〔2019〕6号");
  EXPECT_EQ(titles(read(page)),
            (Titles{"青岚市停车管理办法", "青岚市人民政府办公室关于做好防汛工作的通知"}));
}

// A recogniser reads one character of the name otherwise here and there.
TEST(Gazette, KeepsAnOrderWithTheRuleWhoseNameWasMisread) {
  PrintedDocument page;
  cover(page);
  page.new_page().title("青岚市人民政府令").centered("第12号");
  page.paragraph(
      "《青罡市停车管理办法》已经市人民政府常务会议通过，现予公布，自2020年1月1日起施行。");
  page.right("市长 顾云帆").right("2019年2月8日");
  page.title("青岚市停车管理办法").paragraph("第一条 为了规范停车，制定本办法。");
  page.new_page();
  notice(page, "青岚市人民政府办公室关于做好防汛工作的通知", "青政办发〔2019〕6号");
  Document document = page.build();
  for (Page& one : document.pages) one.origin = TextOrigin::ocr;
  SourceFile source;
  source.sha256 = std::string(64, 'a');
  EXPECT_EQ(normalize(document, source).records.size(), 2U);
}

TEST(Gazette, KeepsANoticeWithWhatItForwards) {
  PrintedDocument page;
  cover(page);
  notice(page, "青岚市人民政府办公室关于印发青岚市绿化管理办法的通知", "青政办发〔2019〕5号");
  page.title("青岚市绿化管理办法").paragraph("第一条 为了加强绿化管理，制定本办法。");
  notice(page, "青岚市人民政府办公室关于做好防汛工作的通知", "青政办发〔2019〕6号");
  EXPECT_EQ(titles(read(page)), (Titles{"青岚市人民政府办公室关于印发青岚市绿化管理办法的通知",
                                        "青岚市人民政府办公室关于做好防汛工作的通知"}));
}

TEST(Gazette, TakesUnnumberedDocumentsForDocuments) {
  PrintedDocument page;
  cover(page);
  notice(page, "青岚市人民政府办公室关于做好春耕工作的通知", "青政办发〔2019〕5号");
  notice(page, "青岚市人民政府办公室关于做好防汛工作的通知", "青政办发〔2019〕6号");
  page.title("人事任免").paragraph("青岚市人民政府2019年2月22日决定：");
  page.paragraph("任命方知远为青岚市商务局副局长。");
  const Normalized normalized = read(page);
  ASSERT_EQ(normalized.records.size(), 3U);
  EXPECT_EQ(normalized.records[2].value(Field::title), "人事任免");
  EXPECT_EQ(normalized.records[2].value(Field::issuers), "青岚市人民政府");
  EXPECT_EQ(normalized.records[2].value(Field::written_on), "");
}

TEST(Gazette, SetsTheContentsPageAgainstTheDocuments) {
  PrintedDocument page;
  cover(page);
  page.centered("目录", true);
  page.left("青岚市人民政府办公室关于做好春耕工作的通知……2");
  page.left("青岚市人民政府办公室关于做好防汛工作的通知……3");
  page.left("青岚市人民政府办公室关于消防检查的通报……4");
  page.new_page();
  notice(page, "青岚市人民政府办公室关于做好春耕工作的通知", "青政办发〔2019〕5号");
  page.new_page();
  notice(page, "青岚市人民政府办公室关于做好防汛工作的通知", "青政办发〔2019〕6号");
  const Normalized normalized = read(page);
  ASSERT_EQ(normalized.issues.size(), 1U);
  const GazetteIssue& issue = normalized.issues[0];
  ASSERT_EQ(issue.contents.size(), 3U);
  EXPECT_EQ(issue.contents[0].record, 1);
  EXPECT_EQ(issue.contents[1].record, 2);
  EXPECT_EQ(issue.contents[2].record, 0);
  ASSERT_EQ(issue.flags.size(), 1U);
  EXPECT_EQ(issue.flags[0].code, "contents-entry-unmatched");
}

TEST(Gazette, LeavesASingleDocumentWithARunningHeadOne) {
  PrintedDocument page;
  page.running_head("青岚市人民政府公报 2019年第3期");
  notice(page, "青岚市人民政府办公室关于做好春耕工作的通知", "青政办发〔2019〕5号");
  const Normalized normalized = read(page);
  EXPECT_TRUE(normalized.issues.empty());
  ASSERT_EQ(normalized.records.size(), 1U);
  EXPECT_EQ(normalized.records[0].issue.gazette, "青岚市人民政府公报");
  EXPECT_EQ(normalized.records[0].issue.number, 3);
}

TEST(Gazette, LeavesANoticeWithNumberedAnnexesOne) {
  PrintedDocument page;
  notice(page, "青岚市人民政府办公室转发市财政局关于预算管理意见的通知", "青政办发〔2019〕5号");
  page.title("关于预算管理的意见").centered("青财〔2019〕3号");
  page.paragraph("现就预算管理提出以下意见。");
  const Normalized normalized = read(page);
  EXPECT_TRUE(normalized.issues.empty());
  EXPECT_EQ(normalized.records.size(), 1U);
}

TEST(Gazette, KeepsWhatIsForwardedWithItsOwnNumber) {
  PrintedDocument page;
  cover(page);
  page.new_page();
  notice(page, "青岚市人民政府办公室转发市财政局关于预算管理意见的通知", "青政办发〔2019〕5号");
  notice(page, "关于预算管理的意见", "青财〔2019〕3号");
  notice(page, "青岚市人民政府办公室关于做好防汛工作的通知", "青政办发〔2019〕6号");
  EXPECT_EQ(titles(read(page)), (Titles{"青岚市人民政府办公室转发市财政局关于预算管理意见的通知",
                                        "青岚市人民政府办公室关于做好防汛工作的通知"}));
}

TEST(Gazette, KeepsAPlanThatItsLetterCallsOtherwise) {
  PrintedDocument page;
  cover(page);
  page.new_page();
  notice(page, "青岚市人民政府办公室关于印发河湖整治工作安排的通知", "青政办发〔2019〕5号");
  page.new_page().title("青岚市水环境提升三年行动方案").paragraph("一、总体要求。坚持标本兼治。");
  page.new_page();
  notice(page, "青岚市人民政府办公室关于做好防汛工作的通知", "青政办发〔2019〕6号");
  EXPECT_EQ(titles(read(page)), (Titles{"青岚市人民政府办公室关于印发河湖整治工作安排的通知",
                                        "青岚市人民政府办公室关于做好防汛工作的通知"}));
}

TEST(Gazette, AnExplanationIsNoAnnexOfWhatItExplains) {
  PrintedDocument page;
  cover(page);
  page.new_page();
  notice(page, "青岚市人民政府办公室关于印发青岚市城市绿化管理办法的通知", "青政办发〔2019〕5号");
  page.title("青岚市城市绿化管理办法").paragraph("第一条 为了加强绿化管理，制定本办法。");
  page.new_page()
      .title("《青岚市城市绿化管理办法》解读")
      .paragraph("为什么要制定这个办法？为了绿化。");
  EXPECT_EQ(titles(read(page)), (Titles{"青岚市人民政府办公室关于印发青岚市城市绿化管理办法的通知",
                                        "《青岚市城市绿化管理办法》解读"}));
}

TEST(Gazette, OneEntryMayListAWholeColumn) {
  PrintedDocument page;
  cover(page);
  page.centered("目录", true);
  page.left("青岚市人民政府办公室关于做好春耕工作的通知……2").left("人事任免……3");
  page.new_page();
  notice(page, "青岚市人民政府办公室关于做好春耕工作的通知", "青政办发〔2019〕5号");
  page.new_page().centered("人事任免", true);
  notice(page, "青岚市人民政府关于方知远任职的通知", "青政人〔2019〕1号");
  notice(page, "青岚市人民政府关于江望舒免职的通知", "青政人〔2019〕2号");
  const Normalized normalized = read(page);
  EXPECT_EQ(titles(normalized),
            (Titles{"青岚市人民政府办公室关于做好春耕工作的通知",
                    "青岚市人民政府关于方知远任职的通知", "青岚市人民政府关于江望舒免职的通知"}));
  ASSERT_EQ(normalized.issues.size(), 1U);
  EXPECT_EQ(normalized.issues[0].contents[1].record, 2);
  EXPECT_TRUE(normalized.issues[0].flags.empty());
  EXPECT_FALSE(normalized.records[2].flagged(""));
}

TEST(Gazette, AHeadOnASinglePageMakesNoIssue) {
  PrintedDocument page;
  page.left("青岚市人民政府公报 2019年第3期");
  notice(page, "青岚市人民政府办公室关于做好春耕工作的通知", "青政办发〔2019〕5号");
  const Normalized normalized = read(page);
  EXPECT_TRUE(normalized.issues.empty());
  ASSERT_EQ(normalized.records.size(), 1U);
  EXPECT_EQ(normalized.records[0].issue.number, 3);
}

TEST(Slice, TakesTheLinesOfABlockThatStandInIt) {
  PrintedDocument page;
  page.title_lines({"2019年3月1日", "青岚市人民政府关于防汛的通知", "（试行）"});
  const Document document = page.build();
  const Block& block = document.pages[0].blocks[0];
  const std::size_t second = block.lines[1].offset;
  const Document part = slice(document, {{{0, 0, second}, {1, 0, 0}}});
  ASSERT_EQ(part.pages.size(), 1U);
  EXPECT_EQ(part.pages[0].blocks[0].text, "青岚市人民政府关于防汛的通知（试行）");
  EXPECT_EQ(part.pages[0].blocks[0].lines.size(), 2U);
  EXPECT_EQ(part.pages[0].blocks[0].lines[0].offset, 0U);
  const Document before = slice(document, {{{0, 0, 0}, {0, 0, second}}});
  EXPECT_EQ(before.pages[0].blocks[0].text, "2019年3月1日");
}

TEST(Gazette, FlagsTextThatBeginsBeforeTheFirstDocument) {
  PrintedDocument page;
  page.running_head("青岚市人民政府公报 2019年第3期");
  for (int i = 0; i < 4; ++i) {
    page.paragraph("各区要按照要求落实责任，明确专人，及时上报，确保按期完成全年任务，不得拖延。");
  }
  page.right("青岚市人民政府").right("2019年2月1日");
  notice(page, "青岚市人民政府办公室关于做好春耕工作的通知", "青政办发〔2019〕5号");
  notice(page, "青岚市人民政府办公室关于做好防汛工作的通知", "青政办发〔2019〕6号");
  const Normalized normalized = read(page);
  EXPECT_EQ(normalized.records.size(), 2U);
  ASSERT_EQ(normalized.issues.size(), 1U);
  ASSERT_EQ(normalized.issues[0].flags.size(), 1U);
  EXPECT_EQ(normalized.issues[0].flags[0].code, "text-left-over");
}

TEST(Gazette, FlagsValuesThatDiffer) {
  PrintedDocument page;
  cover(page);
  page.running_head("青岚市人民政府公报 2019年第4期");
  notice(page, "青岚市人民政府办公室关于做好春耕工作的通知", "青政办发〔2019〕5号");
  notice(page, "青岚市人民政府办公室关于做好防汛工作的通知", "青政办发〔2019〕6号");
  const Normalized normalized = read(page, "政报2019年第3期.pdf");
  ASSERT_EQ(normalized.issues.size(), 1U);
  EXPECT_EQ(normalized.issues[0].number.value, "3");
  ASSERT_EQ(normalized.issues[0].flags.size(), 1U);
  EXPECT_EQ(normalized.issues[0].flags[0].field, "number");
}

TEST(Gazette, LosesNoText) {
  PrintedDocument page;
  cover(page);
  page.paragraph("编者按：本期刊登两件文件。");
  notice(page, "青岚市人民政府办公室关于做好春耕工作的通知", "青政办发〔2019〕5号");
  page.table({{"县区", "亩数"}, {"云和区", "1200"}});
  page.centered("◆部门文件", true);
  notice(page, "青岚市财政局关于做好防汛工作的通知", "青财〔2019〕6号");
  page.left("主办：青岚市人民政府办公室")
      .left("编辑：《青岚市人民政府公报》编辑部")
      .left("电话：000");
  const Document document = page.build();
  const Normalized normalized = read(page);
  std::string kept;
  for (const Record& record : normalized.records) kept += record.text;
  for (const GazetteIssue& issue : normalized.issues) {
    for (const IssueMatter& matter : issue.matter) kept += matter.text;
  }
  for (const Block& block : document.pages[0].blocks) {
    EXPECT_NE(kept.find(block_text(document, block)), std::string::npos) << block.text;
  }
  ASSERT_EQ(normalized.records.size(), 2U);
  EXPECT_EQ(normalized.records[1].issue.section, "部门文件");
  EXPECT_EQ(normalized.records[0].tables.size(), 1U);
  EXPECT_EQ(normalized.issues[0].sponsor.value, "青岚市人民政府办公室");
}

}  // namespace
}  // namespace zhengbao
