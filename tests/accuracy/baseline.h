// What was right once stays right: figures recorded in a file of the tree.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tests/accuracy/score.h"

namespace zhengbao::accuracy {

// Lines of group, field, right values, wrong values, separated by tabs.
void write_baseline(const std::filesystem::path& file, const Score& score);

// One sentence for every field that fell below its line. Groups that were not
// scored in this run are left out.
std::vector<std::string> below_baseline(const std::filesystem::path& file, const Score& score);

}  // namespace zhengbao::accuracy
