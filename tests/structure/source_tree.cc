#include "tests/structure/source_tree.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>

namespace zhengbao::structure {

namespace {

std::string read_file(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

bool is_source(const std::filesystem::path& file) {
  return file.extension() == ".h" || file.extension() == ".cc";
}

}  // namespace

std::string SourceText::folder() const { return path.substr(0, path.find('/')); }

std::vector<SourceText> source_files(bool tests) {
  const std::filesystem::path root = ZHENGBAO_SOURCE_DIR;
  std::vector<std::string> folders{"core",   "extract", "normalize", "archive",
                                   "relate", "export",  "cli"};
  if (tests) folders.insert(folders.end(), {"samples", "tests"});
  std::vector<SourceText> sources;
  for (const std::string& folder : folders) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
      if (!entry.is_regular_file() || !is_source(entry.path())) continue;
      const auto path = std::filesystem::relative(entry.path(), root).generic_string();
      sources.push_back({path, read_file(entry.path())});
    }
  }
  std::sort(sources.begin(), sources.end(),
            [](const SourceText& a, const SourceText& b) { return a.path < b.path; });
  return sources;
}

std::string read_tree_file(std::string_view path) {
  return read_file(std::filesystem::path(ZHENGBAO_SOURCE_DIR) / path);
}

std::vector<Include> includes_of(const SourceText& source) {
  static const std::regex kInclude("#include\\s+([\"<])([^\">]+)[\">]");
  std::vector<Include> includes;
  const std::string& text = source.text;
  for (std::sregex_iterator match(text.begin(), text.end(), kInclude), end; match != end; ++match) {
    includes.push_back({(*match)[2], (*match)[1] == "\""});
  }
  return includes;
}

std::vector<std::string> all_matches(const std::string& text, const std::string& expression) {
  const std::regex pattern(expression);
  std::vector<std::string> found;
  for (std::sregex_iterator match(text.begin(), text.end(), pattern), end; match != end; ++match) {
    found.push_back((*match)[1]);
  }
  return found;
}

}  // namespace zhengbao::structure
