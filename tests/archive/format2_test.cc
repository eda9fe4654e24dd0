// Issues, figures of reports and what links records: stored with a source,
// replaced with it, and covered by verify and digest.
#include "archive/datasets.h"
#include "archive/shingles.h"
#include "archive/title_key.h"
#include "tests/archive/fixture.h"

namespace zhengbao {
namespace {

using testing::ElementsAre;

Statistic cell(std::string table, std::string row_code, std::string column_code,
               std::string value) {
  Statistic cell;
  cell.form = "2021";
  cell.table = std::move(table);
  cell.row = {"三、本年度办理结果", "（一）予以公开"};
  cell.row_code = std::move(row_code);
  cell.column = {"自然人"};
  cell.column_code = std::move(column_code);
  cell.value = value;
  cell.value_kind = value.empty() ? ValueKind::slash : ValueKind::number;
  cell.unit = "件";
  cell.raw = value.empty() ? "/" : value;
  cell.page = 3;
  cell.box = {70.5F, 80.25F, 120, 95};
  cell.origin = TextOrigin::ocr;
  cell.confidence = 0.875;
  if (value == "9") cell.failed_checks = {"sum-mismatch", "balance-mismatch"};
  return cell;
}

Figure figure() {
  Figure figure;
  figure.subject = "收到政府信息公开申请";
  figure.value = "18";
  figure.unit = "件";
  figure.sentence = "全年收到政府信息公开申请18件。";
  figure.raw = "18件";
  figure.page = 2;
  return figure;
}

struct Report {
  std::string name;
  std::string issuer;
  std::string region;
  std::string period_to;
};

Normalized normalized_report(const Sample& sample, const Report& report) {
  Record record = sample_record(sample);
  record.kind = RecordKind::annual_report;
  record.statistics = {cell("2", "granted", "person", "4"), cell("2", "granted", "total", "9"),
                       cell("3", "review", "total", "")};
  record.figures = {figure()};
  record.fields.push_back({Field::issuers, report.issuer, {1, {}, report.issuer, "made", 1}, {}});
  record.fields.push_back({Field::period_to, report.period_to, {}, {}});
  record.fields.push_back({Field::region, report.region, {}, {}});
  Normalized normalized;
  normalized.records = {record};
  return normalized;
}

void add_report(TestArchive& archive, const Report& report) {
  Sample sample{report.issuer + "年度报告", "报告正文" + report.name};
  sample.name = report.name;
  archive.keep(sample);
  const auto added = archive.archive().add(sample_source(sample), sample_document(sample),
                                           normalized_report(sample, report));
  ASSERT_TRUE(added) << describe(added.error());
}

void add_reports(TestArchive& archive) {
  add_report(archive, {"a.pdf", "青岚市财政局", "330900", "2021-12-31"});
  add_report(archive, {"b.pdf", "青岚市教育局", "330900", "2022-12-31"});
  add_report(archive, {"c.pdf", "云溪县人民政府", "420123", "2022-12-31"});
  archive.commit();
}

// "issuer year row column value" of each cell the query gives.
std::vector<std::string> cells(TestArchive& archive, const StatisticQuery& query) {
  std::vector<std::string> lines;
  const auto walked = walk_reports(
      archive.archive(), query,
      [&](const ReportSummary& report, const std::vector<Statistic>& cells, const auto&) {
        for (const Statistic& cell : cells) {
          lines.push_back(report.issuers + " " + std::to_string(report.year) + " " + cell.row_code +
                          " " + cell.column_code + " " + cell.value);
        }
        return true;
      });
  EXPECT_TRUE(walked) << describe(walked.error());
  std::sort(lines.begin(), lines.end());
  return lines;
}

TEST(Datasets, CellsAreChosenByTableYearRegionAndBody) {
  TestArchive archive;
  add_reports(archive);
  EXPECT_EQ(cells(archive, {}).size(), 9u);
  StatisticQuery query;
  query.form = "2021";
  query.table = "2";
  query.row_code = "granted";
  query.column_code = "total";
  EXPECT_THAT(cells(archive, query), ElementsAre("云溪县人民政府 2022 granted total 9",
                                                 "青岚市教育局 2022 granted total 9",
                                                 "青岚市财政局 2021 granted total 9"));
  query.region = "33";
  EXPECT_EQ(cells(archive, query).size(), 2u);
  query.from_year = 2022;
  EXPECT_THAT(cells(archive, query), ElementsAre("青岚市教育局 2022 granted total 9"));
  query.from_year = 0;
  query.to_year = 2021;
  EXPECT_THAT(cells(archive, query), ElementsAre("青岚市财政局 2021 granted total 9"));
  query.body = "青岚市教育局";
  EXPECT_THAT(cells(archive, query), ElementsAre());
}

TEST(Datasets, ACellComesBackWhole) {
  TestArchive archive;
  add_reports(archive);
  StatisticQuery query;
  query.body = "青岚市财政局";
  std::vector<Statistic> found;
  ASSERT_TRUE(walk_reports(archive.archive(), query,
                           [&](const auto&, std::vector<Statistic>&& cells, const auto&) {
                             found = std::move(cells);
                             return true;
                           }));
  EXPECT_THAT(found,
              ElementsAre(cell("2", "granted", "person", "4"), cell("2", "granted", "total", "9"),
                          cell("3", "review", "total", "")));
}

TEST(Datasets, AFigureComesBackWholeAndAWalkCanEnd) {
  TestArchive archive;
  add_reports(archive);
  std::vector<Figure> found;
  ASSERT_TRUE(walk_reports(archive.archive(), {},
                           [&](const auto&, const auto&, const std::vector<Figure>& figures) {
                             found.insert(found.end(), figures.begin(), figures.end());
                             return false;
                           }));
  EXPECT_THAT(found, ElementsAre(figure()));
}

TEST(Datasets, AReportComesWithItsCellsAndFigures) {
  TestArchive archive;
  add_reports(archive);
  const auto described = [&archive](const StatisticQuery& query) {
    std::string text;
    EXPECT_TRUE(walk_reports(archive.archive(), query,
                             [&text](const ReportSummary& report, std::vector<Statistic>&& cells,
                                     std::vector<Figure>&& figures) {
                               text += std::to_string(report.year) + " " +
                                       std::to_string(cells.size()) + " " +
                                       std::to_string(figures.size()) + ";";
                               return true;
                             }));
    return text;
  };
  StatisticQuery query;
  query.body = "青岚市财政局";
  EXPECT_EQ(described(query), "2021 3 1;");
  query.table = "2";  // a figure belongs to no table
  EXPECT_EQ(described(query), "2021 2 0;");
  query.table = "none";
  EXPECT_EQ(described(query), "");
}

TEST(Datasets, AddingAReportAgainReplacesItsCells) {
  TestArchive archive;
  add_reports(archive);
  const std::string digest = archive.digest();
  add_reports(archive);
  EXPECT_EQ(cells(archive, {}).size(), 9u);
  EXPECT_EQ(archive.digest(), digest);
  EXPECT_EQ(archive.findings(), "");
}

GazetteIssue issue_of(const Sample& sample) {
  GazetteIssue issue;
  issue.id = issue_id(sample_sha256(sample));
  issue.gazette = {"青岚市人民政府公报", {1, {}, "青岚市人民政府公报", "masthead", 1}};
  issue.year.value = "2019";
  issue.number.value = "3";
  ContentsEntry entry;
  entry.title = sample.title;
  entry.record = 1;
  issue.contents = {entry};
  issue.matter = {{1, {}, "青岚市人民政府公报 2019年第3期"}};
  issue.flags = {{"contents-unmatched", Severity::warning, "contents", "条目无文件", 2}};
  issue.pages = 12;
  return issue;
}

Result<AddOutcome> add_issue(TestArchive& archive, const Sample& sample) {
  archive.keep(sample);
  Normalized normalized;
  normalized.records = {sample_record(sample)};
  normalized.issues = {issue_of(sample)};
  IssuePlace& place = normalized.records[0].issue;
  place.id = normalized.issues[0].id;
  place.gazette = "青岚市人民政府公报";
  place.year = 2019;
  place.number = 3;
  normalized.records[0].boundary_confidence = 0.75;
  return archive.archive().add(sample_source(sample), sample_document(sample), normalized);
}

TEST(Issues, AreKeptWithTheirSourceAndReplacedWithIt) {
  TestArchive archive;
  const Sample sample{"关于甲的通知", "正文甲"};
  ASSERT_TRUE(add_issue(archive, sample));
  const std::string digest = archive.digest();
  ASSERT_TRUE(add_issue(archive, sample));
  EXPECT_EQ(archive.digest(), digest);
  EXPECT_EQ(archive.findings(), "");
  archive.add(sample);
  EXPECT_NE(archive.digest(), digest);
  EXPECT_EQ(archive.findings(), "");
}

TEST(Issues, TheRecordKnowsWhereItWasPrinted) {
  TestArchive archive;
  const Sample sample{"关于甲的通知", "正文甲"};
  ASSERT_TRUE(add_issue(archive, sample));
  const auto found = archive.archive().find_record(sample_record(sample).id);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->record.issue.gazette, "青岚市人民政府公报");
  EXPECT_EQ(found->record.issue.number, 3);
  EXPECT_EQ(found->record.boundary_confidence, 0.75);
}

TEST(Issues, SearchFindsWhatWasPrintedInOne) {
  TestArchive archive;
  ASSERT_TRUE(add_issue(archive, {"关于甲的通知", "正文甲"}));
  archive.add({"关于乙的通知", "正文乙"});
  EXPECT_EQ(archive.titles("gazette:青岚"), "关于甲的通知");
  EXPECT_EQ(archive.titles("gazette:公报2019年第3期"), "关于甲的通知");
  EXPECT_EQ(archive.titles("gazette:2019年第33期"), "");
  EXPECT_EQ(archive.titles("通知 -gazette:公报"), "关于乙的通知");
}

TEST(TitleKey, TheIssuerTheStateAndSignsDoNotMatter) {
  EXPECT_EQ(subject_key("青岚市人民政府办公室关于做好防汛工作的通知"),
            subject_key("《关于做好防汛工作的通知》"));
  EXPECT_EQ(subject_key("中华人民共和国档案法实施办法"), subject_key("档案法 实施办法"));
  EXPECT_EQ(subject_key("青岚市公园管理办法（试行）"), subject_key("青岚市公园管理办法"));
  EXPECT_NE(subject_key("关于做好2018年防汛工作的通知"),
            subject_key("关于做好2019年防汛工作的通知"));
  EXPECT_EQ(subject_key("通知"), 0);
}

TEST(TitleKey, ALetterOfTransmittalCarriesWhatItPrints) {
  EXPECT_EQ(carried_key("青岚市人民政府关于印发《青岚市公园管理办法》的通知"),
            subject_key("青岚市公园管理办法"));
  EXPECT_EQ(carried_key("青岚市人民政府关于印发青岚市公园管理办法（试行）的通知"),
            subject_key("青岚市公园管理办法"));
  EXPECT_EQ(carried_key("转发省政府关于做好防汛工作的通知"), 0);
  EXPECT_EQ(carried_key("关于做好防汛工作的通知"), 0);
}

TEST(TitleKey, ANumberNamesAnAgencyOrNone) {
  EXPECT_EQ(number_key("青政发〔2019〕3号"), number_key("青政发[2019] 3 号"));
  EXPECT_TRUE(names_agency("青政发〔2019〕3号"));
  EXPECT_TRUE(names_agency("国务院令第711号"));
  EXPECT_FALSE(names_agency("第12号"));
  EXPECT_FALSE(names_agency(""));
}

TEST(Shingles, TheSameTextWithOtherSignsResemblesItself) {
  const auto a = shingles("青岚市人民政府关于加强石拱桥保护工作的通知，请认真贯彻执行。");
  const auto b = shingles("青岚市人民政府 关于加强石拱桥保护工作的通知,请认真贯彻执行.");
  EXPECT_EQ(resemblance(a, b), 1);
  EXPECT_LT(resemblance(a, shingles("青岚市财政局关于做好年度决算编制工作的函，请按期报送。")),
            0.1);
  EXPECT_EQ(resemblance({}, {}), 0);
}

}  // namespace
}  // namespace zhengbao
