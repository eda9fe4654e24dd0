// Reports, budgets, bulletins and gazettes as one record.
#include <gtest/gtest.h>

#include "tests/normalize/record_text.h"
#include "tests/support/document_builder.h"

namespace zhengbao {
namespace {

using testing::joined;
using testing::outline;
using testing::PrintedDocument;
using testing::record_of;
using testing::rule;
using testing::value;

TEST(PrintedForm, BudgetsNameTheirOfficeInTheTitle) {
  PrintedDocument page;
  page.title("2021年青岚市水务局部门预算").paragraph("一、主要职能。负责水资源管理。");
  EXPECT_EQ(joined(record_of(page.build()), Field::issuers), "青岚市水务局");
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

}  // namespace
}  // namespace zhengbao
