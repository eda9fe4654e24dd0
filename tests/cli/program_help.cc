#include "tests/cli/program_help.h"

namespace zhengbao {

std::vector<std::string> command_names() {
  std::vector<std::string> names;
  bool listed = false;
  for (const std::string& line : lines_of(run_program({"--help"}).out)) {
    if (line.starts_with("usage:"))
      listed = true;
    else if (listed && line.empty())
      break;
    else if (listed)
      names.push_back(line.substr(2, line.find(' ', 2) - 2));
  }
  return names;
}

std::vector<std::string> option_names(const std::string& command) {
  std::vector<std::string> names;
  for (const std::string& line : lines_of(run_program({command, "--help"}).out)) {
    const std::size_t start = line.starts_with("  -") ? line.find("--") : std::string::npos;
    if (start == std::string::npos) continue;
    names.push_back(line.substr(start, line.find_first_of(" \n", start) - start));
  }
  return names;
}

std::size_t columns_of(const std::string& line) {
  std::size_t columns = 0;
  for (const char c : line) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0xE0)
      columns += 2;  // the first byte of a Chinese character
    else if (byte < 0x80 || byte >= 0xC0)
      columns += 1;
  }
  return columns;
}

}  // namespace zhengbao
