// Small files with one purpose: what outgrows this becomes a folder.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/structure/source_tree.h"

namespace zhengbao::structure {

TEST(SourceSize, NoFileIsLongerThanFiveHundredLines) {
  std::vector<std::string> long_files;
  for (const SourceText& source : source_files(true)) {
    const auto lines = std::count(source.text.begin(), source.text.end(), '\n');
    if (lines > 500) long_files.push_back(source.path + ": " + std::to_string(lines));
  }
  EXPECT_THAT(long_files, testing::IsEmpty());
}

TEST(SourceText, HeadersAreGuardedAndExplainThemselves) {
  std::vector<std::string> broken;
  for (const SourceText& source : source_files(true)) {
    if (!source.is_header()) continue;
    const bool explained = source.text.starts_with("//");
    const bool guarded = source.text.find("#pragma once") != std::string::npos;
    if (!explained || !guarded) broken.push_back(source.path);
  }
  EXPECT_THAT(broken, testing::IsEmpty());
}

TEST(SourceText, NothingIsLeftForLater) {
  std::vector<std::string> broken;
  const std::string marks[] = {std::string("TO") + "DO", std::string("FIX") + "ME",
                               std::string("X") + "XX:"};
  for (const SourceText& source : source_files(true)) {
    for (const std::string& mark : marks) {
      if (source.text.find(mark) != std::string::npos) broken.push_back(source.path + ": " + mark);
    }
  }
  EXPECT_THAT(broken, testing::IsEmpty());
}

}  // namespace zhengbao::structure
