#include "extract/pdf/scan_pixels.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <cstdint>

#include "extract/pdf/pdf_file.h"
#include "tests/extract/pdf_writer.h"

namespace zhengbao {
namespace {

using testing::PdfWriter;

constexpr int kWidth = 600, kStrip = 400;  // pixels; a page has two strips

// Noise that no resampling leaves as it is; the same for the same seed.
std::string noise(std::uint32_t seed) {
  std::string rows(static_cast<std::size_t>(kWidth / 8 * kStrip), '\0');
  for (char& byte : rows) {
    seed = seed * 1664525 + 1013904223;
    byte = static_cast<char>(seed >> 24);
  }
  return rows;
}

bool is_set(const std::string& rows, int x, int y) {
  const auto byte =
      static_cast<unsigned char>(rows[static_cast<std::size_t>(y * (kWidth / 8) + x / 8)]);
  return (byte >> (7 - x % 8) & 1) != 0;
}

// A form that writes a black square: a letter of a font that no system has to have.
int add_visible_text(PdfWriter& writer) {
  const int glyph = writer.add_stream("", "1000 0 0 0 1000 1000 d1 0 0 1000 1000 re f");
  const int font = writer.add(
      "<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]"
      "/FirstChar 97/LastChar 97/Widths[1000]/Encoding<</Differences[97/a]>>/CharProcs<</a " +
      PdfWriter::reference(glyph) + ">>/Resources<<>>>>");
  return writer.add_stream("/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</T " +
                               PdfWriter::reference(font) + ">>>>",
                           "BT /T 40 Tf 100 400 Td (a) Tj ET");
}

// A page of two strips, the lower one drawn first, and what else is drawn.
struct StripedPage {
  std::string upper = noise(1), lower = noise(2);
  std::string form = "/ColorSpace/DeviceGray";
  std::string before, after;

  PageImage render() const {
    PdfWriter writer;
    const std::string kind = "/Type/XObject/Subtype/Image/BitsPerComponent 1/Width 600/Height 400";
    const int top = writer.add_stream(kind + form, upper);
    const int bottom = writer.add_stream(kind + form, lower);
    const int seen = add_visible_text(writer);
    writer.add_page(
        before + " q 600 0 0 400 0 0 cm /B Do Q q 600 0 0 400 0 400 cm /A Do Q " + after, {},
        "/ExtGState<</G<</BM/Multiply>>>>/XObject<</A " + PdfWriter::reference(top) + "/B " +
            PdfWriter::reference(bottom) + "/F " + PdfWriter::reference(seen) + ">>");
    const std::string bytes = writer.bytes();
    auto file = PdfFile::open(bytes);
    auto image = file->render(1);
    return std::move(*image);
  }

  // How many pixels are not as the strips have them; `black` is the bit of ink.
  static long differing(const PageImage& image, bool black) {
    const StripedPage page;
    long count = 0;
    for (int y = 0; y < 2 * kStrip; ++y) {
      for (int x = 0; x < kWidth; ++x) {
        const bool set = y < kStrip ? is_set(page.upper, x, y) : is_set(page.lower, x, y - kStrip);
        l_uint32 grey = 0;
        pixGetPixel(image.pixels.get(), x, y, &grey);
        count += grey != (set == black ? 0U : 255U) ? 1 : 0;
      }
    }
    return count;
  }
};

TEST(ScanPixels, AreThoseOfTheStrips) {
  const PageImage image = StripedPage().render();
  EXPECT_EQ(pixGetWidth(image.pixels.get()), kWidth);
  EXPECT_EQ(pixGetHeight(image.pixels.get()), 2 * kStrip);
  EXPECT_EQ(StripedPage::differing(image, false), 0);
}

TEST(ScanPixels, AreThoseOfStencils) {
  const StripedPage page{.form = "/ImageMask true"};
  EXPECT_EQ(StripedPage::differing(page.render(), false), 0);
  const StripedPage inverse{.form = "/ImageMask true/Decode[1 0]"};
  EXPECT_EQ(StripedPage::differing(inverse.render(), true), 0);
}

TEST(ScanPixels, StayUnderInvisibleTextAndOnWhitePaper) {
  const StripedPage page{.before = "1 g 0 0 600 800 re f",
                         .after = "BT 3 Tr /L 20 Tf 100 400 Td (hidden) Tj ET"};
  EXPECT_EQ(StripedPage::differing(page.render(), false), 0);
}

TEST(ScanPixels, AreNotAllWhereMoreIsDrawn) {
  for (const char* drawn : {"0 g 100 100 50 50 re f", "/F Do", "5 w 0 0 m 600 800 l S"}) {
    const StripedPage page{.after = drawn};
    EXPECT_GT(StripedPage::differing(page.render(), false), 0) << drawn;
  }
  const StripedPage page{.after = "0 g 100 100 50 50 re f"};
  l_uint32 grey = 255;
  for (int x = 105; x < 145; ++x) {
    pixGetPixel(page.render().pixels.get(), x, 675, &grey);
    ASSERT_EQ(grey, 0U);
  }
}

TEST(ScanPixels, AreBlendedWithWhatLiesBelow) {
  const StripedPage page{.before = "q 600 0 0 800 0 0 cm /A Do Q /G gs"};
  EXPECT_GT(StripedPage::differing(page.render(), false), 0);
  const StripedPage blended{.before = "/G gs"};
  EXPECT_GT(StripedPage::differing(blended.render(), false), 0) << "drawn, not put together";
}

TEST(ScanPixels, AreNotShownWhereTheyAreCutOff) {
  const StripedPage page{.before = "0 0 300 800 re W n"};
  l_uint32 grey = 0;
  const PageImage image = page.render();
  for (int x = 310; x < 600; ++x) {
    pixGetPixel(image.pixels.get(), x, 200, &grey);
    ASSERT_EQ(grey, 255U);
  }
}

}  // namespace
}  // namespace zhengbao
