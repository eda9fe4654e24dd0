#include "normalize/rules.h"

#include <gtest/gtest.h>

#include "tests/normalize/record_text.h"
#include "tests/support/document_builder.h"

namespace zhengbao {
namespace {

TEST(Rules, EveryFieldHasExactlyOneRow) {
  ASSERT_EQ(field_rules().size(), field_table().size());
  for (std::size_t i = 0; i < field_rules().size(); ++i) {
    EXPECT_EQ(field_rules()[i].field, field_table()[i].field);
  }
}

TEST(Rules, ValuesStandInFieldOrderAndTellWhereTheyWereRead) {
  testing::PrintedDocument page;
  page.masthead("青岚市水务局文件").centered("青水〔2020〕8号").title("关于防汛工作的通知");
  page.paragraph("现就防汛工作通知如下。").right("青岚市水务局").right("2020年5月1日");
  const Record record = testing::record_of(page.build());
  for (std::size_t i = 1; i < record.fields.size(); ++i) {
    EXPECT_LE(record.fields[i - 1].field, record.fields[i].field);
  }
  for (const FieldValue& value : record.fields) {
    EXPECT_FALSE(value.evidence.rule.empty());
    EXPECT_GT(value.evidence.confidence, 0);
    EXPECT_LE(value.evidence.confidence, 1);
  }
  const FieldValue* number = record.find(Field::document_number);
  ASSERT_NE(number, nullptr);
  EXPECT_EQ(number->evidence.page, 1);
  EXPECT_EQ(number->evidence.raw, "青水〔2020〕8号");
  EXPECT_FALSE(number->evidence.box.empty());
}

TEST(Rules, SameInputGivesTheSameRecord) {
  testing::PrintedDocument page;
  page.title("关于防汛工作的通知").paragraph("根据《青岚市条例》，通知如下。");
  EXPECT_EQ(testing::record_of(page.build()), testing::record_of(page.build()));
}

TEST(Rules, EmptyDocumentGivesAnEmptyRecord) {
  const Record record = testing::record_of(Document{});
  EXPECT_TRUE(record.fields.empty());
  EXPECT_TRUE(record.flags.empty());
}

}  // namespace
}  // namespace zhengbao
