#include "extract/ocr/characters/lost_marks.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <string>

#include "core/text.h"
#include "tests/extract/ocr/sure_line.h"

namespace zhengbao {
namespace {

constexpr PixelBox kLine{0, 0, 200, 40};

struct Drawing {
  PixPtr page{pixCreate(200, 40, 1)};

  Drawing& fill(int x, int y, int w, int h) {
    pixRasterop(page.get(), x, y, w, h, PIX_SET, nullptr, 0, 0);
    return *this;
  }
  // A Chinese character of two parts in a square of 40 pixels.
  Drawing& han(int x) { return fill(x + 2, 2, 14, 36).fill(x + 20, 2, 18, 36); }
  // From the upper left to the lower right, or to the lower left.
  Drawing& stroke(int x, int y, int step = 1) {
    for (int i = 0; i < 9; ++i) fill(x + (step > 0 ? i : 8 - i), y + i, 3, 2);
    return *this;
  }
};

std::vector<ReadCharacter> row(const std::string& text, const std::vector<int>& places) {
  std::vector<ReadCharacter> line = testing::sure_line(text);
  for (std::size_t i = 0; i < line.size(); ++i)
    line[i].box = {places[2 * i], 0, places[2 * i + 1], 40};
  return line;
}

std::string with_marks(const Drawing& drawing, const std::string& text,
                       const std::vector<int>& places) {
  std::vector<ReadCharacter> line = row(text, places);
  add_lost_marks(drawing.page.get(), kLine, line);
  return testing::text_of(line);
}

TEST(LostMarks, AMarkBetweenTwoCharactersIsPutIn) {
  Drawing list;
  list.han(0).stroke(46, 28).fill(82, 4, 22, 32);
  EXPECT_EQ(with_marks(list, "恤X", {0, 40, 80, 106}), "恤、X");
  Drawing comma;
  comma.han(0).stroke(46, 28, -1).han(80);
  EXPECT_EQ(with_marks(comma, "者应", {0, 40, 80, 120}), "者，应");
  Drawing ring;
  ring.han(0).fill(44, 28, 9, 2).fill(44, 28, 2, 9).fill(51, 28, 2, 9).fill(44, 35, 9, 2).han(80);
  EXPECT_EQ(with_marks(ring, "者应", {0, 40, 80, 120}), "者。应");
}

TEST(LostMarks, BetweenBracketsMarksAreSetClose) {
  // The curve of ）, 、 and the angle of 《.
  Drawing list;
  list.fill(4, 4, 6, 32).stroke(14, 28).fill(28, 4, 14, 32);
  EXPECT_EQ(with_marks(list, "）《", {0, 14, 22, 44}), "）、《");
  Drawing nothing;
  nothing.fill(4, 4, 6, 32).fill(28, 4, 14, 32);
  EXPECT_EQ(with_marks(nothing, "）《", {0, 14, 22, 44}), "）《");
}

TEST(LostMarks, TheMarkIsDoubted) {
  std::vector<ReadCharacter> line = row("恤X", {0, 40, 80, 106});
  Drawing list;
  list.han(0).stroke(46, 28).fill(82, 4, 22, 32);
  add_lost_marks(list.page.get(), kLine, line);
  ASSERT_EQ(line.size(), 3U);
  EXPECT_EQ(line[1].confidence, 50);
  EXPECT_EQ(line[1].box, (PixelBox{46, 28, 57, 38}));
}

TEST(LostMarks, WhereAMarkWasReadNoneIsAdded) {
  Drawing list;
  list.han(0).stroke(46, 28).han(80);
  EXPECT_EQ(with_marks(list, "者、应", {0, 40, 40, 60, 80, 120}), "者、应");
}

TEST(LostMarks, OtherInkIsNoMark) {
  Drawing nothing;
  nothing.han(0).han(80);
  EXPECT_EQ(with_marks(nothing, "者应", {0, 40, 80, 120}), "者应");
  Drawing dust;
  dust.han(0).fill(60, 30, 2, 2).han(80);
  EXPECT_EQ(with_marks(dust, "者应", {0, 40, 80, 120}), "者应");
  Drawing high;
  high.han(0).stroke(46, 6).han(80);
  EXPECT_EQ(with_marks(high, "者应", {0, 40, 80, 120}), "者应");
  // 小: its dot is as near to the next character as to its own.
  Drawing close;
  close.fill(2, 2, 20, 36).stroke(26, 28).han(44);
  EXPECT_EQ(with_marks(close, "小应", {0, 40, 44, 84}), "小应");
  Drawing apart;
  apart.han(0).stroke(66, 28).han(120);
  EXPECT_EQ(with_marks(apart, "者应", {0, 40, 120, 160}), "者应");
}

std::string without_doubles(const Drawing& drawing, std::vector<ReadCharacter> line) {
  drop_letters_seen_twice(drawing.page.get(), kLine, line);
  return testing::text_of(line);
}

TEST(LettersSeenTwice, TheInkHasRoomForOne) {
  Drawing one;
  one.fill(2, 2, 36, 36).fill(46, 4, 24, 32).fill(78, 2, 36, 36);
  std::vector<ReadCharacter> line = row("和HZ股", {0, 40, 44, 58, 58, 72, 76, 116});
  line[2].confidence = 60;
  EXPECT_EQ(without_doubles(one, line), "和H股");
  line[2].confidence = 99;
  line[1].confidence = 60;
  EXPECT_EQ(without_doubles(one, line), "和Z股");
}

TEST(LettersSeenTwice, LettersWithInkOfTheirOwnStay) {
  Drawing two;
  two.fill(2, 2, 36, 36).fill(46, 4, 20, 32).fill(70, 4, 20, 32).fill(98, 2, 36, 36);
  EXPECT_EQ(without_doubles(two, row("持PC卡", {0, 40, 44, 68, 68, 92, 96, 136})), "持PC卡");
  Drawing touching;
  touching.fill(2, 2, 36, 36).fill(46, 4, 44, 32).fill(98, 2, 36, 36);
  EXPECT_EQ(without_doubles(touching, row("持PC卡", {0, 40, 44, 68, 68, 92, 96, 136})), "持PC卡");
}

TEST(LettersSeenTwice, StrokesThatTouchStay) {
  Drawing ones;
  ones.fill(2, 2, 36, 36).fill(46, 4, 22, 32).fill(78, 2, 36, 36);
  EXPECT_EQ(without_doubles(ones, row("年11月", {0, 40, 44, 56, 56, 70, 76, 116})), "年11月");
  EXPECT_EQ(without_doubles(ones, row("第II类", {0, 40, 44, 56, 56, 70, 76, 116})), "第II类");
}

}  // namespace
}  // namespace zhengbao
