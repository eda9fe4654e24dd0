#include "extract/image/image_file.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <string>

namespace zhengbao {
namespace {

std::string png(int width, int height, int dpi) {
  PixPtr pix(pixCreate(width, height, 8));
  pixSetResolution(pix.get(), dpi, dpi);
  l_uint8* data = nullptr;
  size_t size = 0;
  EXPECT_EQ(pixWriteMemPng(&data, &size, pix.get(), 0), 0);
  std::string bytes(reinterpret_cast<const char*>(data), size);
  lept_free(data);
  return bytes;
}

TEST(ImageFile, TakesThePageSizeFromTheResolution) {
  const auto image = read_image_page(png(1240, 1754, 150), 1);
  ASSERT_TRUE(image.has_value());
  EXPECT_NEAR(image->page_width, 595, 1);
  EXPECT_NEAR(image->page_height, 842, 1);
}

TEST(ImageFile, TakesAnImplausiblePageForA4) {
  const auto image = read_image_page(png(1240, 1754, 1200), 1);
  ASSERT_TRUE(image.has_value());
  EXPECT_NEAR(image->page_width, 595, 1);
}

TEST(ImageFile, TakesAStripForAPartOfAPageAsWideAsA4) {
  const auto strip = read_image_page(png(1240, 300, 0), 1);
  ASSERT_TRUE(strip.has_value());
  EXPECT_NEAR(strip->page_width, 595, 1);
  const auto landscape = read_image_page(png(1754, 1240, 0), 1);
  ASSERT_TRUE(landscape.has_value());
  EXPECT_NEAR(landscape->page_height, 595, 1);
}

TEST(ImageFile, RefusesABombBeforeDecoding) {
  std::string bytes = png(10, 10, 72);
  const std::string huge("\x00\x01\x00\x00\x00\x01\x00\x00", 8);
  bytes.replace(16, 8, huge);  // IHDR: width and height
  const auto image = read_image_page(bytes, 1);
  ASSERT_FALSE(image.has_value());
  EXPECT_NE(image.error().code, ErrorCode::unsupported);
}

TEST(ImageFile, RefusesWhatIsNoPictureOrHasNoSuchPage) {
  EXPECT_EQ(image_page_count("%PDF-1.4"), 0);
  EXPECT_EQ(read_image_page("%PDF-1.4", 1).error().code, ErrorCode::unsupported);
  EXPECT_EQ(read_image_page("\x89PNG\r\n\x1A\n", 1).error().code, ErrorCode::damaged);
  EXPECT_EQ(image_page_count(png(20, 20, 72)), 1);
  EXPECT_EQ(read_image_page(png(20, 20, 72), 2).error().code, ErrorCode::damaged);
}

}  // namespace
}  // namespace zhengbao
