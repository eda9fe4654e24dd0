#include "extract/image/image_extractor.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <string>

#include "tests/extract/read_page.h"

namespace zhengbao {
namespace {

// A TIFF file of empty pages.
std::string tiff(int pages) {
  PIXA* pixa = pixaCreate(pages);
  for (int i = 0; i < pages; ++i) {
    PIX* pix = pixCreate(827, 1169, 1);
    pixSetResolution(pix, 100, 100);
    pixaAddPix(pixa, pix, L_INSERT);
  }
  l_uint8* data = nullptr;
  size_t size = 0;
  EXPECT_EQ(pixaWriteMemMultipageTiff(&data, &size, pixa), 0);
  pixaDestroy(&pixa);
  std::string bytes(reinterpret_cast<const char*>(data), size);
  lept_free(data);
  return bytes;
}

TEST(ImageExtractor, ReadsEveryPageOfATiffFile) {
  int read = 0;
  ExtractOptions options;
  options.on_reading = [&](int, const std::string&) { ++read; };
  const auto document = extract(make_source("a.tif", tiff(3)), options);
  ASSERT_TRUE(document);
  EXPECT_EQ(read, 3);
  ASSERT_EQ(document->pages.size(), 3U);
  EXPECT_NEAR(document->pages[2].width, 595, 1);
  EXPECT_EQ(document->pages[2].origin, TextOrigin::ocr);
}

TEST(ImageExtractor, LeavesPagesToOthersAndTakesTheirReadings) {
  const SourceFile source = make_source("a.tif", tiff(2));
  const auto waiting = extract(source, {.ocr = OcrMode::deferred});
  ASSERT_TRUE(waiting);
  EXPECT_TRUE(waiting->pages[0].awaits_ocr);
  EXPECT_TRUE(has_diagnostic(*waiting, "page-unread"));

  const auto reading = read_page_picture(source, 2);
  ASSERT_TRUE(reading);
  ExtractOptions options{.ocr = OcrMode::deferred};
  options.kept_reading = [&](int page) -> std::optional<std::string> {
    if (page == 2) return *reading;
    return std::nullopt;
  };
  const auto half = extract(source, options);
  ASSERT_TRUE(half);
  EXPECT_TRUE(half->pages[0].awaits_ocr);
  EXPECT_FALSE(half->pages[1].awaits_ocr);
}

TEST(ImageExtractor, ReadsNoPictureInModeNever) {
  const auto document = extract(make_source("a.tif", tiff(1)), {.ocr = OcrMode::never});
  ASSERT_TRUE(document);
  EXPECT_TRUE(has_diagnostic(*document, "page-blank"));
}

TEST(ImageExtractor, KnowsNoPageBeyondTheLast) {
  const auto reading = read_page_picture(make_source("a.tif", tiff(1)), 2);
  ASSERT_FALSE(reading);
  EXPECT_EQ(reading.error().code, ErrorCode::invalid_argument);
}

}  // namespace
}  // namespace zhengbao
