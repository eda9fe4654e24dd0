// The gazette issues of an archive.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "archive/archive.h"
#include "core/gazette_issue.h"

namespace zhengbao {

// An issue as a list shows it. Numbers are 0 where unknown.
struct IssueSummary {
  std::string id;
  std::string gazette;
  std::string region;
  int year = 0;
  int number = 0;
  int number_to = 0;  // last number of a combined issue
  int total_number = 0;
  std::string supplement;
  std::string issued_on;
  int pages = 0;
  int entries = 0;    // of the contents page
  int documents = 0;  // found in it
  int flags = 0;
  std::string source_name;
  bool current = true;
};

// By gazette, year, number, then id.
Result<std::vector<IssueSummary>> list_issues(const Archive& archive, bool all_versions = false);

struct StoredIssue {
  GazetteIssue issue;
  SourceSummary source;
  std::vector<RecordSummary> records;  // printed in it, in order
};
// Errors: not_found.
Result<StoredIssue> find_issue(const Archive& archive, std::string_view issue_id);

}  // namespace zhengbao
