#include "extract/ocr/column/column_sights.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <string>

#include "core/text.h"

namespace zhengbao {
namespace {

constexpr int kType = 30;

// Characters at the places of cells from `first` on.
std::vector<ReadCharacter> seen(std::u32string_view text, float confidence = 99, int first = 0) {
  std::vector<ReadCharacter> characters;
  for (const char32_t code : text) {
    const int left = kType * (first + static_cast<int>(characters.size()));
    characters.push_back({.readings = {{code, confidence / 100}},
                          .box = {left, 0, left + kType, kType},
                          .confidence = confidence});
  }
  return characters;
}

// A page with ink in each of `count` cells; the last one is a mark of `parts` parts
// where that is more than none.
struct Page {
  explicit Page(int count, int parts = 0) : ink(pixCreate(1000, kType, 1)) {
    for (int i = 0; i < count; ++i) {
      const PixelBox box{i * kType, 0, (i + 1) * kType, kType};
      const bool is_mark = parts > 0 && i + 1 == count;
      const PixelBox inked = is_mark ? PixelBox{box.left + 2, 10, box.left + 14, 14} : box;
      cells.push_back({box, inked});
      if (!is_mark) continue;
      for (int part = 0; part < parts; ++part) {
        pixRasterop(ink.get(), inked.left + 8 * part, 10, 4, 4, PIX_SET, nullptr, 0, 0);
      }
    }
  }

  std::u32string read(const std::vector<ReadCharacter>& upright,
                      const std::vector<ReadCharacter>& vertical) {
    characters = combine_sights(upright, vertical, true, cells, ink.get());
    std::u32string text;
    for (const ReadCharacter& one : characters) text += one.readings.front().code;
    return text;
  }

  PixPtr ink;
  std::vector<ColumnCell> cells;
  std::vector<ReadCharacter> characters;
};

TEST(ColumnSights, TakeWhatBothModelsSee) {
  Page page(3);
  EXPECT_EQ(page.read(seen(U"本規則", 90), seen(U"本規則", 97)), U"本規則");
  EXPECT_EQ(page.characters[1].confidence, 97);
}

TEST(ColumnSights, TakeIdeographsFromTheModelOfHorizontalPrintAndDoubtThem) {
  Page page(3);
  EXPECT_EQ(page.read(seen(U"渡船者"), seen(U"和船者")), U"渡船者");
  EXPECT_LT(page.characters[0].confidence, 88);
  EXPECT_EQ(page.characters[0].readings.size(), 1U);
}

TEST(ColumnSights, KeepBothReadingsWhereThatModelIsUnsure) {
  Page page(3);
  page.read(seen(U"渡船者", 60), seen(U"和船者"));
  EXPECT_EQ(page.characters[0].readings.size(), 2U);
}

TEST(ColumnSights, TakeBracketsFromTheModelOfColumns) {
  Page page(4);
  EXPECT_EQ(page.read(seen(U"一船戶-"), seen(U"「船戶」")), U"「船戶」");
}

TEST(ColumnSights, LeaveOutWhatHasNoCell) {
  Page page(4);
  EXPECT_EQ(page.read(seen(U"渡船上只"), seen(U"渡船只")), U"渡船上只");
  Page narrow(3);
  EXPECT_EQ(narrow.read(seen(U"渡船上只"), seen(U"渡船只")), U"渡船只");
}

TEST(ColumnSights, TakeWhatOneModelMissed) {
  Page page(4);
  EXPECT_EQ(page.read(seen(U"處罰鍰", 99, 0), seen(U"處以罰鍰")), U"處以罰鍰");
  EXPECT_LT(page.characters[1].confidence, 88);
}

TEST(ColumnSights, TellACommaFromAColonByItsParts) {
  EXPECT_EQ(Page(2, 1).read(seen(U"者,"), seen(U"者:")), U"者，");
  EXPECT_EQ(Page(2, 2).read(seen(U"者,"), seen(U"者:")), U"者：");
  EXPECT_EQ(Page(2, 1).read(seen(U"者:"), seen(U"者:")), U"者，");
}

}  // namespace
}  // namespace zhengbao
