#include <gtest/gtest.h>

#include <string>

#include "../pdf_writer.h"
#include "../read_page.h"

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

}  // namespace
}  // namespace zhengbao
