#include "extract/ocr/line/line_reader.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <string>

#include "core/text.h"
#include "extract/ocr/ink_area.h"
#include "extract/ocr/models/type_face.h"
#include "tests/extract/ocr/drawn_line.h"

namespace zhengbao {
namespace {

struct DrawnSign {
  PreparedPage page;
  FoundLine line;
};

DrawnSign lone_sign(char32_t code, int em) {
  constexpr int kSide = 100;
  TypeFace face = TypeFace::load("AR PL UMing CN").value();
  DrawnSign drawn;
  drawn.page.grey.reset(pixCreate(kSide, kSide, 8));
  pixSetAllArbitrary(drawn.page.grey.get(), 255);
  draw_sign(drawn.page.grey.get(), face, code, em, kSide / 2, kSide / 2);
  drawn.page.ink.reset(pixThresholdToBinary(drawn.page.grey.get(), 128));
  drawn.line.ink = ink_inside(drawn.page.ink.get(), {0, 0, kSide, kSide});
  drawn.line.height = drawn.line.ink.height();
  return drawn;
}

std::string label_of(const DrawnSign& drawn, const ReadingModels& models) {
  std::u32string text;
  LineReader reader(drawn.page, models);
  for (const ReadCharacter& one : reader.read_label(drawn.line, "0123456789")) text += code_of(one);
  return to_utf8(text);
}

// Among digits the model of Chinese sees nothing in this 1, as in a 7 it takes for 了.
TEST(LineReaderTest, AsksTheLatinModelForALabelThatTheChineseOneDoesNotSee) {
  ModelShelf shelf;
  ReadingModels models;
  models.chinese = shelf.model("chi_sim").value();
  const DrawnSign one = lone_sign(U'1', 34);
  EXPECT_EQ(label_of(one, models), "");
  models.latin = shelf.model("eng").value();
  EXPECT_EQ(label_of(one, models), "1");
}

TEST(LineReaderTest, ReadsALabelAmongTheSignsOfTheAlphabetAlone) {
  ModelShelf shelf;
  ReadingModels models;
  models.chinese = shelf.model("chi_sim").value();
  models.latin = shelf.model("eng").value();
  EXPECT_EQ(label_of(lone_sign(U'7', 28), models), "7");
  const std::string other = label_of(lone_sign(U'B', 28), models);
  EXPECT_TRUE(other.empty() || other == "8") << other;
}

}  // namespace
}  // namespace zhengbao
