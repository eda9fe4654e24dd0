#include "normalize/unsure_values.h"

#include <gtest/gtest.h>

#include "tests/normalize/record_text.h"

namespace zhengbao {
namespace {

Document pages_with(std::initializer_list<double> confidences) {
  Document document;
  for (const double confidence : confidences) {
    Page page;
    page.number = static_cast<int>(document.pages.size()) + 1;
    page.confidence = confidence;
    document.pages.push_back(page);
  }
  return document;
}

Record record_with(Field field, std::string value, int page) {
  Record record;
  FieldValue read;
  read.field = field;
  read.value = std::move(value);
  read.evidence.page = page;
  read.evidence.confidence = 0.9;
  record.fields.push_back(read);
  return record;
}

void flag_unsure(const Document& document, Record& record) {
  flag_unsure_values(
      document, {}, [&] { return letters_of(document); }, record);
}

TEST(UnsureValues, AreThoseFromAPageOfLowConfidence) {
  const Document document = pages_with({1, 0.6});
  Record sure = record_with(Field::title, "关于防汛的通知", 1);
  Record unsure = record_with(Field::title, "关干防汛的通知", 2);
  flag_unsure(document, sure);
  flag_unsure(document, unsure);
  EXPECT_EQ(testing::flags(sure), "");
  EXPECT_EQ(testing::flags(unsure), "value-unsure:title");
  EXPECT_DOUBLE_EQ(unsure.fields[0].evidence.confidence, 0.6);
}

Document page_that_says(std::string text, TextOrigin origin) {
  Document document = pages_with({1});
  document.pages[0].origin = origin;
  const Line line{.length = text.size(), .origin = origin};
  document.pages[0].blocks.push_back({.text = std::move(text), .lines = {line}});
  return document;
}

TEST(UnsureValues, BeginWithAPlaceThatTheRecognisedTextWritesOtherwise) {
  const std::string text = "潜泽区财政局关于预算的通知。洪泽区财政局，洪泽区各局。";
  Record read = record_with(Field::title, "潜泽区财政局关于预算的通知", 1);
  flag_unsure(page_that_says(text, TextOrigin::ocr), read);
  EXPECT_EQ(testing::flags(read), "value-unsure:title");
  Record typed = record_with(Field::title, "潜泽区财政局关于预算的通知", 1);
  flag_unsure(page_that_says(text, TextOrigin::text), typed);
  EXPECT_EQ(testing::flags(typed), "");
}

TEST(UnsureValues, AStrayUnknownSignOnThePageIsNoDoubt) {
  Record record = record_with(Field::title, "关于防汛的通知", 1);
  flag_unsure(pages_with({0.98}), record);
  EXPECT_EQ(testing::flags(record), "");
}

TEST(UnsureValues, HoldACharacterWithoutMeaning) {
  for (const char* title : {"关于\uFFFD汛的通知", "关于\uE123汛的通知"}) {
    Record record = record_with(Field::title, title, 1);
    flag_unsure(pages_with({1}), record);
    EXPECT_EQ(testing::flags(record), "value-unsure:title");
  }
}

TEST(UnsureValues, StandOnACharacterThatWasDoubted) {
  Document document = pages_with({0.99});
  Line line{.box = {100, 50, 140, 60}, .origin = TextOrigin::ocr};
  line.edges = {1000, 1100, 1200, 1300, 1400};
  line.doubtful = {2};
  line.length = std::string("第３8号").size();
  document.pages[0].blocks.push_back({.text = "第３8号", .lines = {line}});
  Record on_it = record_with(Field::document_number, "38", 1);
  on_it.fields[0].evidence.box = {110, 50, 130, 60};
  Record beside = record_with(Field::document_number, "3", 1);
  beside.fields[0].evidence.box = {100, 50, 120, 60};
  Record below = record_with(Field::document_number, "3", 1);
  below.fields[0].evidence.box = {100, 70, 140, 80};
  for (Record* record : {&on_it, &beside, &below}) flag_unsure(document, *record);
  EXPECT_EQ(testing::flags(on_it), "value-unsure:document_number");
  EXPECT_EQ(on_it.fields[0].evidence.confidence, 0.5);
  EXPECT_EQ(testing::flags(beside), "");
  EXPECT_EQ(testing::flags(below), "");
}

TEST(UnsureValues, OneFlagServesAllValuesOfAField) {
  Record record = record_with(Field::issuers, "甲局", 1);
  record.fields.push_back(record_with(Field::issuers, "乙局", 1).fields[0]);
  record.fields.push_back(record_with(Field::written_on, "2020-05-01", 1).fields[0]);
  flag_unsure(pages_with({0.6}), record);
  EXPECT_EQ(record.flags.size(), 2U);
}

}  // namespace
}  // namespace zhengbao
