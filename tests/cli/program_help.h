// What the program's own help says, taken apart.
#pragma once

#include <string>
#include <vector>

#include "tests/cli/program_run.h"

namespace zhengbao {

// The commands that `zhengbao --help` lists.
std::vector<std::string> command_names();
// The long options in the help of a command: "--limit".
std::vector<std::string> option_names(const std::string& command);
// Columns on a terminal; Chinese characters take two.
std::size_t columns_of(const std::string& line);

}  // namespace zhengbao
