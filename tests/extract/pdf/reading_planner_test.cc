#include "extract/pdf/reading_planner.h"

#include <gtest/gtest.h>

#include "tests/extract/page_writer.h"

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

TEST(ReadingPlanner, LooksFirstAtPicturesSmallerThanAScan) {
  PageContent page;
  EXPECT_FALSE(plan_reading(page, {}, OcrMode::automatic).looks_first);
  page.image_share = 0.2;
  EXPECT_TRUE(plan_reading(page, {}, OcrMode::automatic).looks_first);
  EXPECT_FALSE(plan_reading(page, {}, OcrMode::always).looks_first);
  page.image_share = 0.6;
  EXPECT_FALSE(plan_reading(page, {}, OcrMode::automatic).looks_first);
}

TEST(ReadingPlanner, LooksAtPagesWhoseTextIsDrawnAsShapes) {
  PageContent page;
  page.width = 600;
  page.height = 800;
  page.shapes = 12;  // a coat of arms
  EXPECT_FALSE(plan_reading(page, {}, OcrMode::automatic).wants_reading());
  page.shapes = 400;
  EXPECT_TRUE(plan_reading(page, {}, OcrMode::automatic).looks_first);
  testing::PageWriter writer;
  writer.page().shapes = 400;
  writer.write("- 7 -", 290, 780);
  EXPECT_TRUE(plan_reading(writer.page(), {}, OcrMode::automatic).whole);
  writer.write("各县人民政府", 100, 400);  // shapes beside text are a figure
  EXPECT_FALSE(plan_reading(writer.page(), {}, OcrMode::automatic).wants_reading());
}

TEST(ReadingPlanner, WantsWhatIsGarbled) {
  TextLayerVerdict verdict{.usable = true, .broken = {{1, 2, 31, 12}}};
  EXPECT_EQ(plan_reading(printed(), verdict, OcrMode::automatic).regions, verdict.broken);
  verdict.usable = false;
  EXPECT_TRUE(plan_reading(printed(), verdict, OcrMode::automatic).whole);
  EXPECT_FALSE(plan_reading(printed(), verdict, OcrMode::never).wants_reading());
}

TEST(ReadingPlanner, LeavesSymbolsOfFontsOfTheirOwn) {
  const TextLayerVerdict verdict{.usable = true, .broken = {{100, 90, 120, 100}}};
  EXPECT_FALSE(plan_reading(printed(), verdict, OcrMode::automatic).wants_reading());
}

TEST(ReadingPlanner, ComparesHiddenTextUnderAScan) {
  PageContent page = printed();
  page.invisible = page.glyphs.size();
  EXPECT_FALSE(plan_reading(page, {}, OcrMode::automatic).wants_reading());
  page.image_share = 1;
  EXPECT_TRUE(plan_reading(page, {}, OcrMode::automatic).whole);
  EXPECT_TRUE(plan_reading(page, {}, OcrMode::automatic).compares);
}

TEST(ReadingPlanner, WantsTitlesDrawnAsStripsOfAPicture) {
  PageContent page = printed();
  page.images = {{150, 200, 300, 230}, {300, 200, 450, 230}};
  const ReadingPlan plan = plan_reading(page, {}, OcrMode::automatic);
  EXPECT_FALSE(plan.whole);
  EXPECT_EQ(plan.regions, (std::vector<Box>{{150, 200, 450, 230}}));
}

TEST(ReadingPlanner, LeavesOtherPictures) {
  const std::vector<Box> others = {
      {50, 20, 250, 60},     // a letterhead in the margin
      {60, 200, 200, 230},   // beside the text
      {150, 200, 450, 400},  // a photograph
      {280, 200, 320, 230},  // a sign
      {90, 85, 510, 110},    // under text
  };
  for (const Box& image : others) {
    PageContent page = printed();
    page.images = {image};
    EXPECT_FALSE(plan_reading(page, {}, OcrMode::automatic).wants_reading()) << image.left;
  }
}

TEST(ReadingPlanner, WantsEveryPageWhenToldSo) {
  EXPECT_TRUE(plan_reading(printed(), {}, OcrMode::always).whole);
  EXPECT_TRUE(plan_reading(printed(), {}, OcrMode::deferred_always).whole);
}

TEST(ReadingPlanner, ReadsNumbersAndNoSymbols) {
  TextLayerVerdict verdict{.usable = true,
                           .broken = {{100, 90, 120, 100}, {130, 90, 140, 100}},
                           .broken_glyphs = {2, 2}};
  EXPECT_EQ(plan_reading(printed(), verdict, OcrMode::automatic).regions,
            std::vector<Box>({{130, 90, 140, 100}}));
}

TEST(ReadingPlanner, ReadsSingleDigitsWhereNumbersAreBroken) {
  TextLayerVerdict verdict{.usable = true, .broken = {{100, 90, 105, 100}}, .broken_glyphs = {1}};
  EXPECT_TRUE(plan_reading(printed(), verdict, OcrMode::automatic).regions.empty());
  for (float x = 200; x < 300; x += 40) {
    verdict.broken.push_back({x, 90, x + 10, 100});
    verdict.broken_glyphs.push_back(2);
  }
  EXPECT_EQ(plan_reading(printed(), verdict, OcrMode::automatic).regions.size(), 4U);
}

}  // namespace
}  // namespace zhengbao
