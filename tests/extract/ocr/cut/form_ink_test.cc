#include "extract/ocr/cut/form_ink.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

namespace zhengbao {
namespace {

constexpr int kSize = 40;

// A line of characters, `strokes` upright strokes each.
struct Line {
  explicit Line(int count) : ink(pixCreate(count * kSize, kSize, 1)) {}

  void add(char32_t code, int strokes) {
    const int left = static_cast<int>(characters.size()) * kSize;
    for (int i = 0; i < strokes; ++i) {
      BOX* stroke = boxCreate(left + 3 * i + 1, 2, 1, kSize - 4);
      pixSetInRect(ink.get(), stroke);
      boxDestroy(&stroke);
    }
    characters.push_back({.readings = {{code, 1}}, .box = {left, 0, left + kSize, kSize}});
  }
  float fullness() const {
    FormInk forms;
    const auto width = static_cast<int>(characters.size()) * kSize;
    forms.add(ink.get(), {0, 0, width, kSize}, characters);
    return forms.fullness();
  }

  PixPtr ink;
  std::vector<ReadCharacter> characters;
};

TEST(FormInk, CharactersWithAnotherFormAreFullerInTraditionalPrint) {
  Line line(40);
  for (int i = 0; i < 20; ++i) {
    line.add(U'国', 9);
    line.add(U'之', 4);
  }
  EXPECT_GT(line.fullness(), 1.29F);
}

TEST(FormInk, AndAreNotInSimplifiedPrint) {
  Line line(40);
  for (int i = 0; i < 20; ++i) {
    line.add(U'国', 5);
    line.add(U'之', 5);
  }
  EXPECT_NEAR(line.fullness(), 1, 0.01);
}

TEST(FormInk, NumeralsDoNotMakeTheOthersFuller) {
  Line line(60);
  for (int i = 0; i < 20; ++i) {
    line.add(U'国', 5);
    line.add(U'之', 5);
    line.add(U'一', 1);
  }
  EXPECT_NEAR(line.fullness(), 1, 0.01);
}

TEST(FormInk, TooFewTellNothing) {
  Line line(4);
  line.add(U'国', 9);
  line.add(U'之', 2);
  EXPECT_EQ(line.fullness(), 1);
}

}  // namespace
}  // namespace zhengbao
