#include "cli/nearest_name.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

constexpr std::string_view kNames[] = {"add", "search", "show", "stats", "--limit"};

TEST(NearestName, FindsTheWordWithSwappedMissingOrExtraLetters) {
  EXPECT_EQ(nearest_name("serch", kNames), "search");
  EXPECT_EQ(nearest_name("saerch", kNames), "search");
  EXPECT_EQ(nearest_name("addd", kNames), "add");
  EXPECT_EQ(nearest_name("shwo", kNames), "show");
  EXPECT_EQ(nearest_name("--limti", kNames), "--limit");
}

TEST(NearestName, GuessesNothingFromAWordThatIsFarFromAll) {
  EXPECT_EQ(nearest_name("frobnicate", kNames), "");
  EXPECT_EQ(nearest_name("xyz", kNames), "");
  EXPECT_EQ(nearest_name("", kNames), "");
  EXPECT_EQ(nearest_name(std::string(10000, 'a'), kNames), "");
}

}  // namespace
}  // namespace zhengbao
