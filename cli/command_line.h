// The words behind a command: declared options, operands, and the help that is
// written from the same declarations.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"

namespace zhengbao {

// A command declares its options, then calls parse() once. The targets keep
// their value when the option is not given; that value is the default which
// the help shows. One thread.
class CommandLine {
 public:
  // `archive` is the default of --archive.
  CommandLine(const Command& command, std::vector<std::string> words, std::string archive);
  ~CommandLine();
  CommandLine(const CommandLine&) = delete;
  CommandLine& operator=(const CommandLine&) = delete;

  // `names` as in "-n,--dry-run"; `placeholder` as in "PATH".
  void flag(const std::string& names, bool& target, const std::string& meaning);
  void option(const std::string& names, const std::string& placeholder, std::string& target,
              const std::string& meaning);
  // Words outside [least, most] are refused.
  void option(const std::string& names, const std::string& placeholder, int& target, int least,
              int most, const std::string& meaning);
  // Without a default.
  void option(const std::string& names, const std::string& placeholder, std::optional<int>& target,
              int least, int most, const std::string& meaning);
  // One of `words`.
  void option(const std::string& names, const std::string& placeholder, std::string& target,
              const std::vector<std::string>& words, const std::string& meaning);
  // How many words that are no options the command takes; without a call none.
  void operands(std::vector<std::string>& target, std::size_t least, std::size_t most);
  // The operands are a query: "-word" with one hyphen is one of them unless it
  // is a declared option.
  void query_operands(std::vector<std::string>& target, std::size_t least);

  // Nothing when the command should go on; else the exit status, after the help
  // or a message was written.
  std::optional<int> parse(Console& console);

  // The value of --archive; for commands with opens_archive.
  const std::string& archive() const;

 private:
  struct State;
  std::string help() const;
  std::string see_help() const;
  std::optional<int> refuse(Console& console, const std::string& message) const;
  std::optional<int> take_operands(Console& console);
  std::unique_ptr<State> state_;
};

}  // namespace zhengbao
