#include "normalize/contradictions.h"

#include <gtest/gtest.h>

#include "tests/normalize/record_text.h"
#include "tests/support/document_builder.h"

namespace zhengbao {
namespace {

using testing::flags;
using testing::PageDocument;
using testing::record_of;
using testing::value;

PageDocument notice(std::string_view number, std::string_view date, std::string_view issuer) {
  PageDocument page;
  page.card("标题", "青岚市水务局关于防汛工作的通知").card("发文字号", number);
  page.card("成文日期", date).card("发布机构", issuer);
  page.heading("青岚市水务局关于防汛工作的通知").centered("青水〔2020〕8号");
  page.paragraph("现就防汛工作通知如下。").right("青岚市水务局").right("2020年5月1日");
  return page;
}

TEST(Contradictions, AgreementRaisesNoFlag) {
  EXPECT_EQ(flags(record_of(notice("青水[2020]8号", "2020-05-01", "市水务局").build())), "");
}

TEST(Contradictions, NumberOfTheCardIsKeptAndFlagged) {
  const Record record = record_of(notice("青水〔2020〕9号", "2020-05-01", "市水务局").build());
  EXPECT_EQ(value(record, Field::document_number), "青水〔2020〕9号");
  EXPECT_EQ(flags(record), "card-body-differ:document_number");
}

TEST(Contradictions, DateOfTheCardIsKeptAndFlagged) {
  const Record record = record_of(notice("青水〔2020〕8号", "2020-05-02", "市水务局").build());
  EXPECT_EQ(value(record, Field::written_on), "2020-05-02");
  EXPECT_EQ(flags(record), "card-body-differ:written_on");
}

TEST(Contradictions, IssuerOfTheCardIsKeptAndFlagged) {
  const Record record = record_of(notice("青水〔2020〕8号", "2020-05-01", "市财政局").build());
  EXPECT_EQ(value(record, Field::issuers), "市财政局");
  EXPECT_EQ(flags(record), "card-body-differ:issuers");
}

TEST(Contradictions, TitleOfTheCardIsKeptAndFlagged) {
  PageDocument page;
  page.card("标题", "青岚市人民政府关于春季造林的意见").heading("青岚市教育局校园食堂管理办法");
  page.paragraph("为加强管理，制定本办法。");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::title), "青岚市人民政府关于春季造林的意见");
  EXPECT_EQ(flags(record), "card-body-differ:title");
}

TEST(Contradictions, SignatureOfAForwardedReportIsNone) {
  PageDocument page;
  page.card("标题", "青岚市人民政府办公室转发水务局关于防汛意见的通知")
      .card("发文机关", "青岚市人民政府办公室");
  page.card("成文日期", "1997-02-04").paragraph("现转发给你们。").heading("关于防汛工作的意见");
  page.paragraph("现提出意见。").right("青岚市水务局").right("1997年1月20日");
  EXPECT_EQ(flags(record_of(page.build())), "");
}

TEST(Contradictions, OfficePublishesWhatItsGovernmentSigns) {
  PageDocument page;
  page.card("标题", "青岚市人民政府关于春耕工作的意见").card("发布机构", "市政府办公室");
  page.paragraph("请认真落实。").right("青岚市人民政府").right("2020年3月1日");
  EXPECT_EQ(flags(record_of(page.build())), "");
}

TEST(Contradictions, YearOfTheNumberMustBeThatOfTheDocument) {
  PageDocument page;
  page.card("标题", "关于防汛的通知")
      .card("发文字号", "青水〔2015〕8号")
      .card("成文日期", "2020-05-01");
  page.card("发布机构", "市水务局");
  EXPECT_EQ(flags(record_of(page.build())), "number-year-differs:document_number");
}

TEST(Contradictions, SignedInJanuaryUnderTheNumberOfTheOldYearIsUsual) {
  PageDocument page;
  page.card("标题", "关于防汛的通知")
      .card("发文字号", "青水〔2019〕98号")
      .card("成文日期", "2020-01-03");
  page.card("发布机构", "市水务局");
  EXPECT_EQ(flags(record_of(page.build())), "");
}

TEST(Contradictions, NothingIsPublishedBeforeItIsWritten) {
  PageDocument page;
  page.card("标题", "关于防汛的通知").card("成文日期", "2020-05-10").card("发布日期", "2020-05-01");
  EXPECT_EQ(flags(record_of(page.build())), "published-before-written:published_at");
}

TEST(Contradictions, ImpossibleDatesAreNoValues) {
  PageDocument page;
  page.card("标题", "关于防汛的通知").card("成文日期", "2019-02-30");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::written_on), "");
  EXPECT_EQ(flags(record), "date-impossible:written_on");
}

TEST(Contradictions, FailedCheckOfTheIndexNumberIsFlagged) {
  PageDocument page;
  page.card("标题", "关于防汛的通知").card("索引号", "035210000/2025-00016");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::index_number), "035210000/2025-00016");
  EXPECT_EQ(flags(record), "index-check-failed:index_number");
}

TEST(Contradictions, NewsLacksNothing) {
  PageDocument page;
  page.h1("全市防汛工作会议召开").paragraph("会议强调，要做好防汛工作。");
  EXPECT_EQ(flags(record_of(page.build())), "");
}

}  // namespace
}  // namespace zhengbao
