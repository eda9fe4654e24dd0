#include "extract/ocr/line/rare_reader.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include "tests/extract/ocr/drawn_line.h"

namespace zhengbao {
namespace {

class RareReaderTest : public testing::Test {
 protected:
  char32_t mended(DrawnLine& line, std::size_t at) {
    reader_.mend(line.grey.get(), line.ink.get(), line.box, line.characters);
    return line.characters[at].readings.front().code;
  }

  TypeFace song_ = TypeFace::load("AR PL UMing CN").value();
  TypeFace hei_ = TypeFace::load("WenQuanYi Zen Hei").value();
  RareReader reader_{ShapeBook::load().value(), U"挢荞硚"};
};

TEST_F(RareReaderTest, PutsTheRareCharacterForTheOneLikeIt) {
  for (TypeFace* face : {&song_, &hei_}) {
    DrawnLine line = draw_line(*face, U"行车方向左侧挢面边缘线");
    misread(line, 6, U'桥');
    EXPECT_EQ(mended(line, 6), U'挢');
    EXPECT_EQ(line.characters[6].raw, U'桥');
    EXPECT_LT(line.characters[6].confidence, 80);
    EXPECT_EQ(line.characters[5].readings.front().code, U'侧');
  }
}

TEST_F(RareReaderTest, KeepsTheCommonCharacterThatIsPrinted) {
  DrawnLine line = draw_line(song_, U"行车方向右侧桥面边缘线");
  misread(line, 6, U'桥');
  EXPECT_EQ(mended(line, 6), U'桥');
  EXPECT_EQ(line.characters[6].raw, 0U);
}

TEST_F(RareReaderTest, KeepsWhatAModelIsSureOf) {
  DrawnLine line = draw_line(song_, U"行车方向左侧挢面边缘线");
  line.characters[6].readings.front().code = U'桥';
  EXPECT_EQ(mended(line, 6), U'桥');
}

// A worn character is like no shape.
TEST_F(RareReaderTest, KeepsWhatIsNearToNothing) {
  DrawnLine line = draw_line(song_, U"行车方向左侧挢面边缘线");
  misread(line, 6, U'桥');
  pixRasterop(line.grey.get(), line.characters[6].box.left, 34, kDrawnStep, 6, PIX_SET, nullptr, 0,
              0);
  EXPECT_EQ(mended(line, 6), U'桥');
}

// Print of another kind: what is read does not look like its shapes.
TEST_F(RareReaderTest, KeepsAllWhereTheCharactersAroundDoNotFitTheirShapes) {
  DrawnLine line = draw_line(song_, U"行车方向左侧挢面边缘线");
  for (ReadCharacter& character : line.characters) character.readings.front().code = U'政';
  misread(line, 6, U'桥');
  EXPECT_EQ(mended(line, 6), U'桥');
}

TEST_F(RareReaderTest, NeedsThreeSureCharactersAround) {
  DrawnLine line = draw_line(song_, U"左侧挢面");
  misread(line, 2, U'桥');
  EXPECT_EQ(mended(line, 2), U'挢');
  DrawnLine doubted = draw_line(song_, U"左侧挢面");
  misread(doubted, 2, U'桥');
  doubted.characters[0].confidence = 80;
  EXPECT_EQ(mended(doubted, 2), U'桥');
}

TEST(ShapeBookTest, HasAShapeOfEachFace) {
  ShapeBook book = ShapeBook::load().value();
  ASSERT_EQ(book.faces(), 3U);
  for (std::size_t face = 0; face < book.faces(); ++face) {
    ASSERT_TRUE(book.shape(U'挢', face)) << face;
    EXPECT_FALSE(book.shape(0xE000, face)) << face;
    EXPECT_GT(book.likeness_to(U'挢', *book.shape(U'挢', face)), 0.99F) << face;
  }
  EXPECT_EQ(book.likeness_to(0xE000, *book.shape(U'挢', 0)), 0);
}

}  // namespace
}  // namespace zhengbao
