// One name, one type: all folders share a namespace and end in one program,
// where two types of one name would be the same to the linker.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "tests/structure/source_tree.h"

namespace zhengbao::structure {

TEST(TypeNames, NoTwoHeadersDefineATypeOfTheSameName) {
  std::map<std::string, std::string> defined_in;
  std::vector<std::string> twice;
  for (const SourceText& source : source_files(false)) {
    if (!source.is_header()) continue;
    const auto names = all_matches(
        source.text, "\n(?:struct|class|enum class) ([A-Za-z]+)(?: final)?(?: :[^;{]*)? \\{");
    for (const std::string& name : names) {
      const auto [at, is_new] = defined_in.emplace(name, source.path);
      if (!is_new) twice.push_back(name + ": " + at->second + " and " + source.path);
    }
  }
  EXPECT_THAT(twice, testing::IsEmpty());
}

}  // namespace zhengbao::structure
