#include "extract/ocr/characters/lone_figure.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include "extract/ocr/character_row.h"

namespace zhengbao {
namespace {

PixPtr page_with(const std::vector<PixelBox>& strokes) {
  PixPtr page(pixCreate(100, 100, 1));
  for (const PixelBox& box : strokes) {
    pixRasterop(page.get(), box.left, box.top, box.width(), box.height(), PIX_SET, nullptr, 0, 0);
  }
  return page;
}
CharacterRow read_as(char32_t code) {
  return {{.readings = {{code, 0.99F}}, .box = {0, 10, 100, 50}, .confidence = 99}};
}
char32_t mended(const PixPtr& page, const PixelBox& line, char32_t code) {
  CharacterRow row = read_as(code);
  mend_lone_figure(page.get(), line, row);
  return code_of(row.front());
}

TEST(LoneFigure, IsZeroWhereALetterWouldBeWider) {
  const PixPtr page = page_with({});
  EXPECT_EQ(mended(page, {10, 10, 34, 50}, U'O'), U'0');
  EXPECT_EQ(mended(page, {10, 10, 48, 50}, U'O'), U'O');
  EXPECT_EQ(mended(page, {10, 10, 34, 50}, U'8'), U'8');
}

TEST(LoneFigure, IsDoubtfulAndKeepsWhatWasRead) {
  CharacterRow row = read_as(U'O');
  mend_lone_figure(page_with({}).get(), {10, 10, 34, 50}, row);
  EXPECT_EQ(row.front().raw, U'O');
  EXPECT_LE(row.front().confidence, 70);
}

TEST(LoneFigure, StandsOnAFootOnlyAsOne) {
  // 1 with a flag and a foot; 4 with and without a hole, on its stem.
  const PixPtr one = page_with({{20, 10, 24, 50}, {12, 14, 20, 18}, {10, 47, 36, 50}});
  EXPECT_EQ(mended(one, {10, 10, 36, 50}, U'4'), U'1');
  const PixPtr open = page_with({{28, 10, 32, 50}, {10, 10, 14, 36}, {10, 34, 36, 38}});
  EXPECT_EQ(mended(open, {10, 10, 36, 50}, U'4'), U'4');
  const PixPtr closed = page_with(
      {{28, 10, 32, 50}, {10, 10, 14, 36}, {10, 34, 36, 38}, {10, 10, 32, 13}, {10, 47, 36, 50}});
  EXPECT_EQ(mended(closed, {10, 10, 36, 50}, U'4'), U'4');
}

TEST(LoneFigure, HasNoOthersBesideIt) {
  CharacterRow row = read_as(U'O');
  row.push_back(row.front());
  mend_lone_figure(page_with({}).get(), {10, 10, 34, 50}, row);
  EXPECT_EQ(code_of(row.front()), U'O');
}

TEST(CharacterRow, KeepsWithinItsLine) {
  CharacterRow row{{.readings = {{U'5', 1}}, .box = {4, 0, 30, 20}},
                   {.readings = {{U'.', 1}}, .box = {-9, 0, 5, 20}},
                   {.readings = {{U'要', 1}}, .box = {40, 0, 75, 20}}};
  keep_within(row, 20, 70);
  EXPECT_EQ(row[0].box, (PixelBox{20, 0, 30, 20}));
  EXPECT_EQ(row[1].box, (PixelBox{20, 0, 21, 20}));
  EXPECT_EQ(row[2].box, (PixelBox{40, 0, 70, 20}));
}

}  // namespace
}  // namespace zhengbao
