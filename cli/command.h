// One command of the program.
#pragma once

#include <array>
#include <string_view>

namespace zhengbao {

class CommandLine;
class Console;

struct Command {
  std::string_view name;
  std::string_view purpose;   // one line, "read documents and add them …"
  std::string_view operands;  // as the usage line shows them: "PATH..."
  std::string_view notes;     // what options cannot say; may be empty
  std::array<std::string_view, 2> examples;
  std::string_view exit_status;  // "0 all added, 2 …"
  bool opens_archive = true;     // takes --archive
  bool hidden = false;           // for the program itself, not for people
  int (*run)(CommandLine& line, Console& console) = nullptr;
};

}  // namespace zhengbao
