#include "extract/ocr/ink/line_noise.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

namespace zhengbao {
namespace {

constexpr int kType = 20;

bool noise(const PixelBox& line, const std::vector<PixelBox>& parts,
           const std::vector<PixelBox>& rulings = {}) {
  const PixPtr ink(pixCreate(300, 100, 1));
  for (const PixelBox& part : parts) {
    pixRasterop(ink.get(), part.left, part.top, part.width(), part.height(), PIX_SET, nullptr, 0,
                0);
  }
  return is_noise(ink.get(), line, parts, rulings, kType);
}

TEST(LineNoise, CharactersAreNone) {
  EXPECT_FALSE(noise({10, 10, 60, 30}, {{10, 10, 30, 30}, {35, 10, 60, 30}}));
}

TEST(LineNoise, ASpeckIsNoiseAndADashIsNot) {
  EXPECT_TRUE(noise({10, 10, 16, 16}, {{10, 10, 16, 16}}));
  EXPECT_FALSE(noise({10, 18, 30, 20}, {{10, 18, 30, 20}}));
}

TEST(LineNoise, ARowOfDotsIsNoise) {
  EXPECT_TRUE(noise({10, 10, 60, 18}, {{10, 10, 14, 14}, {30, 14, 34, 18}, {56, 10, 60, 14}}));
}

TEST(LineNoise, AStrokeFarLongerThanADashIsTheRestOfARule) {
  EXPECT_FALSE(noise({10, 18, 90, 20}, {{10, 18, 90, 20}}));
  EXPECT_TRUE(noise({10, 18, 91, 20}, {{10, 18, 91, 20}}));
}

TEST(LineNoise, WhatStandsOnARulingIsARestOfIt) {
  const PixelBox stroke{10, 32, 70, 35};
  EXPECT_TRUE(noise(stroke, {stroke}, {{0, 28, 300, 31}}));
  EXPECT_FALSE(noise(stroke, {stroke}, {{0, 8, 300, 11}}));
}

TEST(LineNoise, ARuleThatLeansHasAFewPixelsInEachColumn) {
  const PixelBox line{10, 40, 210, 50};
  std::vector<PixelBox> rule;
  for (int i = 0; i < 10; ++i) rule.push_back({10 + 20 * i, 40 + i, 30 + 20 * i, 41 + i});
  EXPECT_TRUE(noise(line, rule));
  for (int i = 0; i < 5; ++i) rule.push_back({20 + 40 * i, 40, 24 + 40 * i, 50});
  EXPECT_FALSE(noise(line, rule));
}

TEST(LineNoise, DustApartFromTheEndsDoesNotBelongToALine) {
  const std::vector<PixelBox> parts = {{0, 12, 2, 14}, {30, 0, 50, 20}, {52, 16, 54, 18}};
  EXPECT_EQ(without_dust({0, 0, 54, 20}, parts, kType), (PixelBox{30, 0, 54, 20}));
}

}  // namespace
}  // namespace zhengbao
