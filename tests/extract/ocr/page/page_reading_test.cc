#include "extract/ocr/page/page_reading.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

PageReading sample() {
  PageReading reading;
  reading.plan.regions = {{10, 20, 30.5F, 40}};
  PageContent& content = reading.content;
  content.width = 595.25F;
  content.height = 842;
  content.styles = {{.size = 16, .origin = TextOrigin::ocr},
                    {.size = 10.5F, .origin = TextOrigin::ocr}};
  content.glyphs = {{U'公', {100, 50, 116, 66}, 0, Direction::right, false, 99, 0},
                    {U'a', {116.25F, 50, 120, 66}, 1, Direction::down, true, 40, U'@'}};
  content.rulings = {{{-1, 90, 500, 90.5F}, 0}};
  return reading;
}

TEST(PageReading, ComesBackAsItWasPacked) {
  const auto reading = unpack_reading(pack_reading(sample()));
  ASSERT_TRUE(reading);
  EXPECT_EQ(reading->plan.regions, sample().plan.regions);
  EXPECT_FALSE(reading->plan.whole);
  const PageContent& content = reading->content;
  EXPECT_EQ(content.width, 595.25F);
  EXPECT_EQ(content.styles, sample().content.styles);
  EXPECT_EQ(content.rulings, sample().content.rulings);
  ASSERT_EQ(content.glyphs.size(), 2U);
  EXPECT_EQ(content.glyphs[1].code, U'a');
  EXPECT_EQ(content.glyphs[1].raw, U'@');
  EXPECT_EQ(content.glyphs[1].box, (Box{116.25F, 50, 120, 66}));
  EXPECT_EQ(content.glyphs[1].style, 1U);
  EXPECT_EQ(content.glyphs[1].direction, Direction::down);
  EXPECT_TRUE(content.glyphs[1].after_space);
  EXPECT_EQ(content.glyphs[1].confidence, 40);
}

TEST(PageReading, IsRefusedWhenDamaged) {
  const std::string packed = pack_reading(sample());
  for (std::size_t i = 0; i < packed.size(); ++i) {
    EXPECT_FALSE(unpack_reading(packed.substr(0, i))) << i;
    std::string changed = packed;
    changed[i] = static_cast<char>(changed[i] ^ 4);
    EXPECT_FALSE(unpack_reading(changed)) << i;
  }
}

}  // namespace
}  // namespace zhengbao
