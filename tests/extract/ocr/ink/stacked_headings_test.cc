#include "extract/ocr/ink/stacked_headings.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

FoundLine line(int left, int top, int width, int height = 20) {
  return {{left, top, left + width, top + height}, height};
}

const std::vector<FoundLine> kStack{line(100, 100, 20), line(101, 126, 19), line(100, 152, 20)};

TEST(StackedHeadings, AreSingleCharactersBelowEachOther) {
  EXPECT_EQ(find_stacked_headings(kStack, {}), (std::vector<PixelBox>{{100, 100, 120, 172}}));
}

TEST(StackedHeadings, NeedThreeCharactersAtOnePitch) {
  EXPECT_TRUE(find_stacked_headings({kStack[0], kStack[1]}, {}).empty());
  EXPECT_TRUE(find_stacked_headings({kStack[0], kStack[1], line(100, 160, 20)}, {}).empty());
}

TEST(StackedHeadings, StandBesideTextOfAnotherPitch) {
  std::vector<FoundLine> lines{kStack[0], line(140, 112, 300), kStack[1], line(140, 140, 300),
                               kStack[2]};
  EXPECT_EQ(find_stacked_headings(lines, {}).size(), 1U);
}

// 一 二 三 before the rows of a list.
TEST(StackedHeadings, AreNotTheLabelsOfRows) {
  std::vector<FoundLine> lines;
  for (const FoundLine& label : kStack) {
    lines.push_back(label);
    lines.push_back(line(140, label.ink.top, 300));
  }
  EXPECT_TRUE(find_stacked_headings(lines, {}).empty());
}

TEST(StackedHeadings, MayStandLevelWithSmallerType) {
  std::vector<FoundLine> lines;
  for (const FoundLine& one : kStack) {
    lines.push_back(one);
    lines.push_back(line(140, one.ink.top + 3, 300, 14));
  }
  EXPECT_EQ(find_stacked_headings(lines, {}).size(), 1U);
}

TEST(StackedHeadings, AreNotPartedByRulings) {
  EXPECT_TRUE(find_stacked_headings(kStack, {{90, 122, 130, 124}}).empty());
  EXPECT_EQ(find_stacked_headings(kStack, {{90, 80, 130, 82}}).size(), 1U);
}

}  // namespace
}  // namespace zhengbao
