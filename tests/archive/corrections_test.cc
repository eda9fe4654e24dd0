#include "archive/corrections.h"

#include "archive/connection.h"
#include "archive/review.h"
#include "archive/shelf.h"
#include "tests/archive/fixture.h"

namespace zhengbao {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Sample kNotice{"关于石拱桥的通知",
                     "石拱桥应登记。",
                     {{Field::issuers, "青岚市文化局"}, {Field::written_on, "2019-03-01"}}};

Normalized flagged_notice() {
  Normalized normalized;
  normalized.records = {sample_record(kNotice)};
  normalized.records[0].flags = {
      {"card-body-differ", Severity::warning, "written_on", "2019-03-01, 2019-04-01", 1},
      {"number-missing", Severity::warning, "document_number", "", 1}};
  return normalized;
}

class Corrections : public testing::Test {
 protected:
  Corrections() {
    archive_.keep(kNotice);
    read();
  }
  // What a run over the file does, the first time and each time after.
  void read() {
    ASSERT_TRUE(
        archive_.archive().add(sample_source(kNotice), sample_document(kNotice), flagged_notice()));
  }
  Result<Correction> set(std::string field, std::vector<std::string> values) {
    return correct(archive_.archive(),
                   {id_, std::move(field), std::move(values), "", "王", "", "见扫描件"});
  }
  Record record() { return archive_.archive().find_record(id_)->record; }

  TestArchive archive_;
  std::string id_ = sample_record(kNotice).id;
};

TEST_F(Corrections, AValueIsSetAndSaysSo) {
  const auto done = set("written_on", {"2019-04-01"});
  ASSERT_TRUE(done) << describe(done.error());
  EXPECT_EQ(done->former, "2019-03-01");
  const FieldValue* value = record().find(Field::written_on);
  ASSERT_NE(value, nullptr);
  EXPECT_EQ(record().value(Field::written_on), "2019-04-01");
  EXPECT_EQ(record().find(Field::written_on)->evidence.rule, "correction");
  EXPECT_EQ(record().find(Field::written_on)->evidence.raw, "2019-03-01");
  EXPECT_FALSE(record().flagged("written_on"));
  EXPECT_TRUE(record().flagged("document_number"));
  EXPECT_EQ(archive_.count("date:2019-04-01"), 1);
  EXPECT_EQ(archive_.count("date:2019-03-01"), 0);
  EXPECT_EQ(archive_.findings(), "");
}

TEST_F(Corrections, SurviveReadingAgainAndOpeningAgain) {
  ASSERT_TRUE(set("title", {"关于石拱桥登记的通知"}));
  ASSERT_TRUE(set("document_number", {"青文〔2019〕5号"}));
  const std::string digest = archive_.digest();
  read();
  EXPECT_EQ(record().value(Field::title), "关于石拱桥登记的通知");
  EXPECT_EQ(archive_.count("title:登记"), 1);
  EXPECT_EQ(archive_.count("number:青文"), 1);
  EXPECT_EQ(archive_.digest(), digest);
  archive_.commit();
  EXPECT_EQ(archive_.findings(), "");
}

TEST_F(Corrections, SetAgainKeepsWhatTheProgramHadRead) {
  ASSERT_TRUE(set("written_on", {"2019-04-01"}));
  const auto again = set("written_on", {"2019-05"});
  ASSERT_TRUE(again);
  EXPECT_EQ(again->former, "2019-03-01");
  const auto held = list_corrections(archive_.archive(), id_);
  ASSERT_EQ(held->size(), 1u);
  EXPECT_THAT(held->front().values, ElementsAre("2019-05"));
  EXPECT_EQ(held->front().author, "王");
  EXPECT_EQ(held->front().note, "见扫描件");
}

TEST_F(Corrections, TheEventHasTheValueBefore) {
  ASSERT_TRUE(set("written_on", {"2019-04-01"}));
  ASSERT_TRUE(set("written_on", {"2019-05"}));
  archive_.commit();
  Connection connection(archive_.path() / "archive.db", Connection::Access::read);
  Prepared rows = connection.prepare(
      "SELECT object, detail FROM events WHERE what = 'correct' ORDER BY id DESC");
  ASSERT_TRUE(rows.step());
  EXPECT_EQ(rows.text(0), id_);
  EXPECT_EQ(rows.text(1), "written_on: '2019-04-01' became '2019-05', by 王: 见扫描件");
  ASSERT_TRUE(rows.step());
  EXPECT_EQ(rows.text(1), "written_on: '2019-03-01' became '2019-04-01', by 王: 见扫描件");
}

TEST_F(Corrections, SeveralValuesAndNone) {
  ASSERT_TRUE(set("issuers", {"青岚市文化局", "青岚市档案馆"}));
  EXPECT_EQ(record().all(Field::issuers).size(), 2u);
  EXPECT_EQ(archive_.count("issuer:档案馆"), 1);
  ASSERT_TRUE(set("issuers", {}));
  EXPECT_EQ(record().value(Field::issuers), "");
  read();
  EXPECT_EQ(record().value(Field::issuers), "");
  EXPECT_EQ(archive_.findings(), "");
}

TEST_F(Corrections, TheKindIsSetToo) {
  ASSERT_TRUE(set("kind", {"personnel"}));
  EXPECT_EQ(archive_.count("kind:personnel"), 1);
}

TEST_F(Corrections, NonsenseIsRefused) {
  EXPECT_EQ(set("written_on", {"2019-02-30"}).error().code, ErrorCode::invalid_argument);
  EXPECT_EQ(set("colour", {"red"}).error().code, ErrorCode::invalid_argument);
  EXPECT_EQ(set("title", {"a", "b"}).error().code, ErrorCode::invalid_argument);
  EXPECT_EQ(set("kind", {"letter"}).error().code, ErrorCode::invalid_argument);
  id_ = "0000000000000000-1";
  EXPECT_EQ(set("title", {"a"}).error().code, ErrorCode::not_found);
}

TEST(IssueCorrections, ChangeTheIssueAndWhereItsRecordsWerePrinted) {
  TestArchive archive;
  archive.keep(kNotice);
  Normalized normalized = flagged_notice();
  GazetteIssue issue;
  issue.id = issue_id(sample_sha256(kNotice));
  issue.gazette.value = "青岚市人民政府公报";
  issue.year.value = "2019";
  issue.number.value = "8";
  issue.flags = {{"issue-differ", Severity::warning, "number", "8, 3", 1}};
  normalized.issues = {issue};
  normalized.records[0].issue = {issue.id, "青岚市人民政府公报", 2019, 8, 0, 0, "部门文件"};
  const auto read = [&] {
    ASSERT_TRUE(
        archive.archive().add(sample_source(kNotice), sample_document(kNotice), normalized));
  };
  read();
  ASSERT_TRUE(correct(archive.archive(), {issue.id, "number", {"3"}, "", "王", "", ""}));
  for (int times = 0; times < 2; ++times) {
    const auto issues = list_issues(archive.archive());
    ASSERT_EQ(issues->size(), 1u);
    EXPECT_EQ(issues->front().number, 3);
    EXPECT_EQ(issues->front().flags, 0);
    EXPECT_EQ(issues->front().documents, 1);
    const auto stored = archive.archive().find_record(sample_record(kNotice).id);
    EXPECT_EQ(stored->record.issue.number, 3);
    EXPECT_EQ(stored->record.issue.section, "部门文件");
    EXPECT_EQ(archive.findings(), "");
    read();
  }
  EXPECT_EQ(
      correct(archive.archive(), {issue.id, "number", {"three"}, "", "王", "", ""}).error().code,
      ErrorCode::invalid_argument);
}

TEST(Review, TheWorstComesFirst) {
  TestArchive archive;
  Normalized normalized = flagged_notice();
  Record& record = normalized.records[0];
  record.fields.back().evidence.confidence = 0.4;
  record.fields.back().field = Field::period_from;
  record.boundary_confidence = 0.5;
  record.flags.push_back({"low-information", Severity::info, "", "", 0});
  Statistic cell;
  cell.row = {"一、新收", "总计"};
  cell.column = {"自然人"};
  cell.raw = "9";
  cell.page = 3;
  cell.box = {1, 2, 3, 4};
  cell.failed_checks = {"sum-mismatch"};
  record.statistics = {cell};
  GazetteIssue issue;
  issue.id = issue_id(sample_sha256(kNotice));
  issue.flags = {{"contents-unmatched", Severity::warning, "contents", "条目", 2}};
  normalized.issues = {issue};
  ASSERT_TRUE(archive.archive().add(sample_source(kNotice), sample_document(kNotice), normalized));
  ASSERT_TRUE(archive.archive().add_failure(sample_source({"x", "y"}),
                                            Error{ErrorCode::damaged, "no pages", ""}));
  const auto items = list_review(archive.archive());
  ASSERT_TRUE(items) << describe(items.error());
  std::vector<std::string> lines;
  for (const ReviewItem& item : *items)
    lines.push_back(std::string(review_class_name(item.review_class)) + " " + item.code + " p" +
                    std::to_string(item.page));
  EXPECT_THAT(lines, ElementsAre("unread damaged p0", "arithmetic sum-mismatch p3",
                                 "contents contents-unmatched p2", "unsure boundary-unsure p1",
                                 "unsure value-unsure p1", "contradiction card-body-differ p1",
                                 "contradiction number-missing p1"));
  EXPECT_EQ(items->at(1).message, "一、新收/总计 | 自然人: 9");
  EXPECT_EQ(items->at(1).box, (Box{1, 2, 3, 4}));
}

}  // namespace
}  // namespace zhengbao
