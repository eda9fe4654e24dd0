// Letters, minutes and what else offices print, as GB/T 9704-2012 draws them.
#include <gtest/gtest.h>

#include "tests/normalize/record_text.h"
#include "tests/support/document_builder.h"

namespace zhengbao {
namespace {

using testing::flags;
using testing::joined;
using testing::outline;
using testing::PrintedDocument;
using testing::record_of;
using testing::rule;
using testing::text_document;
using testing::value;

TEST(PrintedForm, RedHeaderGivesNumberTitleAddresseesAndSignature) {
  PrintedDocument page;
  page.left("000123").left("机密★1年").left("特急");
  page.masthead("青岚市人民政府办公室文件").centered("青政办发〔2021〕17号");
  page.title("青岚市人民政府办公室关于印发").title("河道管护工作方案的通知");
  page.left("各区、县人民政府，市政府各部门、各直属单位：");
  page.paragraph(
      "根据《青岚市河道管理条例》和《关于加强河道管护的意见》（青政发〔2020〕3号），制定本方案。");
  page.right("青岚市人民政府办公室").right("2021年6月8日").left("（此件公开发布）");
  page.left("抄送：市委办公室，市人大常委会办公室。");
  page.left("青岚市人民政府办公室 2021年6月10日印发");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::title), "青岚市人民政府办公室关于印发河道管护工作方案的通知");
  EXPECT_EQ(value(record, Field::document_number), "青政办发〔2021〕17号");
  EXPECT_EQ(joined(record, Field::issuers), "青岚市人民政府办公室");
  EXPECT_EQ(value(record, Field::addressees), "各区、县人民政府，市政府各部门、各直属单位");
  EXPECT_EQ(value(record, Field::written_on), "2021-06-08");
  EXPECT_EQ(value(record, Field::published_at), "");
  EXPECT_EQ(value(record, Field::openness), "公开发布");
  EXPECT_EQ(value(record, Field::genre), "通知");
  EXPECT_EQ(record.kind, RecordKind::policy);
  EXPECT_EQ(flags(record), "");
}

TEST(PrintedForm, JointIssueTakesTheSignersInOrder) {
  PrintedDocument page;
  page.masthead("青岚市财政局").masthead("青岚市水务局").masthead("文件");
  page.centered("青财农〔2021〕36号").title("关于做好农村供水工程维修养护工作的通知");
  page.left("各区、县财政局、水务局：").paragraph("现就有关事项通知如下。");
  page.right("青岚市财政局").right("青岚市水务局").right("2021年6月11日");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::title), "关于做好农村供水工程维修养护工作的通知");
  EXPECT_EQ(joined(record, Field::issuers), "青岚市财政局 | 青岚市水务局");
  EXPECT_EQ(rule(record, Field::issuers), "signature");
}

TEST(PrintedForm, BodiesOfATitleStayApartAtTheLineEnd) {
  PrintedDocument page;
  page.centered("青教安〔2021〕9号");
  page.title_lines({"青岚市教育局　青岚市公安局", "青岚市水务局关于校园安全的通知"});
  page.left("各区、县教育局：").paragraph("现就有关事项通知如下。");
  EXPECT_EQ(value(record_of(page.build()), Field::title),
            "青岚市教育局 青岚市公安局 青岚市水务局关于校园安全的通知");
}

TEST(PrintedForm, OfTwoNumbersInARowTheFirstLeads) {
  PrintedDocument page;
  page.masthead("青岚市财政局").masthead("青岚市水务局").masthead("文件");
  page.centered("青财农〔2021〕36号；青水〔2021〕8号").title("关于做好农村供水工作的通知");
  page.left("各区、县财政局、水务局：").paragraph("现就有关事项通知如下。");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::document_number), "青财农〔2021〕36号");
  EXPECT_EQ(record.find(Field::document_number)->evidence.raw,
            "青财农〔2021〕36号；青水〔2021〕8号");
}

TEST(PrintedForm, RegistrationNumberStandsAboveTheMasthead) {
  PrintedDocument page;
  page.left("ZJQL01－2021－0003").masthead("青岚市人民政府文件").centered("青政发〔2021〕7号");
  page.title("青岚市人民政府关于绿化工作的意见").left("各区、县人民政府：");
  page.paragraph("现提出如下意见。");
  EXPECT_EQ(value(record_of(page.build()), Field::unified_number), "ZJQL01-2021-0003");
  PrintedDocument standard;
  standard.left("GB/T 9704-2012").title("公文格式").paragraph("本标准规定了公文格式。");
  EXPECT_EQ(value(record_of(standard.build()), Field::unified_number), "");
}

TEST(PrintedForm, NoteOfAdoptionMayTakeSeveralLines) {
  PrintedDocument page;
  page.title("青岚市文明行为促进条例")
      .centered("（2021年2月26日青岚市第十六届人民代表大会常务委员会第")
      .centered("三十次会议通过　2021年3月30日云江省第十三届人民代表大会")
      .centered("常务委员会第二十八次会议批准）");
  page.paragraph("第一条 为了促进文明行为，制定本条例。");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::title), "青岚市文明行为促进条例");
  EXPECT_EQ(value(record, Field::written_on), "2021-03-30");
  EXPECT_EQ(rule(record, Field::written_on), "adoption-note");
}

TEST(PrintedForm, NumberBesideTheSigningOfficialIsRead) {
  PrintedDocument page;
  page.masthead("青岚市财政局文件").left("青财〔2020〕9号 签发人：顾云帆");
  page.title("青岚市财政局关于预算调整的请示").left("市人民政府：").paragraph("请予批准。");
  page.right("青岚市财政局").right("2020年9月1日");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::document_number), "青财〔2020〕9号");
  EXPECT_EQ(value(record, Field::genre), "请示");
  EXPECT_EQ(value(record, Field::addressees), "市人民政府");
}

TEST(PrintedForm, LetterHasItsNumberAtTheRight) {
  PrintedDocument page;
  page.masthead("青岚市人民政府办公室").right("青政办函〔2019〕22号");
  page.title("青岚市人民政府办公室关于同意举办青岚龙舟赛的函").left("市文化和旅游局：");
  page.paragraph("你局《关于举办龙舟赛的请示》（青文旅〔2019〕40号）收悉，经研究，同意举办。");
  page.right("青岚市人民政府办公室").right("2019年4月3日");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::document_number), "青政办函〔2019〕22号");
  EXPECT_EQ(value(record, Field::title), "青岚市人民政府办公室关于同意举办青岚龙舟赛的函");
  EXPECT_EQ(value(record, Field::written_on), "2019-04-03");
}

TEST(PrintedForm, MinutesCarryBodyAndDateOnOneLine) {
  PrintedDocument page;
  page.masthead("青岚市人民政府专题会议纪要").centered("青政纪〔2022〕5号");
  page.left("青岚市人民政府办公室 2022年3月1日").title("关于研究城市供水问题的会议纪要");
  page.paragraph("2022年2月25日，市长主持召开专题会议。");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::title), "关于研究城市供水问题的会议纪要");
  EXPECT_EQ(value(record, Field::document_number), "青政纪〔2022〕5号");
  EXPECT_EQ(value(record, Field::written_on), "2022-03-01");
  EXPECT_EQ(joined(record, Field::issuers), "青岚市人民政府办公室");
  EXPECT_EQ(value(record, Field::genre), "纪要");
}

TEST(PrintedForm, AppointmentsAreAPersonnelRecord) {
  PrintedDocument page;
  page.masthead("青岚市人民政府文件").centered("青政人〔2020〕7号");
  page.title_lines({"青岚市人民政府", "关于江望舒等职务任免的通知"});
  page.left("各区、县人民政府：").paragraph("市人民政府决定，任命江望舒为市水务局局长。");
  page.right("青岚市人民政府").right("2020年10月16日");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::title), "青岚市人民政府关于江望舒等职务任免的通知");
  EXPECT_EQ(record.kind, RecordKind::personnel);
}

TEST(PrintedForm, TitlesOfFilesAreNotBelieved) {
  PrintedDocument page;
  page.file_title("Microsoft Word - 新建文档").title("青岚市教育局关于放假安排的通知");
  page.paragraph("现将放假安排通知如下。");
  EXPECT_EQ(value(record_of(page.build()), Field::title), "青岚市教育局关于放假安排的通知");
}

TEST(PrintedForm, PlainParagraphsInventNothing) {
  PrintedDocument page;
  page.paragraph("根据《青岚市河道管理条例》（青政发〔2020〕3号），2021年3月5日召开了会议。");
  page.paragraph("会议由市水务局主持。");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::title), "");
  EXPECT_EQ(value(record, Field::document_number), "");
  EXPECT_EQ(value(record, Field::written_on), "");
  EXPECT_EQ(joined(record, Field::issuers), "");
  EXPECT_EQ(flags(record), "missing-title:title");
}

TEST(PrintedForm, SavedTextIsReadByItsLines) {
  const Record record = record_of(text_document(
      {"索引号: 012660583/2020-00113 成文日期: 2020-08-14", "公开方式: 主动公开 组配分类: 义务教育",
       "发布机构: 青岚市教育局", "青岚市教育局关于做好开学工作的通知",
       "发布日期:2020-08-17 11:05 浏览次数: 信息来源:市教育局 字体:[ ]", "各区、县教育局：",
       "现就做好开学工作通知如下。", "一、开学时间", "9月1日开学。"}));
  EXPECT_EQ(value(record, Field::title), "青岚市教育局关于做好开学工作的通知");
  EXPECT_EQ(value(record, Field::index_number), "012660583/2020-00113");
  EXPECT_EQ(value(record, Field::written_on), "2020-08-14");
  EXPECT_EQ(value(record, Field::published_at), "2020-08-17T11:05:00+08:00");
  EXPECT_EQ(value(record, Field::category), "义务教育");
  EXPECT_EQ(joined(record, Field::issuers), "青岚市教育局");
  EXPECT_EQ(value(record, Field::information_source), "市教育局");
  EXPECT_EQ(value(record, Field::addressees), "各区、县教育局");
}

TEST(PrintedForm, OldColophonHasSubjectWordsAndDateInIdeographs) {
  PrintedDocument page;
  page.masthead("青岚市人民政府办公室").title("关于印发河道管理办法的通知");
  page.centered("(青政办发[2010]第 12 号)").left("各县（市、区）人民政府：");
  page.paragraph("《青岚市河道管理办法》已经研究同意，现予印发。").right("二○一○年三月五日");
  page.left("主题词：水利 河道 办法 通知")
      .left("抄送：市委。")
      .left("青岚市人民政府办公室 2010年3月8日印发");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::document_number), "青政办发〔2010〕12号");
  EXPECT_EQ(value(record, Field::written_on), "2010-03-05");
  EXPECT_EQ(joined(record, Field::issuers), "青岚市人民政府办公室");
  EXPECT_EQ(value(record, Field::keywords), "水利 河道 办法 通知");
  EXPECT_EQ(value(record, Field::addressees), "各县（市、区）人民政府");
}

TEST(PrintedForm, AnnexAloneIsTitledBelowItsMark) {
  PrintedDocument page;
  page.left("附件1").title("青岚市河道管护工作方案").paragraph("为做好管护工作，制定本方案。");
  EXPECT_EQ(value(record_of(page.build()), Field::title), "青岚市河道管护工作方案");
}

TEST(PrintedForm, SmallRowsOfAFormNumberNoSection) {
  PrintedDocument page;
  page.title("青岚市2022年政府信息公开工作年度报告")
      .paragraph("一、总体情况")
      .paragraph("平稳有序。");
  Document document = page.build();
  Block row = document.pages[0].blocks.back();
  row.text = "二、上年结转申请数量 2 0 0 0 1 0 3";
  row.font_size = 9;
  row.lines.clear();
  document.pages[0].blocks.push_back(row);
  EXPECT_EQ(outline(record_of(document)), "1 一、|总体情况");
}

}  // namespace
}  // namespace zhengbao
