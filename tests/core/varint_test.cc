#include "core/varint.h"

#include <gtest/gtest.h>

#include <limits>

namespace zhengbao {
namespace {

std::string written(std::uint64_t value) {
  std::string out;
  append_varint(value, out);
  return out;
}

TEST(Varint, SmallNumbersAreOneByteAndLargeOnesTenAtMost) {
  EXPECT_EQ(written(0), std::string(1, '\0'));
  EXPECT_EQ(written(127), "\x7F");
  EXPECT_EQ(written(128), "\x80\x01");
  EXPECT_EQ(written(std::numeric_limits<std::uint64_t>::max()).size(), 10u);
}

TEST(Varint, WhatWasWrittenIsTakenFromTheFront) {
  for (const std::uint64_t value :
       {std::uint64_t{0}, std::uint64_t{127}, std::uint64_t{128}, std::uint64_t{300},
        std::numeric_limits<std::uint64_t>::max()}) {
    const std::string bytes = written(value) + "rest";
    std::string_view in = bytes;
    EXPECT_EQ(take_varint(in), value);
    EXPECT_EQ(in, "rest");
  }
}

TEST(Varint, NothingIsTakenFromACutOrEndlessOne) {
  std::string_view nothing;
  EXPECT_FALSE(take_varint(nothing));
  std::string_view cut = "\x80\x80";
  EXPECT_FALSE(take_varint(cut));
  const std::string endless(11, '\x80');
  std::string_view in = endless;
  EXPECT_FALSE(take_varint(in));
}

TEST(Varint, SmallNegativeNumbersStaySmall) {
  EXPECT_EQ(zigzag(0), 0u);
  EXPECT_EQ(zigzag(-1), 1u);
  EXPECT_EQ(zigzag(1), 2u);
  for (const std::int64_t value : {std::int64_t{-300}, std::numeric_limits<std::int64_t>::min(),
                                   std::numeric_limits<std::int64_t>::max()}) {
    EXPECT_EQ(unzigzag(zigzag(value)), value);
  }
}

}  // namespace
}  // namespace zhengbao
