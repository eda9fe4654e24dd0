#include "extract/ocr/models/glyph_shape.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include "extract/ocr/models/type_face.h"

namespace zhengbao {
namespace {

class GlyphShapes : public testing::Test {
 protected:
  GlyphShape shape(TypeFace& face, char32_t code, int em = 48) {
    const PixPtr picture = face.draw(code, em);
    const auto made = picture ? shape_of(picture.get()) : std::nullopt;
    EXPECT_TRUE(made.has_value());
    return made.value_or(GlyphShape{});
  }

  TypeFace song_ = TypeFace::load("AR PL UMing CN").value();
  TypeFace hei_ = TypeFace::load("WenQuanYi Zen Hei").value();
};

TEST_F(GlyphShapes, OfOneCharacterAreAlikeInSongAndHei) {
  for (const char32_t code : U"政府公报挢桥") {
    if (code == 0) break;
    EXPECT_GT(likeness(shape(song_, code), shape(hei_, code)), 0.9F) << static_cast<int>(code);
  }
}

TEST_F(GlyphShapes, OfCharactersThatDifferInOnePartAreLessAlike) {
  const GlyphShape printed = shape(song_, U'挢', 26);
  EXPECT_GT(likeness(printed, shape(song_, U'挢')), likeness(printed, shape(song_, U'桥')) + 0.01F);
  EXPECT_LT(likeness(shape(song_, U'政'), shape(song_, U'府')), 0.9F);
}

TEST_F(GlyphShapes, DoNotDependOnSizeOrTheWhiteAround) {
  const PixPtr glyph = song_.draw(U'府', 48);
  const PixPtr framed(pixAddBorder(glyph.get(), 20, 255));
  EXPECT_GT(likeness(*shape_of(glyph.get()), *shape_of(framed.get())), 0.98F);
  EXPECT_GT(likeness(shape(song_, U'府', 30), shape(song_, U'府', 60)), 0.96F);
}

TEST_F(GlyphShapes, KeepHowWideACharacterIs) {
  const GlyphShape narrow = shape(hei_, U'日', 26);
  EXPECT_GT(likeness(narrow, shape(song_, U'日')), likeness(narrow, shape(song_, U'曰')));
  const GlyphShape wide = shape(hei_, U'曰', 26);
  EXPECT_GT(likeness(wide, shape(song_, U'曰')), likeness(wide, shape(song_, U'日')));
}

TEST_F(GlyphShapes, OfAnEmptyPictureAreNone) {
  const PixPtr white(pixCreate(30, 30, 8));
  pixSetAllArbitrary(white.get(), 255);
  EXPECT_FALSE(shape_of(white.get()).has_value());
}

TEST(TypeFaceTest, ThatIsNotInstalledIsNamed) {
  const auto face = TypeFace::load("No Such Face 9");
  ASSERT_FALSE(face.has_value());
  EXPECT_EQ(face.error().code, ErrorCode::unsupported);
  EXPECT_EQ(face.error().message, "the face No Such Face 9 is missing");
}

TEST(TypeFaceTest, DrawsNothingForACharacterItDoesNotHave) {
  TypeFace face = TypeFace::load("AR PL UMing CN").value();
  EXPECT_FALSE(face.draw(0xE000, 48));
}

}  // namespace
}  // namespace zhengbao
