// The files of the tree, for tests that read the sources themselves.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace zhengbao::structure {

struct SourceText {
  std::string path;  // from the root of the tree: "core/text.h"
  std::string text;

  std::string folder() const;  // "core"
  bool is_header() const { return path.ends_with(".h"); }
};

// Every .h and .cc of the program's own folders and, with `tests`, of tests/
// and samples/ too.
std::vector<SourceText> source_files(bool tests);

std::string read_tree_file(std::string_view path);

struct Include {
  std::string file;
  bool quoted = false;  // "…", else <…>
};
std::vector<Include> includes_of(const SourceText& source);

// Everything the one group of `expression` matches in `text`.
std::vector<std::string> all_matches(const std::string& text, const std::string& expression);

}  // namespace zhengbao::structure
