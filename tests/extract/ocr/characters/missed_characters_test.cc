#include "extract/ocr/characters/missed_characters.h"

#include <gtest/gtest.h>

#include "core/text.h"
#include "extract/ocr/cut/character_grid.h"
#include "extract/ocr/ink_area.h"
#include "tests/extract/ocr/drawn_line.h"

namespace zhengbao {
namespace {

constexpr int kEm = kDrawnStep;

class MissedCharacters : public testing::Test {
 protected:
  // `text` as it is printed, without the characters from `first` to `last` as it is read.
  DrawnLine line_without(std::u32string_view text, std::size_t first, std::size_t last) {
    DrawnLine line = draw_line(face_, text);
    line.characters.erase(line.characters.begin() + static_cast<std::ptrdiff_t>(first),
                          line.characters.begin() + static_cast<std::ptrdiff_t>(last) + 1);
    return line;
  }
  static std::string filled(DrawnLine& line) {
    add_missed(line.ink.get(), line.box, kEm, line.characters);
    std::u32string text;
    for (const ReadCharacter& character : line.characters) text += character.readings[0].code;
    return to_utf8(text);
  }

  TypeFace face_ = TypeFace::load("AR PL UMing CN").value();
};

TEST_F(MissedCharacters, StandAsUnreadWithoutConfidence) {
  DrawnLine line = line_without(U"任命王鹨为副局长", 3, 3);
  EXPECT_EQ(filled(line), "任命王�为副局长");
  EXPECT_EQ(line.characters[3].confidence, 0);
  EXPECT_NEAR(line.characters[3].box.left, 20 + 3 * kDrawnStep, 2);
  EXPECT_NEAR(line.characters[3].box.right, 20 + 4 * kDrawnStep, 2);
}

TEST_F(MissedCharacters, MayBeSeveralAndAtTheEnds) {
  DrawnLine two = line_without(U"任命王鹨鞯为副局长", 3, 4);
  EXPECT_EQ(filled(two), "任命王��为副局长");
  DrawnLine last = line_without(U"副局长王鹨", 4, 4);
  EXPECT_EQ(filled(last), "副局长王�");
  DrawnLine first = line_without(U"鹨水镇政府", 0, 0);
  EXPECT_EQ(filled(first), "�水镇政府");
  DrawnLine of_two = line_without(U"王鹨", 1, 1);
  EXPECT_EQ(filled(of_two), "王�");
}

TEST_F(MissedCharacters, AreNoneWhereThePaperIsWhite) {
  DrawnLine line = draw_line(face_, U"施　政　报　告");
  std::erase_if(line.characters, [](const auto& one) { return !is_on_grid(one); });
  EXPECT_EQ(filled(line), "施政报告");
}

TEST_F(MissedCharacters, AreNoneWhereTheInkIsThatOfAMark) {
  DrawnLine line = line_without(U"省、市、县政府", 1, 1);
  line.characters.erase(line.characters.begin() + 2);
  EXPECT_EQ(filled(line), "省市县政府");
}

TEST_F(MissedCharacters, AreNoneBesideDigits) {
  DrawnLine line = line_without(U"共有三百2019号文件", 3, 3);
  EXPECT_EQ(filled(line), "共有三2019号文件");
}

TEST_F(MissedCharacters, AreNoneWhereMoreIsFreeThanAModelPassesOver) {
  DrawnLine line = line_without(U"任命王鹨鞯齑訇为副局长", 3, 6);
  EXPECT_EQ(filled(line), "任命王为副局长");
}

TEST_F(MissedCharacters, AreNoneWhereNothingWasRead) {
  DrawnLine line = line_without(U"吨", 0, 0);
  EXPECT_EQ(filled(line), "");
}

TEST_F(MissedCharacters, MakeALineWiderThanWhatWasRead) {
  const DrawnLine all = draw_line(face_, U"任命王鹨为副局长");
  EXPECT_FALSE(has_other_count(all.box, kEm, all.characters));
  DrawnLine line = line_without(U"任命王鹨为副局长", 3, 3);
  EXPECT_TRUE(has_other_count(line.box, kEm, line.characters));
  line.characters[0].readings = {{U'2', 1}};
  EXPECT_FALSE(has_other_count(line.box, kEm, line.characters));
}

TEST_F(MissedCharacters, AreThoseOfANarrowerLineWhereOneWasReadTwice) {
  DrawnLine line = draw_line(face_, U"予以公开");
  line.characters.insert(line.characters.begin(), line.characters[0]);
  line.characters[0].box.right = line.characters[1].box.left = line.characters[0].box.left + 14;
  EXPECT_TRUE(has_other_count(line.box, kEm, line.characters));
}

// Of one or two steps none tells how wide they are without the gap.
TEST_F(MissedCharacters, StandInNamesOfThree) {
  DrawnLine middle = line_without(U"兰屿乡", 1, 1);
  EXPECT_TRUE(has_other_count(middle.box, kEm, middle.characters));
  EXPECT_EQ(filled(middle), "兰�乡");
  DrawnLine third = line_without(U"区分处理", 2, 2);
  EXPECT_EQ(filled(third), "区分�理");
  DrawnLine spaced = draw_line(face_, U"户　数");
  std::erase_if(spaced.characters, [](const auto& one) { return !is_on_grid(one); });
  EXPECT_EQ(filled(spaced), "户数");
  DrawnLine low = draw_line(face_, U"一二八");
  low.box = ink_inside(low.ink.get(), low.box);
  EXPECT_FALSE(has_other_count(low.box, kEm, low.characters));
  EXPECT_EQ(filled(low), "一二八");
}

TEST_F(MissedCharacters, AreTakenAwayAtTheEndsAlone) {
  DrawnLine line = draw_line(face_, U"�水�镇�");
  drop_missed_at_ends(line.characters);
  ASSERT_EQ(line.characters.size(), 3U);
  EXPECT_EQ(line.characters[1].readings[0].code, kReplacementCharacter);
}

}  // namespace
}  // namespace zhengbao
