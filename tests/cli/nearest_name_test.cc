#include "cli/nearest_name.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

using Names = std::vector<std::string_view>;

constexpr std::string_view kNames[] = {"add", "search", "show", "stats", "series", "--limit"};

TEST(NearestName, FindsTheWordWithSwappedMissingOrExtraLetters) {
  EXPECT_EQ(similar_names("serch", kNames), Names{"search"});
  EXPECT_EQ(similar_names("saerch", kNames), Names{"search"});
  EXPECT_EQ(similar_names("addd", kNames), Names{"add"});
  EXPECT_EQ(similar_names("shwo", kNames), Names{"show"});
  EXPECT_EQ(similar_names("--limti", kNames), Names{"--limit"});
}

TEST(NearestName, FindsTheWordsOfWhichTheBeginningIsTyped) {
  EXPECT_EQ(similar_names("sta", kNames), Names{"stats"});
  EXPECT_EQ(similar_names("se", kNames), (Names{"search", "series"}));
  EXPECT_EQ(similar_names("s", kNames), (Names{"search", "show", "stats", "series"}));
  EXPECT_EQ(similar_names("--li", kNames), Names{"--limit"});
}

TEST(NearestName, GuessesNothingFromAWordThatIsFarFromAll) {
  EXPECT_EQ(similar_names("frobnicate", kNames), Names{});
  EXPECT_EQ(similar_names("xyz", kNames), Names{});
  EXPECT_EQ(similar_names("", kNames), Names{});
  EXPECT_EQ(similar_names("--", kNames), Names{});
  EXPECT_EQ(similar_names(std::string(10000, 'a'), kNames), Names{});
}

TEST(NearestName, RefusesAnUnknownNameWithWhatItMayHaveMeant) {
  EXPECT_EQ(unknown_name("command", "serch", kNames, "see help"),
            "unknown command 'serch'; did you mean 'search'?");
  EXPECT_EQ(unknown_name("command", "s", kNames, "see help"),
            "unknown command 's'; did you mean 'search', 'show', 'stats' or 'series'?");
  EXPECT_EQ(unknown_name("command", "xyz", kNames, "see help"), "unknown command 'xyz'; see help");
}

TEST(NearestName, TellsAllNamesWhereTheyAreFew) {
  constexpr std::string_view kFormats[] = {"csv", "jsonl"};
  EXPECT_EQ(unknown_name("format", "parquet", kFormats),
            "unknown format 'parquet'; there are: csv, jsonl");
}

}  // namespace
}  // namespace zhengbao
