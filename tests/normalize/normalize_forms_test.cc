// The printed forms of documents, as GB/T 9704-2012 draws them.
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

TEST(PrintedForm, BudgetsNameTheirOfficeInTheTitle) {
  PrintedDocument page;
  page.title("2021年青岚市水务局部门预算").paragraph("一、主要职能。负责水资源管理。");
  EXPECT_EQ(joined(record_of(page.build()), Field::issuers), "青岚市水务局");
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

TEST(PrintedForm, OrderIsNamedAfterWhatItPromulgates) {
  PrintedDocument page;
  page.masthead("青岚市人民政府令").centered("第12号");
  page.paragraph(
      "《青岚市市容管理办法》已经2019年11月21日市人民政府第36次常务会议通过，现予公布，自2020年1月1"
      "日起施行。");
  page.right("市长 顾云帆").right("2019年11月28日").new_page();
  page.title("青岚市市容管理办法").centered("第一章 总则", true);
  page.paragraph("第一条 为了加强市容管理，制定本办法。").centered("第二章 附则", true);
  page.paragraph("第二条 本办法自2020年1月1日起施行。");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::title), "青岚市市容管理办法");
  EXPECT_EQ(value(record, Field::document_number), "青岚市人民政府令第12号");
  EXPECT_EQ(joined(record, Field::issuers), "青岚市人民政府");
  EXPECT_EQ(value(record, Field::written_on), "2019-11-28");
  EXPECT_EQ(value(record, Field::effective_on), "2020-01-01");
  EXPECT_EQ(outline(record),
            "1 |; 1 |青岚市市容管理办法; 1 第一章|总则; 2 第一条|; 1 第二章|附则; 2 第二条|");
}

TEST(PrintedForm, AnnouncementCountsUnderItsMasthead) {
  PrintedDocument page;
  page.masthead("青岚市税务局公告").centered("2019年第12号");
  page.title("关于简化纳税申报的公告")
      .paragraph("现将有关事项公告如下：")
      .paragraph("本公告自2019年5月1日起施行。");
  page.paragraph("特此公告。").right("青岚市税务局").right("2019年4月8日");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::document_number), "青岚市税务局公告2019年第12号");
  EXPECT_EQ(value(record, Field::effective_on), "2019-05-01");
  EXPECT_EQ(record.kind, RecordKind::notice);
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

TEST(PrintedForm, AnnualReportJoinsTheBodyAndTheRestOfItsTitle) {
  PrintedDocument page;
  page.title("青岚市望渚区人民政府").title("2023年政府信息公开工作年度报告");
  page.paragraph(
      "本报告根据《中华人民共和国政府信息公开条例》编制，数据统计期限自2023年1月1日起至2023年12月31"
      "日止。");
  page.paragraph("一、总体情况").paragraph("（一）主动公开情况。通过门户网站公开信息1136条。");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::title), "青岚市望渚区人民政府2023年政府信息公开工作年度报告");
  EXPECT_EQ(joined(record, Field::issuers), "青岚市望渚区人民政府");
  EXPECT_EQ(value(record, Field::period_from), "2023-01-01");
  EXPECT_EQ(value(record, Field::period_to), "2023-12-31");
  EXPECT_EQ(value(record, Field::written_on), "");
  EXPECT_EQ(record.kind, RecordKind::annual_report);
  EXPECT_EQ(outline(record), "1 |; 1 一、|总体情况; 2 （一）|主动公开情况");
}

TEST(PrintedForm, ReportOfAPlaceIsIssuedByIt) {
  PrintedDocument page;
  page.title("云和市2025年政府信息公开工作年度报告").centered("（2026年1月30日）");
  page.paragraph("本报告中所列数据统计期限为2025年1月1日至12月31日。");
  const Record record = record_of(page.build());
  EXPECT_EQ(joined(record, Field::issuers), "云和市");
  EXPECT_EQ(value(record, Field::published_at), "2026-01-30");
  EXPECT_EQ(value(record, Field::period_to), "2025-12-31");
}

TEST(PrintedForm, ReportWhoseTitleNamesNoBodySaysItInItsOpening) {
  PrintedDocument page;
  page.title("政府信息公开工作年度报告");
  page.paragraph(
      "根据《中华人民共和国政府信息公开条例》的要求，由青岚市水利局编制本报告。本报告所列数据的统计"
      "期限"
      "为2023年1月1日起至12月31日止。");
  const Record record = record_of(page.build());
  EXPECT_EQ(joined(record, Field::issuers), "青岚市水利局");
  EXPECT_EQ(rule(record, Field::issuers), "opening");
  EXPECT_EQ(value(record, Field::period_to), "2023-12-31");
}

TEST(PrintedForm, ThePeriodOfAReportIsSaidInManyWays) {
  for (const char* sentence :
       {"统计期限：2023.1.1—2023.12.31。", "数据统计期限为二〇二三年一月一日至十二月三十一日。",
        "所列数据的统计期限自2023年1月1日起到12月31日止。", "本报告统计数据时间为2023年度。"}) {
    PrintedDocument page;
    page.title("云和县水利局政府信息公开工作年度报告").paragraph(sentence);
    const Record record = record_of(page.build());
    EXPECT_EQ(value(record, Field::period_from), "2023-01-01") << sentence;
    EXPECT_EQ(value(record, Field::period_to), "2023-12-31") << sentence;
  }
  for (const char* title : {"云和县水利局二〇二三年政府信息公开工作年度报告",
                            "云和县水利局2023年政府信息公开工作情况报告",
                            "云和县水利局2023年度政府信息公开工作年度报告"}) {
    PrintedDocument page;
    page.title(title).paragraph("现将有关情况报告如下。");
    EXPECT_EQ(value(record_of(page.build()), Field::period_to), "2023-12-31") << title;
  }
  PrintedDocument page;
  page.title("云和县第一中学2022-2023学年信息公开工作年度报告").paragraph("情况如下。");
  EXPECT_EQ(value(record_of(page.build()), Field::period_to), "");
}

TEST(PrintedForm, BulletinHasBodyAndDateUnderItsTitle) {
  PrintedDocument page;
  page.title("2023年青岚市国民经济和社会发展统计公报")
      .centered("青岚市统计局")
      .centered("2024年4月29日");
  page.paragraph("2023年，全市经济运行持续向好。").centered("一、综合", true);
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::title), "2023年青岚市国民经济和社会发展统计公报");
  EXPECT_EQ(joined(record, Field::issuers), "青岚市统计局");
  EXPECT_EQ(value(record, Field::written_on), "2024-04-29");
  EXPECT_EQ(value(record, Field::genre), "统计公报");
}

TEST(PrintedForm, LawTakesTheDateOfItsAdoption) {
  PrintedDocument page;
  page.title("青岚市河道管理条例");
  page.centered("（2015年3月1日市人民代表大会常务委员会通过 2020年5月28日第二次修订）");
  page.centered("目录", true).left("第一章 总则").left("第二章 附则");
  page.centered("第一章 总则", true).paragraph("第一条 为了加强河道管理，制定本条例。");
  page.centered("第二章 附则", true).paragraph("第二条 本条例自公布之日起施行。");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::written_on), "2020-05-28");
  EXPECT_EQ(rule(record, Field::written_on), "adoption-note");
  EXPECT_EQ(value(record, Field::effective_on), "2020-05-28");
  EXPECT_EQ(outline(record), "1 第一章|总则; 2 第一条|; 1 第二章|附则; 2 第二条|");
}

TEST(PrintedForm, StatuteOfTheRepublicHasLabelledLines) {
  PrintedDocument page;
  page.left("法規名稱：公平交易法").left("修正日期：民國106年6月14日");
  page.centered("第 一 章 總則").left("第 1 條").paragraph("為維護交易秩序，特制定本法。");
  page.left("第 2 條")
      .paragraph("本法所稱事業如下：")
      .paragraph("一、公司。")
      .paragraph("二、獨資之工商行號。");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::title), "公平交易法");
  EXPECT_EQ(value(record, Field::written_on), "2017-06-14");
  EXPECT_EQ(value(record, Field::document_number), "");
  EXPECT_EQ(outline(record), "1 第 一 章|總則; 2 第 1 條|; 2 第 2 條|; 3 一、|; 3 二、|");
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

TEST(PrintedForm, OrderWithItsNumberInOneRow) {
  PrintedDocument page;
  page.title("青岚市人民政府令第12号")
      .paragraph(
          "《青岚市市容管理办法》已经市人民政府常务会议通过，现予公布，自2020年1月1日起施行。");
  page.right("市长 顾云帆").right("2019年11月28日");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::title), "青岚市市容管理办法");
  EXPECT_EQ(value(record, Field::document_number), "青岚市人民政府令第12号");
}

TEST(PrintedForm, OrderOfAMinistryLosesTheNameOfTheState) {
  PrintedDocument page;
  page.masthead("中华人民共和国交通运输部令").centered("2019年第3号");
  page.paragraph(
      "《航道通航条件管理规定》已于2019年1月2日经第1次部务会议通过，现予公布，自2019年3月1日起施行"
      "。");
  page.right("部长 顾云帆").right("2019年1月10日");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::title), "航道通航条件管理规定");
  EXPECT_EQ(value(record, Field::document_number), "交通运输部令2019年第3号");
  EXPECT_EQ(joined(record, Field::issuers), "中华人民共和国交通运输部");
  EXPECT_EQ(value(record, Field::written_on), "2019-01-10");
}

TEST(PrintedForm, CongressPromulgatesByAnnouncement) {
  PrintedDocument page;
  page.title("青岚市人民代表大会常务委员会公告").centered("第8号");
  page.paragraph(
      "《青岚市河道条例》已经常务委员会会议于2020年5月28日通过，现予公布，自2020年9月1日起施行。");
  page.right("青岚市人民代表大会常务委员会").right("2020年6月1日");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::title), "青岚市河道条例");
  EXPECT_EQ(value(record, Field::document_number), "青岚市人民代表大会常务委员会公告第8号");
  EXPECT_EQ(record.kind, RecordKind::policy);
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

TEST(PrintedForm, LawIsIssuedByTheHeadOfState) {
  PrintedDocument page;
  page.masthead("中华人民共和国主席令").centered("第四十五号");
  page.paragraph(
      "《中华人民共和国河流法》已由全国人民代表大会于2020年5月28日通过，现予公布，自2021年1月1日起"
      "施行。");
  page.right("中华人民共和国主席 顾云帆").right("2020年5月28日");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::title), "中华人民共和国河流法");
  EXPECT_EQ(value(record, Field::document_number), "主席令第45号");
  EXPECT_EQ(joined(record, Field::issuers), "中华人民共和国主席");
  EXPECT_EQ(flags(record), "");
}

TEST(PrintedForm, YearMayStandAloneInATitle) {
  PrintedDocument page;
  page.title("青岚市人民政府").title("2019年").title("政府信息公开工作年度报告");
  page.paragraph("根据条例编制本报告。");
  EXPECT_EQ(value(record_of(page.build()), Field::title),
            "青岚市人民政府2019年政府信息公开工作年度报告");
}

TEST(PrintedForm, JointAnnouncementCountsUnderAllItsBodies) {
  PrintedDocument page;
  page.masthead("青岚市财政局").masthead("青岚市税务局公告").centered("2019年第39号");
  page.title("关于深化改革有关政策的公告").paragraph("现将有关事项公告如下。");
  page.right("青岚市财政局").right("青岚市税务局").right("2019年3月20日");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::document_number), "青岚市财政局 青岚市税务局公告2019年第39号");
  EXPECT_EQ(joined(record, Field::issuers), "青岚市财政局 | 青岚市税务局");
}

TEST(PrintedForm, ReportMayBeginWithItsYear) {
  PrintedDocument page;
  page.title("2021年度云和县城关镇人民政府").title("政府信息公开工作报告");
  page.paragraph("数据统计期限从2021年1月1日起，至12月31日止。");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::title), "2021年度云和县城关镇人民政府政府信息公开工作报告");
  EXPECT_EQ(joined(record, Field::issuers), "云和县城关镇人民政府");
  EXPECT_EQ(value(record, Field::period_from), "2021-01-01");
  EXPECT_EQ(value(record, Field::period_to), "2021-12-31");
  EXPECT_EQ(record.kind, RecordKind::annual_report);
}

TEST(PrintedForm, GazetteYieldsTheDocumentItPrints) {
  PrintedDocument page;
  page.masthead("青岚市人民政府公报").centered("2019年第3期（总第128期）").new_page();
  page.title("青岚市人民政府关于防汛工作的通知").centered("青政发〔2019〕5号");
  page.left("各区、县人民政府：").paragraph("本通知自2019年3月1日起施行。");
  page.right("青岚市人民政府").right("2019年2月1日").left("（此件公开发布）");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::title), "青岚市人民政府关于防汛工作的通知");
  EXPECT_EQ(value(record, Field::document_number), "青政发〔2019〕5号");
  EXPECT_EQ(record.issue.gazette, "青岚市人民政府公报");
  EXPECT_EQ(record.issue.total_number, 128);
  EXPECT_EQ(record.first_page, 2);
}

TEST(PrintedForm, GazetteWithoutDocumentsIsOneRecord) {
  PrintedDocument page;
  page.masthead("青岚市人民政府公报").centered("2019年第3期（总第128期）").new_page();
  page.paragraph("本期因故推迟出版，敬请读者谅解。国发〔2019〕5号文件下期刊登。");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::title), "青岚市人民政府公报");
  EXPECT_EQ(value(record, Field::document_number), "");
  EXPECT_EQ(record.kind, RecordKind::other);
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
