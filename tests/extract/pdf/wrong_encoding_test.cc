#include <gtest/gtest.h>

#include <string>

#include "tests/extract/pdf_writer.h"
#include "tests/extract/read_page.h"

namespace zhengbao {
namespace {

using testing::PdfWriter;

TEST(WrongEncoding, GbkInALatinFontIsReadAndReported) {
  PdfWriter writer;
  // 全世界无产者联合起来 in the font /L, Helvetica without an encoding.
  writer.add_page("BT /L 12 Tf 50 700 Td <C8ABCAC0BDE7CEDEB2FAD5DFC1AABACFC6F0C0B4> Tj ET");
  const Document document = read_bytes(writer.bytes(), "a.pdf");
  EXPECT_EQ(document_text(document), "全世界无产者联合起来");
  EXPECT_TRUE(has_diagnostic(document, "text-layer-repaired"));
  EXPECT_FALSE(has_diagnostic(document, "text-layer-garbled"));
}

TEST(WrongEncoding, BytesOfNoCharsetAreReportedAsGarbled) {
  PdfWriter writer;
  writer.add_page("BT /L 12 Tf 50 700 Td <E3E6EAEBECEDEEEFF0F1F2F3F4F5F6> Tj ET");
  const Document document = read_bytes(writer.bytes(), "a.pdf");
  EXPECT_TRUE(has_diagnostic(document, "text-layer-garbled"));
  ASSERT_EQ(document.pages.size(), 1U);
  EXPECT_LT(document.pages[0].confidence, 0.5);
}

TEST(WrongEncoding, PredefinedCharacterMapsNeedNoToUnicode) {
  PdfWriter writer;
  writer.add_page("BT /C 12 Tf 50 700 Td <516C5171670D52A1> Tj ET");
  const Document document = read_bytes(writer.bytes(), "a.pdf");
  EXPECT_EQ(document_text(document), "公共服务");
  EXPECT_TRUE(document.diagnostics.empty());
}

// A page that shows the only character of a Type 3 font, 65, and what its box is.
Document page_of_drawn_font(const std::string& box) {
  PdfWriter writer;
  const int glyph = writer.add_stream("", "96 0 40 4 52 90 d1 40 4 12 86 re f");
  const int font = writer.add("<</Type/Font/Subtype/Type3/FontBBox[" + box +
                              "]/FontMatrix[.01 0 0 .01 0 0]/FirstChar 65/LastChar 65/Widths[96]"
                              "/Encoding<</Differences[65/G065]>>/CharProcs<</G065 " +
                              PdfWriter::reference(glyph) + ">>/Resources<<>>>>");
  const int form =
      writer.add_stream("/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</T " +
                            PdfWriter::reference(font) + ">>>>",
                        "BT /T 12 Tf 170 700 Td (A) Tj ET");
  writer.add_page(testing::show("联合起来", 50, 700, 12) + "/F Do", {},
                  "/XObject<</F " + PdfWriter::reference(form) + ">>");
  return read_bytes(writer.bytes(), "a.pdf");
}

TEST(WrongEncoding, ADrawnFontOfSquareCellsSaysNothingOfItsCharacters) {
  EXPECT_TRUE(has_diagnostic(page_of_drawn_font("0 0 96 96"), "text-layer-garbled"));
}

TEST(WrongEncoding, ADrawnFontWhoseBoxFitsItsInkIsTrusted) {
  EXPECT_FALSE(has_diagnostic(page_of_drawn_font("1 -20 96 90"), "text-layer-garbled"));
}

}  // namespace
}  // namespace zhengbao
