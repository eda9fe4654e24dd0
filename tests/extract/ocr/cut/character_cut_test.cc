#include "extract/ocr/cut/character_cut.h"

#include <gtest/gtest.h>

#include "tests/extract/ocr/drawn_line.h"

namespace zhengbao {
namespace {

class CharacterCut : public testing::Test {
 protected:
  DrawnLine draw(std::u32string_view text) { return draw_line(face_, text); }
  static std::vector<PixelBox> cut(const DrawnLine& line) {
    return cut_characters(line.ink.get(), line.box, line.characters);
  }
  static void expect_near(const PixelBox& box, std::size_t index) {
    constexpr int kSlack = 4;
    const int left = 20 + kDrawnStep * static_cast<int>(index);
    EXPECT_NEAR(box.left, left, kSlack) << index;
    EXPECT_NEAR(box.right, left + kDrawnStep, kSlack) << index;
  }

  TypeFace face_ = TypeFace::load("AR PL UMing CN").value();
};

TEST_F(CharacterCut, FindsThePlacesThoughModelsSeeThemShifted) {
  DrawnLine line = draw(U"行车方向左侧挢面边缘线");
  for (std::size_t i = 0; i < line.characters.size(); ++i) {
    line.characters[i].box.left += i % 2 == 0 ? 6 : -5;
    line.characters[i].box.right += i % 3 == 0 ? -10 : 8;
  }
  const auto places = cut(line);
  ASSERT_EQ(places.size(), 11U);
  for (std::size_t i = 0; i < places.size(); ++i) expect_near(places[i], i);
}

TEST_F(CharacterCut, DoesNotCutThroughCharactersOfSeparateParts) {
  const auto places = cut(draw(U"川川八儿川川"));
  for (std::size_t i = 0; i < places.size(); ++i) expect_near(places[i], i);
}

TEST_F(CharacterCut, LeavesOutWhatIsNoIdeograph) {
  const auto places = cut(draw(U"市政府2019公报社"));
  EXPECT_FALSE(places[0].empty());
  EXPECT_TRUE(places[3].empty());
  EXPECT_TRUE(places[6].empty());
  EXPECT_FALSE(places[7].empty());
}

TEST_F(CharacterCut, NeedsThreeSideBySide) {
  const auto places = cut(draw(U"公报1公报社"));
  EXPECT_TRUE(places[0].empty());
  EXPECT_TRUE(places[1].empty());
  EXPECT_FALSE(places[3].empty());
}

TEST_F(CharacterCut, OfNothingIsNothing) {
  const DrawnLine line = draw(U"公");
  EXPECT_TRUE(cut_characters(line.ink.get(), line.box, {}).empty());
}

}  // namespace
}  // namespace zhengbao
