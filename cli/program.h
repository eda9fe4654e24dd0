// The program: global options, then one command of the table.
#pragma once

#include <string>
#include <vector>

namespace zhengbao {

// Runs what the words of the command line ask for and returns the exit status:
// 0 done, 1 nothing found, 2 failed, 3 done but some inputs failed or need
// review, 130 and 143 stopped by SIGINT and SIGTERM.
int run_program(const std::vector<std::string>& words);

}  // namespace zhengbao
