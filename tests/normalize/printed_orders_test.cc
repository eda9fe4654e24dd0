// Orders, announcements and statutes: named after what they promulgate.
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
using testing::value;

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

TEST(PrintedForm, OrderInANarrowColumnIsNamedAfterWhatItPromulgatesToo) {
  PrintedDocument page;
  page.masthead("青岚市人民政府令").centered("第12号");
  page.paragraph("《青岚市市容管理办法》已经2019").left("年3月2日市人民政府常务会议审议通");
  page.left("过，现予公布，自2020年1月1日起施行。");
  page.right("市长 顾云帆").right("2019年11月28日");
  page.title("青岚市市容管理办法").paragraph("第一条 为了加强市容管理，制定本办法。");
  EXPECT_EQ(value(record_of(page.build()), Field::title), "青岚市市容管理办法");
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

}  // namespace
}  // namespace zhengbao
