#include <gtest/gtest.h>

#include "tests/normalize/record_text.h"
#include "tests/support/document_builder.h"

namespace zhengbao {
namespace {

using testing::PrintedDocument;
using testing::record_of;
using testing::value;

std::string effective(std::string_view paragraph) {
  PrintedDocument page;
  page.title("青岚市河道管理办法").paragraph(paragraph).right("青岚市水务局").right("2020年5月1日");
  return value(record_of(page.build()), Field::effective_on);
}

TEST(EffectiveOn, IsTheDayTheDocumentNamesForItself) {
  EXPECT_EQ(effective("本办法自2020年6月1日起施行。"), "2020-06-01");
  EXPECT_EQ(effective("现予公布，自2020年6月1日起施行。"), "2020-06-01");
  EXPECT_EQ(effective("自2020年6月1日起正式实施，有效期五年。"), "2020-06-01");
}

TEST(EffectiveOn, DayOfIssueIsTheDayItWasWritten) {
  EXPECT_EQ(effective("本办法自发布之日起施行。"), "2020-05-01");
}

TEST(EffectiveOn, DaysOfOtherDocumentsAreNotItsOwn) {
  EXPECT_EQ(effective("2019年1月1日起全面施行的《青岚市条例》是重要法规。"), "");
  EXPECT_EQ(effective("《青岚市条例》自2019年1月1日起施行，各地执行良好。"), "");
  EXPECT_EQ(effective("本办法自公布之日起三十日后施行。"), "");
}

}  // namespace
}  // namespace zhengbao
