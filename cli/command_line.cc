#include "cli/command_line.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <set>

#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/nearest_name.h"
#include "cli/text_layout.h"

namespace zhengbao {
namespace {

constexpr int kHelpColumns = 80;

struct HelpLine {
  std::string left;   // "-o, --output FILE"
  std::string right;  // meaning and default
};

std::string spaced_names(std::string names) {
  const std::size_t comma = names.find(',');
  if (comma != std::string::npos) names.insert(comma + 1, " ");
  return names;
}

CLI::Validator whole_number(int least, int most) {
  const auto check = [least, most](const std::string& word) {
    int number = 0;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool whole = read.ec == std::errc() && read.ptr == word.data() + word.size();
    if (whole && number >= least && number <= most) return std::string();
    if (most == INT32_MAX) return fmt::format("'{}' is not a whole number from {} on", word, least);
    return fmt::format("'{}' is not a whole number from {} to {}", word, least, most);
  };
  return CLI::Validator(check, "");
}

CLI::Validator one_of(const std::vector<std::string>& words) {
  const auto check = [words](const std::string& word) {
    if (std::ranges::find(words, word) != words.end()) return std::string();
    return fmt::format("'{}' is none of {}", word, fmt::join(words, ", "));
  };
  return CLI::Validator(check, "");
}

}  // namespace

struct CommandLine::State {
  explicit State(const Command& its_command) : command(its_command) {}
  const Command& command;
  std::vector<std::string> words;
  std::string archive;
  bool help_wanted = false;
  CLI::App app;
  std::vector<HelpLine> help_lines;
  std::vector<std::string> option_names;
  std::vector<std::string>* operands = nullptr;
  std::size_t least_operands = 0;
  std::size_t most_operands = 0;
  bool query = false;

  void remember(const std::string& names, const std::string& placeholder, std::string meaning,
                const std::string& default_value) {
    if (!default_value.empty()) meaning += " [default: " + default_value + "]";
    help_lines.push_back(
        {spaced_names(names) + (placeholder.empty() ? "" : " " + placeholder), std::move(meaning)});
    option_names.push_back(names.substr(names.find("--")));
  }
};

CommandLine::CommandLine(const Command& command, std::vector<std::string> words,
                         std::string archive)
    : state_(std::make_unique<State>(command)) {
  state_->words = std::move(words);
  state_->archive = std::move(archive);
  // Operands stay in CLI11's list of leftovers, in order: which of them are
  // operands and which unknown options is decided in take_operands().
  state_->app.allow_extras();
  state_->app.set_help_flag();
}

CommandLine::~CommandLine() = default;

const std::string& CommandLine::archive() const { return state_->archive; }

void CommandLine::flag(const std::string& names, bool& target, const std::string& meaning) {
  state_->app.add_flag(names, target);
  state_->remember(names, "", meaning, "");
}

void CommandLine::option(const std::string& names, const std::string& placeholder,
                         std::string& target, const std::string& meaning) {
  state_->remember(names, placeholder, meaning, target);
  state_->app.add_option(names, target);
}

void CommandLine::option(const std::string& names, const std::string& placeholder, int& target,
                         int least, int most, const std::string& meaning) {
  state_->remember(names, placeholder, meaning, std::to_string(target));
  state_->app.add_option(names, target)->check(whole_number(least, most));
}

void CommandLine::option(const std::string& names, const std::string& placeholder,
                         std::optional<int>& target, int least, int most,
                         const std::string& meaning) {
  state_->remember(names, placeholder, meaning, "");
  state_->app.add_option(names, target)->check(whole_number(least, most));
}

void CommandLine::option(const std::string& names, const std::string& placeholder,
                         std::string& target, const std::vector<std::string>& words,
                         const std::string& meaning) {
  state_->remember(names, placeholder, meaning, target);
  state_->app.add_option(names, target)->check(one_of(words));
}

void CommandLine::operands(std::vector<std::string>& target, std::size_t least, std::size_t most) {
  state_->operands = &target;
  state_->least_operands = least;
  state_->most_operands = most;
}

void CommandLine::query_operands(std::vector<std::string>& target, std::size_t least) {
  operands(target, least, SIZE_MAX);
  state_->query = true;
}

std::string CommandLine::help() const {
  const Command& command = state_->command;
  const auto text = [](std::string_view part) { return std::string(part); };
  std::string help = "zhengbao " + text(command.name) + " - " + text(command.purpose) + "\n\n";
  help += "usage: zhengbao " + text(command.name) + " [options]";
  help += (command.operands.empty() ? "" : " " + text(command.operands)) + "\n";
  std::size_t left_width = 0;
  for (const HelpLine& line : state_->help_lines) {
    left_width = std::max(left_width, line.left.size());
  }
  const int indent = static_cast<int>(left_width) + 4;
  for (const HelpLine& line : state_->help_lines) {
    std::string wrapped = wrap(line.right, indent, kHelpColumns);
    wrapped.replace(2, line.left.size(), line.left);
    help += wrapped;
  }
  if (!command.notes.empty()) help += wrap(command.notes, 0, kHelpColumns);
  help += "\nexamples:\n";
  for (const std::string_view example : command.examples) help += "  " + text(example) + "\n";
  return help + "\n" + wrap("exit status: " + text(command.exit_status), 0, kHelpColumns);
}

std::optional<int> CommandLine::refuse(Console& console, const std::string& message) const {
  console.say(message + "; " + see_help());
  return kFailed;
}

std::string CommandLine::see_help() const {
  return "see zhengbao " + std::string(state_->command.name) + " --help";
}

std::optional<int> CommandLine::take_operands(Console& console) {
  bool only_operands = false;
  std::vector<std::string> taken;
  for (const std::string& word : state_->app.remaining()) {
    if (!only_operands && word == "--") {
      only_operands = true;
      continue;
    }
    const bool hyphen = word.size() > 1 && word[0] == '-';
    const bool excluded_word = state_->query && hyphen && word[1] != '-';
    if (hyphen && !only_operands && !excluded_word) {
      const std::string name = word.substr(0, word.find('='));
      const std::vector<std::string_view> names(state_->option_names.begin(),
                                                state_->option_names.end());
      console.say(unknown_name("option", name, names, see_help()));
      return kFailed;
    }
    taken.push_back(word);
  }
  if (taken.size() < state_->least_operands) {
    std::string_view missing = state_->command.operands;
    for (std::size_t i = 0; i < taken.size(); ++i) missing.remove_prefix(missing.find(' ') + 1);
    return refuse(console, "missing " + std::string(missing));
  }
  if (taken.size() > state_->most_operands) {
    return refuse(console, "unexpected argument '" + taken[state_->most_operands] + "'");
  }
  if (state_->operands) *state_->operands = std::move(taken);
  return std::nullopt;
}

std::optional<int> CommandLine::parse(Console& console) {
  if (state_->command.opens_archive) {
    option("--archive", "PATH", state_->archive, "the archive's folder");
  }
  flag("-h,--help", state_->help_wanted, "this text");
  std::vector<std::string> reversed(state_->words.rbegin(), state_->words.rend());
  try {
    state_->app.parse(reversed);
  } catch (const CLI::ArgumentMismatch& error) {
    return refuse(console,
                  std::string(error.what()).substr(0, std::string_view(error.what()).find(':')) +
                      " needs a value");
  } catch (const CLI::ParseError& error) {
    return refuse(console, error.what());
  }
  if (state_->help_wanted) {
    console.out(help());
    return kDone;
  }
  return take_operands(console);
}

}  // namespace zhengbao
