#include "cli/program.h"

#include <csignal>
#include <cstdlib>
#include <cstring>

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/nearest_name.h"
#include "cli/text_layout.h"
#include "cli/version.h"
#include "extract/recognition_models.h"

namespace zhengbao {
namespace {

std::string program_help() {
  TextTable table({TextTable::Align::left, TextTable::Align::left});
  for (const Command& command : commands()) {
    if (command.hidden) continue;
    const std::string operands(command.operands);
    table.add({std::string(command.name) + (operands.empty() ? "" : " " + operands),
               std::string(command.purpose)});
  }
  return "zhengbao - government gazettes and disclosure reports as searchable records\n\n"
         "usage: zhengbao [--archive PATH] COMMAND [options] ...\n" +
         table.text(2) +
         "\n"
         "  --archive PATH  the archive's folder [default: $ZHENGBAO_ARCHIVE, then\n"
         "                  ./zhengbao-archive]\n"
         "  --version       the version, and the models that read scans\n"
         "  -h, --help      this text; zhengbao COMMAND --help for that of a command\n"
         "\n"
         "examples:\n"
         "  zhengbao add gazettes/\n"
         "  zhengbao search 政务公开 year:2019\n"
         "\n"
         "exit status: 0 done, 1 nothing found, 2 failed, 3 done but some inputs failed\n"
         "or need review\n";
}

std::string default_archive() {
  const char* named = std::getenv("ZHENGBAO_ARCHIVE");
  return named && *named ? named : "zhengbao-archive";
}

int refuse(Console& console, std::string_view what, const std::string& word,
           std::span<const std::string_view> candidates) {
  console.say(unknown_name(what, word, candidates, "see zhengbao --help"));
  return kFailed;
}

int run_command(Console& console, const std::string& name, std::vector<std::string> words,
                const std::string& archive) {
  if (const Command* command = find_command(name)) {
    CommandLine line(*command, std::move(words), archive);
    return command->run(line, console);
  }
  std::vector<std::string_view> names;
  for (const Command& command : commands()) {
    if (!command.hidden) names.push_back(command.name);
  }
  return refuse(console, "command", name, names);
}

std::string models_text() {
  std::string found;
  std::string missing;
  for (const RecognitionModel& model : recognition_models()) {
    if (model.found) {
      found += ' ' + model.name;
    } else {
      missing += "missing: " + model.name + " (" + model.source + ")\n";
    }
  }
  return "models of the recogniser:" + (found.empty() ? " none" : found) + '\n' + missing;
}

int run_words(Console& console, const std::vector<std::string>& words) {
  constexpr std::string_view kOptions[] = {"--archive", "--version", "--help"};
  std::string archive = default_archive();
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (word == "--archive" && i + 1 < words.size()) {
      archive = words[++i];
    } else if (word.starts_with("--archive=")) {
      archive = word.substr(word.find('=') + 1);
    } else if (word == "--version") {
      console.out("zhengbao " + std::string(kProgramVersion) + "\n" + models_text());
      return kDone;
    } else if (word == "-h" || word == "--help" || word == "help") {
      if (i + 1 < words.size()) return run_command(console, words[i + 1], {"--help"}, archive);
      console.out(program_help());
      return kDone;
    } else if (word == "--archive") {
      console.say("--archive needs a PATH; see zhengbao --help");
      return kFailed;
    } else if (word.starts_with('-')) {
      return refuse(console, "option", word, kOptions);
    } else {
      return run_command(console, word,
                         {words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end()},
                         archive);
    }
  }
  console.say("no command given; see zhengbao --help");
  return kFailed;
}

}  // namespace

int run_program(const std::vector<std::string>& words) {
  std::signal(SIGPIPE, SIG_IGN);
  Console console;
  int status = run_words(console, words);
  console.flush();
  if (console.write_errno() != 0) {
    console.say(std::string("standard output: ") + std::strerror(console.write_errno()));
    status = kFailed;
  }
  return status;
}

}  // namespace zhengbao
