#include "extract/ocr/label/label_characters.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace zhengbao {
namespace {

constexpr int kEm = 20;

// Characters of `text` whose middles stand at `middles`.
CharacterRow read_as(std::u32string_view text, const std::vector<int>& middles,
                     float confidence = 99) {
  CharacterRow row;
  for (std::size_t i = 0; i < text.size(); ++i) {
    row.push_back({.readings = {{text[i], confidence / 100}},
                   .box = {middles[i] - 8, 0, middles[i] + 8, 30},
                   .confidence = confidence});
  }
  return row;
}

std::vector<std::u32string> texts_of(const std::vector<CharacterRow>& rows) {
  std::vector<std::u32string> texts;
  for (const CharacterRow& row : rows) {
    texts.emplace_back();
    for (const ReadCharacter& one : row) texts.back() += code_of(one);
  }
  return texts;
}

using Texts = std::vector<std::u32string>;

// Rows of a column, one below the other; `marks` are commas.
LabelCell column(int count, const std::vector<int>& marks = {}) {
  LabelCell label{{90, 90, 130, 400}, kEm, true, {}};
  for (int i = 0; i < count; ++i) {
    const int top = 100 + 24 * i;
    const bool is_mark = std::find(marks.begin(), marks.end(), i) != marks.end();
    const PixelBox ink =
        is_mark ? PixelBox{102, top + 12, 107, top + 18} : PixelBox{100, top, 120, top + 20};
    label.rows.push_back({ink, top + 10});
  }
  return label;
}
std::vector<PixelBox> places(int count, int width = kEm) {
  std::vector<PixelBox> boxes;
  for (int i = 0; i < count; ++i)
    boxes.push_back({10 + i * (width + 2), 0, 10 + width + i * (width + 2), 30});
  return boxes;
}

TEST(LabelCharacters, HaveOneForEachRowOfAColumn) {
  const auto rows = part_among_rows(read_as(U"三、本", {20, 42, 64}), column(3, {1}), places(3));
  EXPECT_EQ(texts_of(rows), (Texts{U"三", U"、", U"本"}));
  EXPECT_EQ(rows[2][0].box, (PixelBox{100, 148, 120, 168}));
}

// The places a model tells are up to a character off.
TEST(LabelCharacters, KeepTheirOrderWhereTheirPlacesAreOff) {
  const auto rows = part_among_rows(read_as(U"三本年", {40, 60, 76}), column(3), places(3));
  EXPECT_EQ(texts_of(rows), (Texts{U"三", U"本", U"年"}));
}

TEST(LabelCharacters, DropWhatIsLeftOver) {
  auto read = read_as(U"三'本", {20, 31, 42});
  read[1].confidence = 40;
  EXPECT_EQ(texts_of(part_among_rows(read, column(2), places(2))), (Texts{U"三", U"本"}));
}

TEST(LabelCharacters, LeaveARowEmptyThatNothingWasSeenIn) {
  const auto rows = part_among_rows(read_as(U"三本", {20, 64}), column(3), places(3));
  EXPECT_EQ(texts_of(rows), (Texts{U"三", U"", U"本"}));
}

TEST(LabelCharacters, ShareARowWithTheMarkAtItsEnd) {
  LabelCell label = column(2);
  label.rows[0].ends_in_mark = true;
  EXPECT_EQ(texts_of(part_among_rows(read_as(U"1.国", {18, 26, 42}), label, places(2))),
            (Texts{U"1.", U"国"}));
}

TEST(LabelCharacters, ShareARowWithADigit) {
  EXPECT_EQ(texts_of(part_among_rows(read_as(U"10月", {15, 25, 42}), column(2), places(2))),
            (Texts{U"10", U"月"}));
  EXPECT_EQ(texts_of(part_among_rows(read_as(U"10月", {20, 42, 64}), column(3), places(3))),
            (Texts{U"1", U"0", U"月"}));
}

LabelCell two_rows(bool ends_in_mark) {
  return {{90, 90, 160, 200},
          kEm,
          false,
          {{{100, 100, 140, 120}, 110, ends_in_mark}, {{100, 126, 140, 146}, 136}}};
}

TEST(LabelCharacters, StandInTheRowOfTheirPlace) {
  EXPECT_EQ(texts_of(part_among_rows(read_as(U"结果维持", {20, 40, 62, 82}), two_rows(false),
                                     places(2, 40))),
            (Texts{U"结果", U"维持"}));
}

TEST(LabelCharacters, AreNoMarksInTheWhiteBetweenRows) {
  EXPECT_EQ(texts_of(part_among_rows(read_as(U"结果“维持", {20, 40, 51, 62, 82}), two_rows(false),
                                     places(2, 40))),
            (Texts{U"结果", U"维持"}));
  EXPECT_EQ(texts_of(part_among_rows(read_as(U"三、本年", {20, 51, 62, 82}), two_rows(true),
                                     places(2, 40))),
            (Texts{U"三、", U"本年"}));
}

TEST(LabelCharacters, GiveAMarkBackToTheRowItEnds) {
  EXPECT_EQ(texts_of(part_among_rows(read_as(U"三、本年", {20, 54, 62, 82}), two_rows(true),
                                     places(2, 40))),
            (Texts{U"三、", U"本年"}));
}

TEST(LabelCharacters, CountWithOneMarkOnly) {
  std::vector<CharacterRow> rows{read_as(U"八.", {20, 40}), read_as(U"培训", {62, 82})};
  mend_number(two_rows(true), rows);
  EXPECT_EQ(texts_of(rows), (Texts{U"八、", U"培训"}));
  EXPECT_EQ(rows[0][1].raw, U'.');
}

TEST(LabelCharacters, CountWithAMarkThatTheInkShows) {
  std::vector<CharacterRow> rows{read_as(U"三", {20}), read_as(U"本年", {62, 82})};
  mend_number(two_rows(false), rows);
  EXPECT_EQ(texts_of(rows), (Texts{U"三", U"本年"}));
  mend_number(two_rows(true), rows);
  EXPECT_EQ(texts_of(rows), (Texts{U"三、", U"本年"}));
  EXPECT_LT(rows[0][1].confidence, 70);
}

TEST(LabelCharacters, KeepMarksBehindOtherCharacters) {
  std::vector<CharacterRow> rows{read_as(U"件.", {20, 40}), read_as(U"培训", {62, 82})};
  mend_number(two_rows(true), rows);
  EXPECT_EQ(texts_of(rows), (Texts{U"件.", U"培训"}));
}

}  // namespace
}  // namespace zhengbao
