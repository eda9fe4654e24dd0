#include <gtest/gtest.h>

#include "cli/commands.h"

namespace zhengbao {
namespace {

TEST(CommandTable, EveryCommandPeopleSeeIsExplained) {
  for (const Command& command : commands()) {
    EXPECT_EQ(find_command(command.name), &command);
    EXPECT_NE(command.run, nullptr) << command.name;
    EXPECT_FALSE(command.purpose.empty()) << command.name;
    if (command.hidden) continue;
    EXPECT_TRUE(command.exit_status.starts_with("0 ")) << command.name;
    for (const std::string_view example : command.examples) {
      EXPECT_TRUE(example.starts_with("zhengbao ")) << command.name;
      EXPECT_NE(example.find(command.name), std::string_view::npos) << command.name;
    }
  }
}

TEST(CommandTable, AnUnknownNameFindsNothing) { EXPECT_EQ(find_command("serch"), nullptr); }

}  // namespace
}  // namespace zhengbao
