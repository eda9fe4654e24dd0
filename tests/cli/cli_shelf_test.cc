// issues, series and wanted, on an archive that the test fills itself.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "archive/archive.h"
#include "core/digest.h"
#include "tests/cli/program_run.h"

namespace zhengbao {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

// Puts one document, or one issue with its document, into an archive.
class Filler {
 public:
  explicit Filler(const std::string& path) : archive_(*Archive::open(path, OpenMode::write)) {}
  ~Filler() { EXPECT_TRUE(archive_.commit()); }

  Record record(const std::string& title, const std::string& number = {}) {
    Record record;
    sha256_ = sha256_hex(title + number + std::to_string(++count_));
    record.id = record_id(sha256_, 1);
    record.kind = RecordKind::policy;
    record.text = title;
    record.fields.push_back({Field::title, title, {}, {}});
    if (!number.empty()) record.fields.push_back({Field::document_number, number, {}, {}});
    return record;
  }
  void add(Normalized normalized) {
    SourceInfo source;
    source.sha256 = sha256_;
    source.name = std::to_string(count_) + ".pdf";
    source.origin = "in/" + source.name;
    ASSERT_TRUE(archive_.add(source, {}, normalized));
  }
  void add_issue(int year, int number, int total, int number_to = 0) {
    Normalized normalized;
    normalized.records = {record("公报" + std::to_string(total))};
    GazetteIssue issue;
    issue.id = issue_id(sha256_);
    issue.gazette.value = "青岚市人民政府公报";
    issue.region.value = "330900";
    issue.year.value = std::to_string(year);
    issue.number.value = std::to_string(number);
    if (number_to > 0) issue.number_to.value = std::to_string(number_to);
    issue.total_number.value = std::to_string(total);
    normalized.records[0].issue = {issue.id, issue.gazette.value, year, number, number_to,
                                   total,    "市政府文件"};
    normalized.issues = {issue};
    add(normalized);
  }
  // Two issues in one file, a document in each.
  void add_volume(int year) {
    Normalized normalized;
    normalized.records = {record("第一号"), record("第二号")};
    normalized.records[0].id = record_id(sha256_, 1);
    normalized.records[1].id = record_id(sha256_, 2);
    for (int number = 1; number <= 2; ++number) {
      GazetteIssue issue;
      issue.id = issue_id(sha256_, number);
      issue.gazette.value = "青岚市人民政府公报";
      issue.year.value = std::to_string(year);
      issue.number.value = std::to_string(number);
      normalized.records[static_cast<std::size_t>(number) - 1].issue = {
          issue.id, issue.gazette.value, year, number, 0, 0, ""};
      normalized.issues.push_back(issue);
    }
    add(normalized);
  }

 private:
  Archive archive_;
  std::string sha256_;
  int count_ = 0;
};

TEST(CliIssues, ListsTheShelfAndItsHoles) {
  TestArchive archive;
  {
    Filler filler(archive.path());
    filler.add_issue(2018, 11, 131, 12);
    filler.add_issue(2019, 1, 133);
    filler.add_issue(2019, 4, 136);
  }
  const ProgramResult page = archive.run({"issues"});
  EXPECT_EQ(page.status, 0);
  EXPECT_THAT(page.out, HasSubstr("青岚市人民政府公报  330900  3 issues held, 2 missing\n"));
  EXPECT_THAT(page.out, HasSubstr("2018年第11-12期（总第131期）"));
  EXPECT_THAT(page.out, HasSubstr("  missing\n    2019年第2期（总第134期）\n"
                                  "    2019年第3期（总第135期）\n"));
  const auto lines = lines_of(archive.run({"issues", "--json"}).out);
  ASSERT_EQ(lines.size(), 4u);
  EXPECT_EQ(json::parse(lines[0]).at("number_to"), 12);
  EXPECT_EQ(json::parse(lines[0]).at("documents"), 1);
  EXPECT_EQ(json::parse(lines[3]).at("missing")[1],
            json::parse(R"({"year": 2019, "number": 3, "total_number": 135, "presumed": false})"));
}

TEST(CliIssues, WordsAndYearsChoose) {
  TestArchive archive;
  {
    Filler filler(archive.path());
    filler.add_issue(2018, 1, 120);
    filler.add_issue(2019, 4, 136);
  }
  EXPECT_EQ(archive.run({"issues", "云溪"}).status, 1);
  EXPECT_EQ(archive.run({"issues", "青岚"}).status, 0);
  EXPECT_EQ(lines_of(archive.run({"issues", "--json", "--year", "2018"}).out).size(), 2u);
  EXPECT_EQ(lines_of(archive.run({"issues", "--json", "--missing"}).out).size(), 1u);
}

TEST(CliShow, ARecordSaysWhereItWasPrintedAndAnIssueWhatIsInIt) {
  TestArchive archive;
  {
    Filler filler(archive.path());
    filler.add_issue(2019, 3, 135);
  }
  const std::string id = json::parse(lines_of(archive.run({"issues", "--json"}).out)[0]).at("id");
  const std::string record = id.substr(0, 17) + "1";
  EXPECT_THAT(archive.run({"show", record}).out,
              HasSubstr("青岚市人民政府公报2019年第3期（总第135期），市政府文件\n"));
  EXPECT_THAT(archive.run({"show", id}).out, HasSubstr("documents\n  " + record + "  公报135\n"));
  EXPECT_EQ(json::parse(archive.run({"show", "--json", id}).out).at("kind"), "gazette_issue");
}

TEST(CliShow, EveryIssueOfABoundVolumeHasAnIdOfItsOwn) {
  TestArchive archive;
  {
    Filler filler(archive.path());
    filler.add_volume(2019);
  }
  const auto lines = lines_of(archive.run({"issues", "--json"}).out);
  ASSERT_EQ(lines.size(), 3u);
  const std::string first = json::parse(lines[0]).at("id"), second = json::parse(lines[1]).at("id");
  EXPECT_EQ(first.substr(16), "-0");
  EXPECT_EQ(second, first + "-2");
  EXPECT_THAT(archive.run({"show", first}).out, HasSubstr("公报2019年第1期\n"));
  EXPECT_THAT(archive.run({"show", first}).out, Not(HasSubstr("第二号")));
  EXPECT_THAT(archive.run({"show", second}).out, HasSubstr("公报2019年第2期\n"));
  EXPECT_THAT(archive.run({"show", second}).out, HasSubstr("  第二号\n"));
  archive.run({"correct", second, "number=3"});
  EXPECT_THAT(archive.run({"show", first}).out, HasSubstr("公报2019年第1期\n"));
  EXPECT_THAT(archive.run({"show", second}).out, HasSubstr("公报2019年第3期\n"));
}

TEST(CliIssues, AnIssueInTwoFilesIsOneIssue) {
  TestArchive archive;
  {
    Filler filler(archive.path());
    filler.add_issue(2019, 1, 133);
    filler.add_issue(2019, 1, 133);
    filler.add_issue(2019, 2, 134);
  }
  EXPECT_THAT(archive.run({"issues"}).out, HasSubstr("  2 issues held in 3 files, 0 missing\n"));
  EXPECT_EQ(json::parse(lines_of(archive.run({"issues", "--json"}).out).back()).at("held"), 2);
}

TEST(CliCorrect, AnIssueIsCorrectedWithItsDocuments) {
  TestArchive archive;
  {
    Filler filler(archive.path());
    filler.add_issue(2019, 8, 135);
  }
  const std::string id = json::parse(lines_of(archive.run({"issues", "--json"}).out)[0]).at("id");
  EXPECT_THAT(archive.run({"correct", id, "number=3", "--by", "王"}).out,
              HasSubstr("number: 8 → 3  by 王"));
  EXPECT_EQ(json::parse(lines_of(archive.run({"issues", "--json"}).out)[0]).at("number"), 3);
  const std::string record = id.substr(0, 17) + "1";
  EXPECT_THAT(archive.run({"show", record}).out, HasSubstr("2019年第3期"));
  EXPECT_EQ(archive.run({"correct", id, "number=x"}).status, 2);
}

TEST(CliSeries, NamesWhatIsMissingAndEstimatesTheRest) {
  TestArchive archive;
  {
    Filler filler(archive.path());
    for (const int serial : {1, 2, 5, 6, 9}) {
      Normalized normalized;
      normalized.records = {
          filler.record("通知", "青政办发〔2018〕" + std::to_string(serial) + "号")};
      filler.add(normalized);
    }
  }
  EXPECT_EQ(archive.run({"series"}).out,
            "青政办发〔2018〕: 5 held, highest 9, about 10 issued, 4 missing: 3-4, 7-8\n");
  const json series = json::parse(archive.run({"series", "--json", "政办"}).out);
  EXPECT_EQ(series.at("missing"), json::parse("[[3, 4], [7, 8]]"));
  EXPECT_EQ(series.at("estimated"), 10);
  EXPECT_EQ(archive.run({"series", "--year", "2019"}).status, 1);
  EXPECT_EQ(archive.run({"series", "--least", "6"}).status, 1);
}

TEST(CliWanted, CitedDocumentsThatAreHeldAreNotWanted) {
  TestArchive archive;
  std::string citer, target;
  {
    Filler filler(archive.path());
    Normalized first;
    first.records = {filler.record("青岚市公园管理细则")};
    first.records[0].citations = {{"青岚市公园管理办法", "", "废止", "", 1, {}},
                                  {"政府信息公开条例", "国务院令第711号", "根据", "", 1, {}}};
    citer = first.records[0].id;
    filler.add(first);
    Normalized second;
    second.records = {filler.record("青岚市公园管理办法")};
    target = second.records[0].id;
    filler.add(second);
  }
  EXPECT_EQ(archive.run({"wanted"}).out, "    1  《政府信息公开条例》（国务院令第711号）\n");
  EXPECT_EQ(json::parse(archive.run({"wanted", "--json"}).out).at("cited_by"),
            json::array({citer}));
  EXPECT_THAT(archive.run({"show", citer}).out,
              HasSubstr("废止 《青岚市公园管理办法》  (page 1)  → " + target));
  EXPECT_THAT(archive.run({"show", target}).out, HasSubstr("repealed by 《青岚市公园管理细则》"));
  const json relations = json::parse(archive.run({"show", "--json", target}).out).at("relations");
  EXPECT_EQ(relations.at("cited_by")[0].at("id"), citer);
  EXPECT_EQ(relations.at("cited_by")[0].at("relation"), "废止");
}

}  // namespace
}  // namespace zhengbao
