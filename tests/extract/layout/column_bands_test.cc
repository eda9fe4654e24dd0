#include "extract/layout/column_bands.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/layout/gutter_finder.h"

namespace zhengbao {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::Gt;
using ::testing::IsEmpty;
using ::testing::Lt;

constexpr float kSize = 10;
constexpr float kPitch = 16;
constexpr float kGutter = 210;
constexpr Span kLeft{0, 200};
constexpr Span kRight{220, 420};
constexpr Span kAcross{0, 420};

// Rows of a page, each by the stretches that have ink.
struct Lines {
  explicit Lines(SpanTable table) : spans(std::move(table)) {
    for (const auto& row : spans) {
      const float top = kPitch * static_cast<float>(rows.size());
      rows.push_back({{row.front().left, top, row.back().right, top + kSize}, kSize, {}});
    }
  }
  std::vector<std::pair<std::size_t, std::size_t>> bands(const std::vector<Stroke>& lines = {}) {
    std::vector<std::pair<std::size_t, std::size_t>> found;
    for (const Band& band : find_bands(rows, spans, kGutter, lines, false))
      found.emplace_back(band.begin, band.end);
    return found;
  }

  SpanTable spans;
  std::vector<Row> rows;
};

SpanTable columns_under_a_title() {
  SpanTable table{{kAcross}};
  for (int i = 0; i < 8; ++i) table.push_back({kLeft, kRight});
  return table;
}

TEST(GutterFinder, TheGutterIsWhereTheFewestRowsHaveInk) {
  const Lines page(columns_under_a_title());
  EXPECT_THAT(find_gutters(page.rows, page.spans), ElementsAre(AllOf(Gt(200), Lt(220))));
}

TEST(GutterFinder, RowsNarrowerThanAQuarterOfThePageSayNothing) {
  SpanTable table(8, {kAcross});
  table.push_back({{180, 195}, {225, 240}});
  const Lines page(table);
  EXPECT_THAT(find_gutters(page.rows, page.spans), ElementsAre(AllOf(Gt(205), Lt(215))));
  table.back() = {kLeft, kRight};
  const Lines other(table);
  EXPECT_THAT(find_gutters(other.rows, other.spans), ElementsAre(AllOf(Gt(200), Lt(220))));
}

TEST(ColumnBands, TextAcrossTheGutterPartsThem) {
  SpanTable table = columns_under_a_title();
  table.push_back({kAcross});
  EXPECT_THAT(Lines(table).bands(), ElementsAre(std::pair(1, 9)));
}

TEST(ColumnBands, ARuleAcrossTheGutterPartsThem) {
  const float at = 5 * kPitch - 3;
  EXPECT_THAT(Lines(columns_under_a_title()).bands({{at, 0, 420}}),
              ElementsAre(std::pair(1, 5), std::pair(5, 9)));
  EXPECT_THAT(Lines(columns_under_a_title()).bands({{at, 0, 200}}), ElementsAre(std::pair(1, 9)));
}

TEST(ColumnBands, AFewRowsThatKeepToTheColumnsGoWithThem) {
  SpanTable table = columns_under_a_title();
  table.push_back({kAcross});
  table.push_back({kLeft, kRight});
  EXPECT_THAT(Lines(table).bands(), ElementsAre(std::pair(1, 9), std::pair(10, 11)));
  table.back() = {{0, 60}, {220, 260}};
  EXPECT_THAT(Lines(table).bands(), ElementsAre(std::pair(1, 9)));
}

TEST(ColumnBands, RowsOfCellsAreNone) {
  const SpanTable table(8, {{0, 60}, {220, 260}, {390, 420}});
  EXPECT_THAT(Lines(table).bands(), IsEmpty());
}

}  // namespace
}  // namespace zhengbao
