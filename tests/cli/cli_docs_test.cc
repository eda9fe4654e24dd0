#include <gtest/gtest.h>

#include <algorithm>

#include "tests/cli/program_help.h"

namespace zhengbao {
namespace {

// The part of docs/cli.md below "## `name`".
std::string section_of(const std::string& docs, const std::string& name) {
  const std::size_t start = docs.find("\n## `" + name + "`");
  if (start == std::string::npos) return {};
  return docs.substr(start, docs.find("\n## ", start + 1) - start);
}

TEST(CliDocs, EveryCommandAndOptionIsDocumented) {
  const std::string docs = read_file(ZHENGBAO_SOURCE_DIR "/docs/cli.md");
  for (const std::string& name : command_names()) {
    const std::string section = section_of(docs, name);
    EXPECT_NE(section, "") << name;
    EXPECT_NE(section.find("zhengbao " + name), std::string::npos) << name << " has no example";
    for (const std::string& option : option_names(name)) {
      if (option == "--archive" || option == "--help") continue;  // described once for all
      const bool documented = section.find(option + "`") != std::string::npos ||
                              section.find(option + " ") != std::string::npos;
      EXPECT_TRUE(documented) << name << " " << option;
    }
  }
}

TEST(CliDocs, NothingIsDocumentedThatDoesNotExist) {
  const std::string docs = read_file(ZHENGBAO_SOURCE_DIR "/docs/cli.md");
  for (const std::string& name : command_names()) {
    const auto options = option_names(name);
    const std::string section = section_of(docs, name);
    for (std::size_t at = section.find("| `-"); at != std::string::npos;
         at = section.find("| `-", at + 1)) {
      const std::size_t start = section.find("--", at);
      const std::string option = section.substr(start, section.find_first_of(" `", start) - start);
      EXPECT_NE(std::find(options.begin(), options.end(), option), options.end())
          << name << " " << option;
    }
  }
}

}  // namespace
}  // namespace zhengbao
