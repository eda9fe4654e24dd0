#include "tests/accuracy/baseline.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace zhengbao::accuracy {

namespace {

bool was_scored(const Score& score, const std::string& group) {
  return std::any_of(score.counts.begin(), score.counts.end(),
                     [&](const auto& entry) { return entry.first.first == group; });
}

}  // namespace

void write_baseline(const std::filesystem::path& file, const Score& score) {
  std::ofstream out(file);
  out << "# group\tfield\tright\twrong (accuracy --write-baseline)\n";
  for (const auto& [key, count] : score.counts) {
    out << key.first << '\t' << key.second << '\t' << count.right << '\t' << count.wrong << '\n';
  }
}

std::vector<std::string> below_baseline(const std::filesystem::path& file, const Score& score) {
  std::vector<std::string> complaints;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::istringstream words(line);
    std::string group, field;
    int right = 0, wrong = 0;
    words >> group >> field >> right >> wrong;
    if (!was_scored(score, group)) continue;
    const auto found = score.counts.find({group, field});
    const Count count = found == score.counts.end() ? Count{} : found->second;
    if (count.right < right || count.wrong > wrong) {
      complaints.push_back(group + " " + field + ": " + std::to_string(count.right) + " right, " +
                           std::to_string(count.wrong) + " wrong; recorded were " +
                           std::to_string(right) + " and " + std::to_string(wrong));
    }
  }
  return complaints;
}

}  // namespace zhengbao::accuracy
