// The judge is judged: every way in which a value can come out counts as itself.
#include "tests/accuracy/score.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zhengbao::accuracy {

namespace {

Record record_with_title(const std::string& title) {
  Record record;
  record.fields.push_back({Field::title, title, {}, {}});
  return record;
}

Count title_count(const ExpectedValue& expected, const Record& record) {
  Score score;
  ExpectedRecord truth;
  truth.fields["title"] = expected;
  add_to_score({"group", "file.html", {truth}}, {record}, "", score);
  return score.counts[{"group", "title"}];
}

}  // namespace

TEST(AccuracyScore, CountsTheSameTextAsRightWhateverItsSpaces) {
  EXPECT_EQ(title_count({{"关于停车的通知"}}, record_with_title("关于停车的 通知")).right, 1);
}

TEST(AccuracyScore, CountsAnotherTextAsWrongAndUnflagged) {
  const Count count = title_count({{"关于停车的通知"}}, record_with_title("关于停车"));
  EXPECT_EQ(count.wrong, 1);
  EXPECT_EQ(count.wrong_unflagged, 1);
}

TEST(AccuracyScore, AFlagOnTheFieldExcusesAWrongValue) {
  Record record = record_with_title("关于停车");
  record.flags.push_back({"title-cut", Severity::warning, "title", "", 1});
  EXPECT_EQ(title_count({{"关于停车的通知"}}, record).wrong_unflagged, 0);
}

TEST(AccuracyScore, AFlagOnARightValueIsCountedAgainstIt) {
  Record record = record_with_title("关于停车的通知");
  record.flags.push_back({"title-cut", Severity::warning, "title", "", 1});
  EXPECT_EQ(title_count({{"关于停车的通知"}}, record).right_flagged, 1);
}

TEST(AccuracyScore, NothingWhereThereIsAValueIsMissing) {
  EXPECT_EQ(title_count({{"关于停车的通知"}}, Record{}).missing, 1);
}

TEST(AccuracyScore, AValueWhereThereIsNoneIsWrong) {
  EXPECT_EQ(title_count({}, record_with_title("首页")).wrong, 1);
  EXPECT_EQ(title_count({}, Record{}).absent, 1);
}

TEST(AccuracyScore, ASectionTooManyIsWrongButNobodyCouldHaveFlaggedIt) {
  Score score;
  ExpectedRecord truth;
  truth.sections = {"一、总体要求"};
  Record record;
  record.sections = {{1, "一、", "总体要求", "", 1, {}}, {1, "二、", "数量 5 6", "", 2, {}}};
  add_to_score({"group", "file.pdf", {truth}}, {record}, "", score);
  const Count count = score.counts[{"group", "sections"}];
  EXPECT_EQ(count.right, 1);
  EXPECT_EQ(count.wrong, 1);
  EXPECT_EQ(count.wrong_unflagged, 0);
}

TEST(AccuracyScore, ATableTooFewIsMissing) {
  Score score;
  ExpectedRecord truth;
  truth.tables = 2;
  Record record;
  record.tables.resize(1);
  add_to_score({"group", "file.pdf", {truth}}, {record}, "", score);
  const Count count = score.counts[{"group", "tables"}];
  EXPECT_EQ(count.right, 1);
  EXPECT_EQ(count.missing, 1);
}

TEST(AccuracyScore, ARecordFromAListPageIsWrong) {
  Score score;
  add_to_score({"group", "list.html", {}}, {Record{}}, "", score);
  EXPECT_EQ((score.counts[{"group", "records"}].wrong), 1);
}

}  // namespace zhengbao::accuracy
