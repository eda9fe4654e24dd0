#include "extract/ocr/page/page_recognizer.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <fstream>
#include <iterator>
#include <string>

#include "core/text.h"
#include "extract/layout/line_builder.h"
#include "extract/pdf/pdf_file.h"

namespace zhengbao {
namespace {

PageImage draw(const char* sample, int page) {
  std::ifstream file(std::string(ZHENGBAO_SOURCE_DIR "/samples/") + sample, std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(file)), {});
  auto pdf = PdfFile::open(bytes);
  EXPECT_TRUE(pdf.has_value()) << sample;
  if (!pdf) return {};
  auto image = pdf->render(page);
  EXPECT_TRUE(image.has_value());
  return image ? std::move(*image) : PageImage{};
}

PageContent read(const PageImage& image, const RecognizeOptions& options = {}) {
  PageRecognizer recognizer;
  auto content = recognizer.recognize(image, options);
  EXPECT_TRUE(content.has_value());
  return content ? std::move(*content) : PageContent{};
}

std::string text_of(const PageContent& content) {
  std::string text;
  for (const TextLine& line : build_lines(content)) text += to_utf8(line.text) + "\n";
  return text;
}

TEST(PageRecognizer, ReadsAPrintedPage) {
  const std::string text = text_of(read(draw("appointments.pdf", 1)));
  EXPECT_NE(text.find("等工作人员职务任免的通知"), std::string::npos) << text;
  EXPECT_NE(text.find("市水务局局长；"), std::string::npos) << text;
}

TEST(PageRecognizer, PutsGlyphsWhereTheyArePrinted) {
  const PageImage image = draw("appointments.pdf", 1);
  const PageContent content = read(image);
  EXPECT_NEAR(content.width, 595, 2);
  ASSERT_FALSE(content.glyphs.empty());
  for (const Glyph& glyph : content.glyphs) {
    EXPECT_LT(glyph.box.left, glyph.box.right);
    EXPECT_EQ(content.styles[glyph.style].origin, TextOrigin::ocr);
    EXPECT_GE(glyph.box.left, 0);
    EXPECT_LE(glyph.box.right, content.width);
  }
}

TEST(PageRecognizer, StraightensAPage) {
  PageImage image = draw("appointments.pdf", 1);
  constexpr float kTwoDegrees = 0.0349F;
  image.pixels.reset(
      pixRotate(image.pixels.get(), kTwoDegrees, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
  const std::string text = text_of(read(image));
  EXPECT_NE(text.find("2020年10月15日市人民政府第五十二次常务会议决定"), std::string::npos) << text;
}

// The model of simplified forms would write them for the traditional ones.
TEST(PageRecognizer, KeepsTraditionalForms) {
  const std::string text = text_of(read(draw("layout/traditional-text.pdf", 1)));
  EXPECT_NE(text.find("維護渡口秩序"), std::string::npos) << text;
  EXPECT_NE(text.find("學童及年滿六十五歲之長者"), std::string::npos) << text;
}

// Such parts of a page whose other text is not read from its picture.
TEST(PageRecognizer, KeepsTraditionalFormsOfARegion) {
  const PageImage image = draw("layout/traditional-text.pdf", 1);
  const std::string text = text_of(read(image, {.regions = {{0, 130, 595, 300}}}));
  EXPECT_NE(text.find("保障乘客與船員的安全"), std::string::npos) << text;
}

TEST(PageRecognizer, TurnsAPageThatStandsOnItsHead) {
  PageImage image = draw("appointments.pdf", 1);
  const int height = pixGetHeight(image.pixels.get()) / 2;
  BOX* upper_half = boxCreate(0, 0, pixGetWidth(image.pixels.get()), height);
  image.pixels.reset(pixClipRectangle(image.pixels.get(), upper_half, nullptr));
  boxDestroy(&upper_half);
  image.pixels.reset(pixRotateOrth(image.pixels.get(), 2));
  const PageContent content = read(image);
  EXPECT_EQ(content.quarter_turns, 2);
  EXPECT_NE(text_of(content).find("等工作人员职务任免的通知"), std::string::npos);
}

// Its labels in columns are read apart, so that its lines are other ones than when it was
// looked at which way up it is.
TEST(PageRecognizer, ReadsEachLineOfATurnedTableInItsPlace) {
  PageImage image = draw("annual-report-2022.pdf", 2);
  image.pixels.reset(pixRotateOrth(image.pixels.get(), 1));
  std::swap(image.page_width, image.page_height);
  const PageContent content = read(image);
  EXPECT_EQ(content.quarter_turns, 3);
  const std::string text = text_of(content);
  for (const char* part : {"三、收到和处理政府信息公开申请情况", "一、本年新收政府信息公开申请数量",
                           "3.补正后申请内容仍不明确", "4.无正当理由大量反复申请"}) {
    const std::size_t found = text.find(part);
    EXPECT_NE(found, std::string::npos) << part << "\n" << text;
    EXPECT_EQ(text.find(part, found + 1), std::string::npos) << part << "\n" << text;
  }
}

TEST(PageRecognizer, ReadsNothingOutsideTheRegions) {
  const PageContent content = read(draw("appointments.pdf", 1), {.regions = {{0, 0, 595, 100}}});
  for (const Glyph& glyph : content.glyphs) EXPECT_LT(glyph.box.center_y(), 105);
  EXPECT_FALSE(content.glyphs.empty());
}

}  // namespace
}  // namespace zhengbao
