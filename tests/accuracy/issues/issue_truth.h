// What a person read in an issue of a gazette.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace zhengbao::accuracy {

struct TrueDocument {
  std::string title;
  std::map<std::string, std::string> fields;  // "" where the document has none
  int first_page = 0;
  int last_page = 0;
};

struct TrueEntry {
  std::string title;
  std::string section;
  std::string page;
  std::string document_number;
};

struct TrueIssue {
  std::filesystem::path file;
  std::map<std::string, std::string> values;  // by key of issue_fields()
  std::vector<TrueDocument> documents;
  std::vector<TrueEntry> entries;
  std::vector<int> contents_pages;
  bool is_scan = false;
};

// The issues of made/TRUTH.jsonl in a corpus folder; scans of them with
// `scans`.
std::vector<TrueIssue> read_made_issues(const std::filesystem::path& corpus, bool scans);

// Those *.truth.json beside samples that have "issue".
std::vector<TrueIssue> read_sample_issues(const std::filesystem::path& folder);

}  // namespace zhengbao::accuracy
