// A large issue costs what its text costs.
#include <gtest/gtest.h>

#include <ctime>
#include <string>

#include "normalize/gazette/gazette.h"
#include "normalize/normalize.h"
#include "tests/support/document_builder.h"
#include "tests/support/sanitizer.h"

namespace zhengbao {
namespace {

constexpr std::string_view kSentence =
    "各县（市、区）、各部门要把这项工作列入议事日程，明确一名负责人，按照《青岚市城市管理办法》"
    "（青政发〔2018〕12号）的要求，在规定的时间内完成各项任务，并及时报告进展情况。";

std::string title_of(int number) {
  static const std::string kPlaces[] = {"白沙县", "望渚区", "北屏县",
                                        "临川区", "石门镇", "渡口街道"};
  static const std::string kWorks[] = {"春耕生产", "防汛抗旱", "学校建设", "道路养护", "山塘巡查"};
  return "青岚市人民政府办公室关于做好" + kPlaces[number % 6] + "第" + std::to_string(number) +
         "批" + kWorks[number % 5] + "工作的通知";
}

// `pages` pages of some forty paragraphs; a document begins on every other one.
Document large_issue(int pages) {
  testing::PrintedDocument page;
  page.masthead("青岚市人民政府公报").centered("2019年第3期（总第128期）").centered("目录", true);
  for (int p = 2; p <= pages; p += 2) {
    page.left(title_of(p) + "……" + std::to_string(p));
  }
  for (int p = 2; p <= pages; ++p) {
    page.new_page().running_head("青岚市人民政府公报 2019年第3期");
    if (p % 2 == 0) {
      page.title(title_of(p)).centered("青政办发〔2019〕" + std::to_string(p) + "号");
      page.left("各县（市、区）人民政府，市政府各部门：");
    }
    for (int i = 0; i < 36; ++i) page.paragraph(kSentence);
    page.centered("附表的小标题");
    if (p % 2 == 1) page.right("青岚市人民政府办公室").right("2019年3月1日");
  }
  return page.build();
}

double seconds_to_split(int pages) {
  const Document document = large_issue(pages);
  SourceFile source;
  source.sha256 = std::string(64, 'a');
  const std::clock_t begin = std::clock();
  const auto reading = read_gazette(document, source);
  const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  EXPECT_EQ(reading ? reading->parts.size() : 0, static_cast<std::size_t>(pages / 2));
  return seconds;
}

TEST(LargeIssue, ThreeHundredPagesAreSplitInTwoSeconds) {
  EXPECT_LT(seconds_to_split(300), 2 * kTimeAllowance);
}

TEST(LargeIssue, TimeGrowsWithThePagesOnly) {
  const double small = seconds_to_split(300), large = seconds_to_split(1200);
  EXPECT_LT(large, 8 * small + 0.1) << small << " s for 300 pages, " << large << " s for 1200";
  RecordProperty("milliseconds_300", static_cast<int>(1000 * small));
  RecordProperty("milliseconds_1200", static_cast<int>(1000 * large));
}

// Every line a title, every title like the others.
TEST(LargeIssue, NothingButHeadsCostsLittle) {
  testing::PrintedDocument page;
  page.masthead("青岚市人民政府公报").centered("2019年第3期（总第128期）").new_page();
  for (int i = 0; i < 6000; ++i) {
    page.title("青岚市人民政府办公室关于印发青岚市第" + std::to_string(i) + "号实施方案的通知");
    page.centered("青政办发〔2019〕" + std::to_string(i + 1) + "号");
    page.paragraph("《青岚市第" + std::to_string(i) + "号实施方案》印发。");
    if (i % 20 == 0) page.new_page();
  }
  const Document document = page.build();
  const std::clock_t begin = std::clock();
  const auto reading = read_gazette(document, SourceFile{});
  EXPECT_EQ(reading ? reading->parts.size() : 0, 6000U);
  EXPECT_LT(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC, 3 * kTimeAllowance);
}

TEST(LargeIssue, RecordsOfThreeHundredPagesTakeFewSeconds) {
  const Document document = large_issue(300);
  SourceFile source;
  source.sha256 = std::string(64, 'a');
  const std::clock_t begin = std::clock();
  const Normalized normalized = normalize(document, source);
  const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  EXPECT_EQ(normalized.records.size(), 150U);
  EXPECT_TRUE(normalized.issues.size() == 1 && normalized.issues[0].flags.empty());
  RecordProperty("milliseconds", static_cast<int>(1000 * seconds));
  EXPECT_LT(seconds, 5 * kTimeAllowance);
}

}  // namespace
}  // namespace zhengbao
