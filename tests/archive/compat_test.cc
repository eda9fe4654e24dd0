// Archives of every released format stay readable. tests/compat/vN was written
// once by `zhengbao add` of the files that are its originals (v2: and one
// `correct`), and is never written again; the tests work on copies of it.
#include "archive/corrections.h"
#include "archive/datasets.h"
#include "tests/archive/fixture.h"

namespace zhengbao {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

constexpr std::string_view kNotice = "6696009d197aec3a-1";
constexpr std::string_view kNoticeTitle = "云和县人民政府关于加强石拱桥保护的通知";
constexpr std::string_view kLibraryTitle = "青岚市文化局关于延长图书馆开放时间的通知";

// A copy of the archive in tests/compat/`version`.
class StoredArchive {
 public:
  explicit StoredArchive(std::string_view version) {
    fs::copy(fs::path(ZHENGBAO_SOURCE_DIR) / "tests/compat" / version, path(),
             fs::copy_options::recursive);
  }
  fs::path path() const { return folder_ / "archive"; }

 private:
  TempFolder folder_;
};

Archive open_or_die(const StoredArchive& stored, OpenMode mode) {
  auto archive = Archive::open(stored.path(), mode);
  if (!archive) throw std::runtime_error(describe(archive.error()));
  return std::move(*archive);
}

std::vector<std::string> titles(const Archive& archive, std::string_view query) {
  std::vector<std::string> found;
  const auto page = archive.search(*parse_query(query), {});
  EXPECT_TRUE(page);
  if (page)
    for (const SearchHit& hit : page->hits) found.push_back(hit.record.title);
  return found;
}

// What both ways of opening must give.
void expect_both_records(const Archive& archive, std::int64_t originals = 2) {
  const auto report = archive.verify({});
  ASSERT_TRUE(report) << describe(report.error());
  EXPECT_TRUE(report->findings.empty()) << report->findings.front().message;
  EXPECT_EQ(report->originals_checked, originals);
  EXPECT_THAT(titles(archive, "石拱桥"), ElementsAre(kNoticeTitle));
  EXPECT_THAT(titles(archive, "date:2020-05-09"), ElementsAre(kLibraryTitle));
  EXPECT_THAT(titles(archive, "\"公共图书馆\" number:岚文"), ElementsAre(kLibraryTitle));

  const auto notice = archive.find_record(kNotice);
  ASSERT_TRUE(notice) << describe(notice.error());
  EXPECT_EQ(notice->record.value(Field::document_number), "云政发〔2018〕7号");
  EXPECT_EQ(notice->record.value(Field::written_on), "2018-06-04");
  EXPECT_EQ(notice->record.sections.back().heading, "登记造册");
  EXPECT_EQ(notice->source_info.name, "notice.html");
}

TEST(Compat, AReaderOfVersion1IsToldHowToBringItForward) {
  const StoredArchive stored("v1");
  const auto archive = Archive::open(stored.path(), OpenMode::read);
  ASSERT_FALSE(archive);
  EXPECT_EQ(archive.error().code, ErrorCode::unsupported);
  EXPECT_EQ(archive.error().message,
            "the archive has the older format 1; add something to it once to bring it forward");
}

TEST(Compat, Version1ShowsThePagesItHolds) {
  const StoredArchive stored("v1");
  const Archive archive = open_or_die(stored, OpenMode::write);
  const auto notice = archive.find_record(kNotice);
  ASSERT_TRUE(notice) << describe(notice.error());
  const auto page = archive.find_page(notice->source_info.sha256, 1);
  ASSERT_TRUE(page) << describe(page.error());
  ASSERT_FALSE(page->blocks.empty());
  EXPECT_EQ(page->blocks.front().text, kNoticeTitle);
}

TEST(Compat, Version1BroughtForwardIsReadByReaders) {
  const StoredArchive stored("v1");
  open_or_die(stored, OpenMode::write);
  expect_both_records(open_or_die(stored, OpenMode::read));
}

TEST(Compat, Version1IsCarriedOn) {
  const StoredArchive stored("v1");
  TestArchive archive(stored.path());
  expect_both_records(archive.archive());
  archive.add_with_original({"石拱桥名录", "云和县石拱桥八座"});
  archive.commit();
  EXPECT_EQ(archive.count("石拱桥"), 2);
  EXPECT_EQ(archive.findings(), "");
}

constexpr std::string_view kReport = "2d562fe16592fbae-1";

// Of version 2: also a report with its figures, and a correction.
void expect_report(const Archive& archive) {
  std::vector<std::string> cells;
  StatisticQuery query;
  query.from_year = query.to_year = 2019;
  ASSERT_TRUE(
      walk_reports(archive, query,
                   [&](const ReportSummary& of, const std::vector<Statistic>& read, const auto&) {
                     EXPECT_EQ(of.record_id, kReport);
                     for (const Statistic& cell : read) cells.push_back(cell.value);
                     return true;
                   }));
  EXPECT_EQ(cells.size(), 198u);
  const auto report = archive.find_record(kReport);
  ASSERT_TRUE(report) << describe(report.error());
  EXPECT_EQ(report->record.find(Field::published_at)->evidence.rule, kCorrectionRule);
  const auto corrections = list_corrections(archive);
  ASSERT_EQ(corrections->size(), 1u);
  EXPECT_EQ(corrections->front().author, "王");
}

TEST(Compat, Version2IsRead) {
  const StoredArchive stored("v2");
  const Archive archive = open_or_die(stored, OpenMode::read);
  expect_both_records(archive, 3);
  expect_report(archive);
}

TEST(Compat, Version2IsCarriedOn) {
  const StoredArchive stored("v2");
  TestArchive archive(stored.path());
  expect_both_records(archive.archive(), 3);
  expect_report(archive.archive());
  archive.add_with_original({"石拱桥名录", "云和县石拱桥八座"});
  archive.commit();
  EXPECT_EQ(archive.count("石拱桥"), 2);
  EXPECT_EQ(archive.findings(), "");
}

}  // namespace
}  // namespace zhengbao
