// PDF files as a whole.
#include "extract/pdf/pdf_extractor.h"

#include <gtest/gtest.h>

#include "core/text.h"
#include "tests/extract/pdf_writer.h"

namespace zhengbao {
namespace {

using testing::hex;
using testing::PdfWriter;
using testing::show;

Result<Document> read(std::string bytes, const ExtractOptions& options = {}) {
  return extract_pdf(make_source("test.pdf", std::move(bytes)), options);
}

Document read_ok(const PdfWriter& pdf) {
  auto document = read(pdf.bytes(), {.ocr = OcrMode::never});
  EXPECT_TRUE(document.has_value()) << (document ? "" : describe(document.error()));
  return document ? *document : Document{};
}

Page read_page(const std::string& content, const std::string& extra = {},
               const std::string& resources = {}) {
  PdfWriter pdf;
  pdf.add_page(content, extra, resources);
  Document document = read_ok(pdf);
  return document.pages.empty() ? Page{} : document.pages.front();
}

std::string all_text(const Page& page) {
  std::string out;
  for (const Block& block : page.blocks) out += block.text + "|";
  return out;
}

bool has_diagnostic(const Document& document, std::string_view code) {
  for (const Diagnostic& diagnostic : document.diagnostics) {
    if (diagnostic.code == code) return find_diagnostic(code) != nullptr;
  }
  return false;
}

TEST(PdfText, ReadsPredefinedChineseCMaps) {
  const Page page = read_page(show("青岚市公报", 100, 700));
  ASSERT_EQ(page.blocks.size(), 1U);
  EXPECT_EQ(page.blocks[0].text, "青岚市公报");
  EXPECT_FLOAT_EQ(page.blocks[0].font_size, 10);
  EXPECT_NEAR(page.blocks[0].box.left, 100, 0.1);
  EXPECT_NEAR(page.blocks[0].box.right, 150, 0.1);
  EXPECT_NEAR(page.blocks[0].box.bottom, 101.2, 0.1);
}

TEST(PdfText, KnowsColourAndStrokedWeight) {
  const Page page = read_page("1 0 0 rg 2 Tr " + show("红头", 100, 700, 30));
  ASSERT_EQ(page.blocks.size(), 1U);
  EXPECT_EQ(page.blocks[0].color, 0xFF0000U);
  EXPECT_TRUE(page.blocks[0].bold);
}

TEST(PdfText, TurnsWithThePage) {
  // The pen goes up the sheet; turned by 90 degrees it goes to the right.
  const std::string content = "BT /C 10 Tf 0 1 -1 0 500 100 Tm " + hex("横排文字") + " Tj ET";
  const Page page = read_page(content, "/Rotate 90");
  EXPECT_FLOAT_EQ(page.width, 800);
  EXPECT_FLOAT_EQ(page.height, 600);
  ASSERT_EQ(page.blocks.size(), 1U);
  EXPECT_EQ(page.blocks[0].text, "横排文字");
  EXPECT_NEAR(page.blocks[0].box.left, 100, 0.1);
  EXPECT_NEAR(page.blocks[0].box.width(), 40, 0.1);
}

TEST(PdfText, KeepsTheInvisibleLayerAndSaysSo) {
  PdfWriter pdf;
  pdf.add_page("3 Tr " + show("扫描件的文字层", 100, 700));
  const Document document = read_ok(pdf);
  EXPECT_EQ(all_text(document.pages[0]), "扫描件的文字层|");
  EXPECT_EQ(document.pages[0].origin, TextOrigin::ocr);
  EXPECT_TRUE(has_diagnostic(document, "text-invisible"));
}

TEST(PdfText, DropsWhatIsClippedOrOffThePage) {
  const Page page = read_page("q 0 0 50 50 re W n " + show("剪掉", 100, 700) + "Q " +
                              show("页外", 700, 700) + show("页内", 100, 600));
  EXPECT_EQ(all_text(page), "页内|");
}

TEST(PdfText, TakesActualTextForItsGlyphs) {
  const Page page = read_page("/Span <</ActualText " + hex("\uFEFF云和") + ">> BDC " +
                              show("甲乙丙", 100, 700) + " EMC");
  EXPECT_EQ(all_text(page), "云和|");
}

TEST(PdfText, SlantedTextIsAWatermark) {
  const Page page = read_page(show("正文", 100, 700) + "BT /C 30 Tf 0.7 0.7 -0.7 0.7 200 300 Tm " +
                              hex("样稿") + " Tj ET");
  ASSERT_EQ(page.blocks.size(), 2U);
  EXPECT_EQ(page.blocks[1].kind, BlockKind::watermark);
  EXPECT_EQ(page.blocks[1].text, "样稿");
}

TEST(PdfRulings, AreStraightStrokesAndThinRectangles) {
  const Page page = read_page("1 w 100 700 m 300 700 l S 100 600 200 1 re f");
  ASSERT_EQ(page.rulings.size(), 2U);
  EXPECT_TRUE(page.rulings[0].horizontal());
  EXPECT_NEAR(page.rulings[0].box.top, 99.5, 0.1);
  EXPECT_NEAR(page.rulings[0].box.height(), 1, 0.1);
  EXPECT_NEAR(page.rulings[1].box.bottom, 200, 0.1);
}

TEST(PdfRulings, AreNotSlantedWhiteShortOrThick) {
  const Page page = read_page(
      "100 700 m 300 600 l S 1 1 1 RG 100 500 m 300 500 l S 0 0 0 RG 100 400 m 102 400 l S "
      "100 300 200 40 re f");
  EXPECT_TRUE(page.rulings.empty());
}

TEST(PdfImages, CoverAShareOfThePage) {
  PdfWriter pdf;
  const int image = pdf.add_stream(
      "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", "x");
  pdf.add_page("q 600 0 0 400 0 0 cm /I Do Q q 600 0 0 200 0 0 cm /I Do Q", "",
               "/XObject<</I " + PdfWriter::reference(image) + ">>");
  const Document document = read_ok(pdf);
  EXPECT_NEAR(document.pages[0].image_share, 0.5, 0.02);
  EXPECT_TRUE(has_diagnostic(document, "page-blank"));
}

TEST(PdfNavigation, ReadsMetadataOutlineAndLinks) {
  PdfWriter pdf;
  const int page = pdf.add_page(show("详见公报网站", 100, 700),
                                "/Annots[<</Type/Annot/Subtype/Link/Rect[98 695 122 712]/A<</S/URI"
                                "/URI(https://gov.example/1)>>>>]");
  const int root = 20;  // of the outline: the next three objects
  while (pdf.add("null") < root - 1) {
  }
  pdf.add("<</Type/Outlines/First 21 0 R/Last 21 0 R/Count 1>>");
  pdf.add("<</Title " + hex("\uFEFF第一章") + "/Parent 20 0 R/Dest[" + PdfWriter::reference(page) +
          "/Fit]>>");
  const int info = pdf.add("<</Title " + hex("\uFEFF青岚市公报") +
                           "/Creator(Writer)/CreationDate(D:20190820093000+08'00')>>");
  pdf.catalog = "/Outlines 20 0 R";
  pdf.trailer = "/Info " + PdfWriter::reference(info);
  const Document document = read_ok(pdf);

  ASSERT_EQ(document.metadata.size(), 3U);
  EXPECT_EQ(document.metadata[0].value, "青岚市公报");
  EXPECT_EQ(document.metadata[2].value, "2019-08-20T09:30:00+08:00");
  EXPECT_EQ(document.titles.back().source, TitleSource::file);
  ASSERT_EQ(document.outline.size(), 1U);
  EXPECT_EQ(document.outline[0], (OutlineEntry{1, "第一章", 1}));
  ASSERT_EQ(document.links.size(), 1U);
  EXPECT_EQ(document.links[0].href, "https://gov.example/1");
  EXPECT_EQ(document.links[0].text, "详见");
}

TEST(PdfNavigation, ReadsGb2312WhereNoEncodingIsSaid) {
  PdfWriter pdf;
  pdf.add_page(show("页", 100, 700));
  const int info = pdf.add("<</Title<C7E0E1B0CAD0>/Author<B0FA2044>>>");
  pdf.trailer = "/Info " + PdfWriter::reference(info);
  const Document document = read_ok(pdf);
  ASSERT_EQ(document.metadata.size(), 2U);
  EXPECT_EQ(document.metadata[0].value, "青岚市");
  EXPECT_EQ(document.metadata[1].value, "°ú D");  // one pair proves nothing
}

TEST(PdfNavigation, ListsEmbeddedFiles) {
  PdfWriter pdf;
  pdf.add_page(show("见附件", 100, 700));
  const int data = pdf.add_stream("/Type/EmbeddedFile/Params<</Size 5>>", "12345");
  const int file = pdf.add("<</Type/Filespec/F(a.csv)/UF " + hex("\uFEFF附表.csv") + "/EF<</F " +
                           PdfWriter::reference(data) + ">>>>");
  pdf.catalog = "/Names<</EmbeddedFiles<</Names[(a) " + PdfWriter::reference(file) + "]>>>>";
  const Document document = read_ok(pdf);
  ASSERT_EQ(document.attachments.size(), 1U);
  EXPECT_EQ(document.attachments[0], (Attachment{"附表.csv", "", 5}));
}

TEST(PdfFailures, NotAPdfIsDamaged) {
  const auto document = read("%PDF-1.7 and nothing else");
  ASSERT_FALSE(document.has_value());
  EXPECT_EQ(document.error().code, ErrorCode::damaged);
  EXPECT_EQ(document.error().where, "test.pdf");
}

TEST(PdfFailures, APasswordIsSaidToBeNeeded) {
  PdfWriter pdf;
  pdf.add_page(show("密", 100, 700));
  const std::string filler(64, 'A');
  const int encryption =
      pdf.add("<</Filter/Standard/V 1/R 2/P -4/O<" + filler + ">/U<" + filler + ">>>");
  pdf.trailer = "/Encrypt " + PdfWriter::reference(encryption) + "/ID[<00><00>]";
  const auto document = read(pdf.bytes());
  ASSERT_FALSE(document.has_value());
  EXPECT_EQ(document.error().code, ErrorCode::encrypted);
}

TEST(PdfFailures, ALostTableOfObjectsIsRebuiltAndReported) {
  PdfWriter pdf;
  pdf.add_page(show("还在", 100, 700));
  std::string bytes = pdf.bytes();
  bytes.resize(bytes.find("xref\n0"));
  const auto document = read(bytes + "trailer <</Root 1 0 R>>");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(all_text(document->pages[0]), "还在|");
  EXPECT_TRUE(has_diagnostic(*document, "pdf-damaged"));
}

TEST(PdfLimits, PagesBeyondTheLimitAreLeftOut) {
  PdfWriter pdf;
  for (int i = 0; i < 3; ++i) pdf.add_page(show("页", 100, 700));
  ExtractOptions options;
  options.max_pages = 2;
  int calls = 0;
  options.on_page = [&](int, int) { ++calls; };
  const auto document = read(pdf.bytes(), options);
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->pages.size(), 2U);
  EXPECT_EQ(calls, 2);
  EXPECT_TRUE(has_diagnostic(*document, "page-limit"));
}

TEST(PdfLimits, APageThatDrawsWithoutEndIsCutOff) {
  PdfWriter pdf;
  std::string content = "BT /L 1 Tf 10 10 Td ";
  const std::string piece = "(" + std::string(1000, 'a') + ") Tj 0 1 Td ";
  for (int i = 0; i < 500; ++i) content += piece;
  pdf.add_page(content + "ET");
  const Document document = read_ok(pdf);
  EXPECT_TRUE(has_diagnostic(document, "page-truncated"));
}

TEST(PdfLimits, FormsThatDrawEachOtherEnd) {
  PdfWriter pdf;
  const int first = pdf.add("null") + 1;
  const std::string form = "/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</N ";
  for (int i = 0; i < 12; ++i) {
    const int next = i < 11 ? first + i + 1 : first;
    pdf.add_stream(form + PdfWriter::reference(next) + ">>>>", "/N Do /N Do");
  }
  pdf.add_page("/N Do", "", "/XObject<</N " + PdfWriter::reference(first) + ">>");
  EXPECT_TRUE(read(pdf.bytes()).has_value());
}

}  // namespace
}  // namespace zhengbao
