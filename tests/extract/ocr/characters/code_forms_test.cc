#include "extract/ocr/characters/code_forms.h"

#include <gtest/gtest.h>

#include <string>

#include "core/text.h"

namespace zhengbao {
namespace {

// A blank sets the next character apart.
std::string mended(const std::string& text) {
  std::vector<ReadCharacter> line;
  bool space = false;
  for (const char32_t code : to_utf32(text)) {
    if (code != U' ') {
      line.push_back({.readings = {{code, 0.99F}}, .confidence = 99, .after_space = space});
    }
    space = code == U' ';
  }
  mend_codes(line);
  std::u32string out;
  for (const ReadCharacter& character : line) out += character.readings.front().code;
  return to_utf8(out);
}

TEST(CodeForms, StandardsHaveAStroke) {
  EXPECT_EQ(mended("按照GBMT1.1-2020的规定"), "按照GB/T1.1-2020的规定");
  EXPECT_EQ(mended("代替DB99VT318一2014。"), "代替DB99/T318一2014。");
  EXPECT_EQ(mended("GBVT28181"), "GB/T28181");
}

TEST(CodeForms, OtherCodesStay) {
  EXPECT_EQ(mended("GMAT700"), "GMAT700");
  EXPECT_EQ(mended("CNT2000-3"), "CNT2000-3");
  EXPECT_EQ(mended("RGBIT16"), "RGBIT16");
}

TEST(CodeForms, CreditCodesHaveNoLettersThatLookLikeDigits) {
  EXPECT_EQ(mended("代码：91990200MA3CAXLOO7，"), "代码：91990200MA3CAXL007，");
  EXPECT_EQ(mended("9199O2OOMA3CIXLZS7"), "91990200MA3C1XL257");
}

TEST(CodeForms, OtherLongCodesKeepTheirLetters) {
  EXPECT_EQ(mended("91990200MA3CAXLOO"), "91990200MA3CAXLOO");
  EXPECT_EQ(mended("9199X200MA3CAXLOO7"), "9199X200MA3CAXLOO7");
  EXPECT_EQ(mended("INTERNATIONALISTEN"), "INTERNATIONALISTEN");
}

TEST(CodeForms, AZeroAmongCapitalsIsALetter) {
  EXPECT_EQ(mended("采用IS0/IEC 27001"), "采用ISO/IEC27001");
  EXPECT_EQ(mended("A0图纸，K0线，PM10，AB 0"), "A0图纸，K0线，PM10，AB0");
  EXPECT_EQ(mended("CK00"), "CK00");
}

}  // namespace
}  // namespace zhengbao
