#include <fmt/format.h>
#include <pwd.h>
#include <unistd.h>

#include <map>
#include <nlohmann/json.hpp>

#include "archive/corrections.h"
#include "archive/shelf.h"
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "core/json_text.h"
#include "normalize/document_number.h"

namespace zhengbao {
namespace {

using Json = nlohmann::ordered_json;

struct CorrectCommand {
  std::vector<std::string> words;
  std::string author;
  std::string note;
  bool json = false;
};

std::string user_name() {
  const passwd* const user = ::getpwuid(::getuid());
  return user && user->pw_name ? user->pw_name : std::to_string(::getuid());
}

std::string json_line(const Correction& correction) {
  const Json json = {{"id", correction.object},     {"field", correction.field},
                     {"values", correction.values}, {"former", correction.former},
                     {"author", correction.author}, {"at", correction.at},
                     {"note", correction.note}};
  return json_text(json) + "\n";
}

std::string text_line(const Correction& correction, const Console& console) {
  const auto quoted = [](const std::string& text) {
    return text.empty() ? std::string("(nothing)") : text;
  };
  std::string text = correction.object + "  " + correction.field + ": " +
                     quoted(correction.former) + " → " + quoted(joined_values(correction.values)) +
                     "  by " + correction.author + ", " + correction.at;
  if (!correction.note.empty()) text += ": " + correction.note;
  return console.document_text(text) + "\n";
}

// The whole id where the beginning of one was given.
Result<std::string> whole_id(const Archive& archive, const std::string& given) {
  auto record = archive.find_record(given);
  if (record) return std::move(record->record.id);
  if (record.error().code != ErrorCode::not_found) return fail(std::move(record).error());
  if (find_issue(archive, given)) return given;
  return fail(std::move(record).error());
}

// A number in the form the program gives numbers; anything else as it is.
std::string canonical(const std::string& field, const std::string& value) {
  if (field != "document_number") return value;
  const auto number = parse_document_number(value);
  return number ? number->canonical : value;
}

// FIELD=VALUE of each word; a field named again has several values, and
// FIELD= alone none. Nothing when a word has no '='.
std::optional<std::map<std::string, std::vector<std::string>>> assignments(
    const std::vector<std::string>& words) {
  std::map<std::string, std::vector<std::string>> fields;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const std::size_t sign = words[i].find('=');
    if (sign == std::string::npos || sign == 0) return std::nullopt;
    const std::string field = words[i].substr(0, sign);
    std::vector<std::string>& values = fields[field];
    if (sign + 1 < words[i].size()) values.push_back(canonical(field, words[i].substr(sign + 1)));
  }
  return fields;
}

int list(Console& console, const std::string& path, const CorrectCommand& command) {
  const auto archive = Archive::open(path, OpenMode::read);
  if (!archive) return console.fail(archive.error(), path);
  std::string object;
  if (!command.words.empty()) {
    auto id = whole_id(*archive, command.words.front());
    if (!id) {
      console.fail(id.error());
      return id.error().code == ErrorCode::not_found ? kNothingFound : kFailed;
    }
    object = std::move(*id);
  }
  const auto corrections = list_corrections(*archive, object);
  if (!corrections) return console.fail(corrections.error(), path);
  for (const Correction& correction : *corrections)
    console.out(command.json ? json_line(correction) : text_line(correction, console));
  return corrections->empty() ? console.find_nothing(path, "no corrections") : kDone;
}

int set(Console& console, const std::string& path, const CorrectCommand& command) {
  const auto fields = assignments(command.words);
  if (!fields)
    return console.fail(
        Error{ErrorCode::invalid_argument, "write FIELD=VALUE, as in written_on=2019-03-01", ""});
  auto archive = Archive::open(path, OpenMode::write);
  if (!archive) return console.fail(archive.error(), path);
  const auto id = whole_id(*archive, command.words.front());
  if (!id) {
    console.fail(id.error());
    return id.error().code == ErrorCode::not_found ? kNothingFound : kFailed;
  }
  const std::string author = command.author.empty() ? user_name() : command.author;
  std::string report;
  for (const auto& [field, values] : *fields) {
    const auto done = correct(*archive, {*id, field, values, "", author, "", command.note});
    if (!done) return console.fail(done.error(), *id);
    report += command.json ? json_line(*done) : text_line(*done, console);
  }
  if (auto committed = archive->commit(); !committed) return console.fail(committed.error(), path);
  console.out(report);
  return kDone;
}

}  // namespace

int run_correct(CommandLine& line, Console& console) {
  CorrectCommand command;
  line.operands(command.words, 0, SIZE_MAX);
  line.option("--by", "NAME", command.author, "who corrects; else the name of the user");
  line.option("--note", "TEXT", command.note, "why, or where it was looked up");
  line.flag("--json", command.json, "one JSON object a line");
  if (const auto status = line.parse(console)) return *status;
  return command.words.size() > 1 ? set(console, line.archive(), command)
                                  : list(console, line.archive(), command);
}

}  // namespace zhengbao
