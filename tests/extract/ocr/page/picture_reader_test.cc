#include "extract/ocr/page/picture_reader.h"

#include <gtest/gtest.h>

#include "extract/ocr/page/page_reading.h"

namespace zhengbao {
namespace {

const ReadingPlan kWhole{.whole = true, .regions = {}};

std::string kept_page(const ReadingPlan& plan) {
  PageReading reading{plan, {}};
  reading.content.styles = {{.size = 10, .origin = TextOrigin::ocr}};
  reading.content.glyphs = {{U'公', {0, 0, 10, 10}, 0}};
  return pack_reading(reading);
}

ExtractOptions keeping(std::string reading, OcrMode mode = OcrMode::automatic) {
  ExtractOptions options{.ocr = mode};
  options.kept_reading = [reading = std::move(reading)](int) { return reading; };
  return options;
}

Result<PageImage> no_picture() { return fail(ErrorCode::damaged, "no picture"); }

TEST(PictureReader, TakesAKeptReadingWithoutDrawing) {
  const auto outcome = reading_of_page(3, kWhole, keeping(kept_page(kWhole)), no_picture);
  ASSERT_TRUE(outcome.content);
  EXPECT_EQ(outcome.content->glyphs[0].code, U'公');
}

TEST(PictureReader, ReadsAnewWhatWasKeptForOtherPartsOrIsDamaged) {
  const ReadingPlan part{.whole = false, .regions = {{0, 0, 50, 50}}};
  EXPECT_TRUE(reading_of_page(1, part, keeping(kept_page(kWhole)), no_picture).failure);
  EXPECT_TRUE(reading_of_page(1, kWhole, keeping(kept_page(part)), no_picture).failure);
  EXPECT_TRUE(reading_of_page(1, kWhole, keeping("nonsense"), no_picture).failure);
  EXPECT_TRUE(reading_of_page(1, part, keeping(kept_page(part)), no_picture).content);
}

TEST(PictureReader, LeavesTheWorkInDeferredModes) {
  for (const OcrMode mode : {OcrMode::deferred, OcrMode::deferred_always}) {
    EXPECT_TRUE(reading_of_page(1, kWhole, {.ocr = mode}, no_picture).awaits);
    EXPECT_FALSE(reading_of_page(1, kWhole, keeping(kept_page(kWhole), mode), no_picture).awaits);
  }
}

TEST(PictureReader, SaysWhyAPageIsNotRead) {
  const auto outcome = reading_of_page(1, kWhole, {}, no_picture);
  EXPECT_FALSE(outcome.awaits);
  ASSERT_TRUE(outcome.failure);
  EXPECT_EQ(outcome.failure->message, "no picture");
}

}  // namespace
}  // namespace zhengbao
