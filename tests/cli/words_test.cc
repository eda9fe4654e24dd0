#include "cli/words.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

TEST(Words, CountsInTheSingularAndThePlural) {
  EXPECT_EQ(count_of(0, "record"), "0 records");
  EXPECT_EQ(count_of(1, "record"), "1 record");
  EXPECT_EQ(count_of(2, "entry", "entries"), "2 entries");
}

TEST(Words, SizesTakeTheUnitThatKeepsThemShort) {
  EXPECT_EQ(size_text(0), "0 B");
  EXPECT_EQ(size_text(999), "999 B");
  EXPECT_EQ(size_text(1000), "1.0 kB");
  EXPECT_EQ(size_text(999949), "999.9 kB");
  EXPECT_EQ(size_text(999999), "1.0 MB");
  EXPECT_EQ(size_text(2'500'000'000), "2.5 GB");
}

TEST(Words, DurationsLoseTheSecondsTheyDoNotNeed) {
  EXPECT_EQ(duration_text(45), "45 s");
  EXPECT_EQ(duration_text(119), "119 s");
  EXPECT_EQ(duration_text(150), "3 min");
  EXPECT_EQ(duration_text(7500), "2 h 5 min");
}

TEST(Words, ArgumentsOfAQueryAreJoinedWithSpaces) {
  EXPECT_EQ(join_words({"政务公开", "\"a b\"", "-废止"}), "政务公开 \"a b\" -废止");
  EXPECT_EQ(join_words({}), "");
}

}  // namespace
}  // namespace zhengbao
