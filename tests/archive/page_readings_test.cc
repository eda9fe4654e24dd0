#include "archive/page_readings.h"

#include "tests/archive/fixture.h"

namespace zhengbao {
namespace {

namespace fs = std::filesystem;

class PageReadingsTest : public testing::Test {
 protected:
  fs::path file_of(int page) const {
    return folder_ / "readings" / sha256_.substr(0, 2) / sha256_ / std::to_string(page);
  }

  TempFolder folder_;
  PageReadings readings_{folder_ / "readings"};
  const std::string sha256_ = sha256_hex("古桥");
};

TEST_F(PageReadingsTest, GivesBackWhatWasKeptForThatPageOfThatSource) {
  ASSERT_TRUE(readings_.keep(sha256_, 7, "第七页"));
  EXPECT_EQ(readings_.find(sha256_, 7), "第七页");
  EXPECT_EQ(readings_.find(sha256_, 8), std::nullopt);
  EXPECT_EQ(readings_.find(sha256_hex("新桥"), 7), std::nullopt);
}

TEST_F(PageReadingsTest, TheLastOneCounts) {
  ASSERT_TRUE(readings_.keep(sha256_, 1, "旧"));
  ASSERT_TRUE(readings_.keep(sha256_, 1, "新"));
  EXPECT_EQ(readings_.find(sha256_, 1), "新");
}

TEST_F(PageReadingsTest, AnEmptyReadingIsNotNone) {
  ASSERT_TRUE(readings_.keep(sha256_, 1, ""));
  EXPECT_EQ(readings_.find(sha256_, 1), "");
}

TEST_F(PageReadingsTest, ADamagedReadingIsNone) {
  ASSERT_TRUE(readings_.keep(sha256_, 1, "第一页的全部文字"));
  fs::resize_file(file_of(1), fs::file_size(file_of(1)) - 1);
  EXPECT_EQ(readings_.find(sha256_, 1), std::nullopt);
}

TEST_F(PageReadingsTest, PreparingRemovesWhatAKilledRunWasWriting) {
  ASSERT_TRUE(readings_.keep(sha256_, 1, "第一页"));
  std::ofstream(folder_ / "readings" / "incoming" / "1") << "half";
  readings_.prepare();
  EXPECT_FALSE(fs::exists(folder_ / "readings/incoming"));
  EXPECT_EQ(readings_.find(sha256_, 1), "第一页");
  EXPECT_TRUE(readings_.keep(sha256_, 2, "第二页"));
}

TEST_F(PageReadingsTest, SaysThatItCannotWrite) {
  std::ofstream(folder_ / "readings") << "a file in its place";
  EXPECT_EQ(readings_.keep(sha256_, 1, "x").error().code, ErrorCode::io);
}

TEST_F(PageReadingsTest, AnArchiveHasThemBesideItsOriginals) {
  auto archive = Archive::open(folder_ / "archive", OpenMode::write);
  ASSERT_TRUE(archive);
  ASSERT_TRUE(archive->page_readings().keep(sha256_, 1, "第一页"));
  EXPECT_TRUE(fs::is_directory(folder_ / "archive/readings"));
  const auto report = archive->verify({});
  ASSERT_TRUE(report);
  EXPECT_TRUE(report->findings.empty());
}

}  // namespace
}  // namespace zhengbao
