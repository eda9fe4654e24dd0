// One invented issue as a PDF with its truth.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "samples/issues/issue_front.h"

namespace zhengbao::samples {

struct MadePages {
  int first = 0, last = 0;  // of the file, from 1
};

struct MadeIssueFile {
  std::filesystem::path path;
  MadeIssue issue;
  std::vector<MadePages> pages;  // one for each document
  std::vector<MadeEntry> entries;
  std::vector<int> contents_pages;
  bool short_year = false;                    // its numbers have years of two digits
  std::map<std::string, std::string> values;  // that the issue prints, by key of issue_fields()
};

// Same layout and seed, same bytes.
MadeIssueFile write_issue(const std::filesystem::path& path, const IssueLayout& layout,
                          std::uint64_t seed);

}  // namespace zhengbao::samples
