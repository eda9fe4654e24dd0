#include "extract/pdf/reading_planner.h"

#include <gtest/gtest.h>

#include "../page_writer.h"

namespace zhengbao {
namespace {

using testing::PageWriter;

PageContent printed() {
  PageWriter writer;
  writer.write("各县（市、区）人民政府", 100, 100);
  return writer.page();
}

TEST(ReadingPlanner, LeavesGoodPagesAlone) {
  EXPECT_FALSE(plan_reading(printed(), {}, OcrMode::automatic).wants_reading());
  PageContent illustrated = printed();
  illustrated.image_share = 0.4;
  EXPECT_FALSE(plan_reading(illustrated, {}, OcrMode::automatic).wants_reading());
}

TEST(ReadingPlanner, WantsPagesThatAreImagesButNotEmptyOnes) {
  PageContent page;
  EXPECT_FALSE(plan_reading(page, {}, OcrMode::automatic).wants_reading());
  page.image_share = 0.9;
  EXPECT_TRUE(plan_reading(page, {}, OcrMode::automatic).whole);
  EXPECT_TRUE(plan_reading(page, {}, OcrMode::deferred).whole);
  EXPECT_FALSE(plan_reading(page, {}, OcrMode::never).wants_reading());
}

TEST(ReadingPlanner, WantsWhatIsGarbled) {
  TextLayerVerdict verdict{.usable = true, .broken = {{1, 2, 3, 4}}};
  EXPECT_EQ(plan_reading(printed(), verdict, OcrMode::automatic).regions, verdict.broken);
  verdict.usable = false;
  EXPECT_TRUE(plan_reading(printed(), verdict, OcrMode::automatic).whole);
  EXPECT_FALSE(plan_reading(printed(), verdict, OcrMode::never).wants_reading());
}

TEST(ReadingPlanner, WantsEveryPageWhenToldSo) {
  EXPECT_TRUE(plan_reading(printed(), {}, OcrMode::always).whole);
  EXPECT_TRUE(plan_reading(printed(), {}, OcrMode::deferred_always).whole);
}

}  // namespace
}  // namespace zhengbao
