#include "extract/layout/column_sides.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

constexpr float kEm = 10;
constexpr float kGutter = 210;

// Lines of columns that are 20 em wide.
constexpr Span kLeft{0, 200};
constexpr Span kLeftEnd{0, 100};
constexpr Span kRight{220, 420};
constexpr Span kRightEnd{220, 300};

Span with_last(Span span, char32_t last) {
  span.last = last;
  return span;
}
Span with_number(Span span, int number) {
  span.number = number;
  return span;
}
Sides measure(const SpanTable& rows) { return measure_sides(rows, 0, rows.size(), kGutter, kEm); }

TEST(ColumnSides, FullLinesOnBothSidesAreColumns) {
  const Sides sides = measure({{kLeft, kRight}, {kLeft, kRight}, {kLeft, kRight}, {kLeft, kRight}});
  EXPECT_TRUE(sides.left.is_filled());
  EXPECT_TRUE(sides.right.is_filled());
  EXPECT_TRUE(sides.are_columns());
}

TEST(ColumnSides, RowsOfCellsAreNot) {
  const Sides sides =
      measure({{{0, 60}, {220, 250}}, {{0, 140}, {220, 400}}, {{0, 50}, {220, 260}}});
  EXPECT_FALSE(sides.are_columns());
}

TEST(ColumnSides, EachSideMayBreakItsLinesByItself) {
  EXPECT_TRUE(measure({{kLeft, kRightEnd},
                       {kLeftEnd, kRight},
                       {kLeft, kRightEnd},
                       {kLeftEnd, kRight},
                       {kLeft, kRight}})
                  .flow_apart);
  EXPECT_FALSE(measure({{kLeft, kRight},
                        {kLeftEnd, kRightEnd},
                        {kLeft, kRight},
                        {kLeftEnd, kRightEnd},
                        {kLeft, kRight}})
                   .flow_apart);
}

TEST(ColumnSides, LinesAtHeightsOfTheirOwnInterleave) {
  SpanTable rows;
  for (int i = 0; i < 6; ++i) {
    rows.push_back({kLeft});
    rows.push_back({kRight});
  }
  EXPECT_TRUE(measure(rows).interleave);
  for (auto& row : rows) row = {kLeft, kRight};
  EXPECT_FALSE(measure(rows).interleave);
}

TEST(ColumnSides, ASentenceThatBreaksOffGoesOnAtTheRight) {
  const auto breaks_off = [](char32_t last) {
    return measure({{kLeft, kRightEnd}, {kLeft}, {with_last(kLeft, last)}}).breaks_off;
  };
  EXPECT_TRUE(breaks_off(U'和'));
  EXPECT_FALSE(breaks_off(U'。'));
}

TEST(ColumnSides, ListsOfSentencesAreReadEachByItself) {
  const auto rows = [](char32_t last) {
    const Span left = with_last(kLeftEnd, last);
    const Span right = with_last(kRightEnd, last);
    return SpanTable{{left, right}, {left, right}, {left, right}, {left, right}};
  };
  EXPECT_TRUE(measure(rows(U'；')).end_sentences);
  EXPECT_FALSE(measure(rows(U'元')).end_sentences);
}

TEST(ColumnSides, PageNumbersOfAContentsPageCountOnAtTheRight) {
  const auto from = [](int right) {
    SpanTable rows;
    for (int i = 0; i < 3; ++i)
      rows.push_back({with_number(kLeft, 1 + i), with_number(kRight, right + i)});
    return measure(rows).count_on;
  };
  EXPECT_TRUE(from(4));
  EXPECT_FALSE(from(2));
}

TEST(ColumnSides, FullLinesThatGoOnAtTheEdgeAreWraps) {
  const Sides both = measure({{kLeft, kRight}, {kLeft, kRight}, {kLeftEnd, kRightEnd}});
  EXPECT_EQ(both.wraps, 4);
  EXPECT_TRUE(both.both_wrap);
  EXPECT_EQ(measure({{kLeft, kRightEnd}, {{20, 200}, kRightEnd}}).wraps, 0);
}

}  // namespace
}  // namespace zhengbao
