#include <gtest/gtest.h>

#include <algorithm>

#include "tests/cli/program_help.h"

namespace zhengbao {
namespace {

TEST(CliHelp, EveryCommandHasPurposeUsageExamplesAndExitStatus) {
  ASSERT_GE(command_names().size(), 9u);
  for (const std::string& name : command_names()) {
    const ProgramResult help = run_program({name, "--help"});
    EXPECT_EQ(help.status, 0) << name;
    EXPECT_EQ(help.err, "") << name;
    EXPECT_TRUE(help.out.starts_with("zhengbao " + name + " - ")) << help.out;
    EXPECT_NE(help.out.find("\nusage: zhengbao " + name), std::string::npos) << name;
    EXPECT_NE(help.out.find("\nexamples:\n  zhengbao "), std::string::npos) << name;
    EXPECT_NE(help.out.find("\nexit status: 0 "), std::string::npos) << name;
  }
}

TEST(CliHelp, EveryHelpFitsEightyColumnsAndOneScreen) {
  std::vector<std::string> helps = {run_program({"--help"}).out};
  for (const std::string& name : command_names()) {
    helps.push_back(run_program({name, "--help"}).out);
  }
  for (const std::string& help : helps) {
    EXPECT_LE(lines_of(help).size(), 40u) << help;
    for (const std::string& line : lines_of(help)) EXPECT_LE(columns_of(line), 80u) << line;
  }
}

TEST(CliHelp, HelpOfACommandIsReachedBothWays) {
  EXPECT_EQ(run_program({"help", "search"}).out, run_program({"search", "--help"}).out);
}

TEST(CliHelp, EveryReadingCommandSpeaksJson) {
  for (const std::string& name : command_names()) {
    if (name == "export") continue;  // its format is its first argument
    const auto options = option_names(name);
    EXPECT_NE(std::find(options.begin(), options.end(), "--json"), options.end()) << name;
  }
}

TEST(CliHelp, AMistypedCommandGetsTheNearestOne) {
  const ProgramResult run = run_program({"serch", "x"});
  EXPECT_EQ(run.status, 2);
  EXPECT_EQ(run.out, "");
  EXPECT_EQ(run.err, "zhengbao: unknown command 'serch'; did you mean 'search'?\n");
}

TEST(CliHelp, TheBeginningOfACommandGetsThoseThatBeginSo) {
  EXPECT_EQ(run_program({"norm"}).err,
            "zhengbao: unknown command 'norm'; did you mean 'normalize'?\n");
  EXPECT_EQ(run_program({"re"}).err,
            "zhengbao: unknown command 're'; did you mean 'reuse', 'review' or 'reprocess'?\n");
}

TEST(CliHelp, AMistypedOptionGetsTheNearestOne) {
  const ProgramResult run = run_program({"list", "--sorces"});
  EXPECT_EQ(run.status, 2);
  EXPECT_EQ(run.err, "zhengbao: unknown option '--sorces'; did you mean '--sources'?\n");
}

TEST(CliHelp, AWordThatIsFarFromAllPointsToTheHelp) {
  EXPECT_EQ(run_program({"frobnicate"}).err,
            "zhengbao: unknown command 'frobnicate'; see zhengbao --help\n");
  EXPECT_EQ(run_program({}).err, "zhengbao: no command given; see zhengbao --help\n");
}

TEST(CliHelp, MissingSurplusAndImpossibleArgumentsAreRefused) {
  EXPECT_EQ(run_program({"add"}).err, "zhengbao: missing PATH...; see zhengbao add --help\n");
  EXPECT_EQ(run_program({"compare", "3f9c0d"}).err,
            "zhengbao: missing AFTER; see zhengbao compare --help\n");
  EXPECT_EQ(run_program({"show", "a", "b"}).err,
            "zhengbao: unexpected argument 'b'; see zhengbao show --help\n");
}

TEST(CliHelp, ValuesOfOptionsAreRefusedWithWhatTheyMayBe) {
  const ProgramResult range = run_program({"search", "--limit", "0", "x"});
  EXPECT_EQ(range.status, 2);
  EXPECT_EQ(range.err,
            "zhengbao: --limit: '0' is not a whole number from 1 to 1000000; "
            "see zhengbao search --help\n");
  EXPECT_EQ(run_program({"reuse", "--limit", "3x", "x"}).err,
            "zhengbao: --limit: '3x' is not a whole number from 1 on; see zhengbao reuse --help\n");
  EXPECT_EQ(run_program({"extract", "--ocr", "often", "x"}).err,
            "zhengbao: --ocr: 'often' is none of auto, never, always; "
            "see zhengbao extract --help\n");
  EXPECT_EQ(run_program({"review", "--only", "doubts"}).err,
            "zhengbao: --only: 'doubts' is none of unread, arithmetic, contents, unsure, "
            "contradiction; see zhengbao review --help\n");
  EXPECT_EQ(run_program({"search", "x", "--limit"}).err,
            "zhengbao: --limit needs a value; see zhengbao search --help\n");
}

TEST(CliHelp, TheVersionIsTold) {
  const ProgramResult run = run_program({"--version"});
  EXPECT_EQ(run.status, 0);
  EXPECT_TRUE(run.out.starts_with("zhengbao 0.")) << run.out;
  EXPECT_NE(run.out.find("\nmodels of the recogniser: chi_sim "), std::string::npos) << run.out;
}

TEST(CliHelp, AReaderThatHasGoneEndsTheProgramQuietly) {
  const ProgramResult run = run_program({"--help"}, {.closed_output = true});
  EXPECT_EQ(run.status, 0);
  EXPECT_EQ(run.err, "");
}

}  // namespace
}  // namespace zhengbao
