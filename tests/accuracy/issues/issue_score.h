// How well an issue was split and read.
#pragma once

#include <string>
#include <vector>

#include "core/record.h"
#include "tests/accuracy/issues/issue_truth.h"

namespace zhengbao::accuracy {

struct IssueScore {
  int documents = 0;  // that there are
  int found = 0;      // that begin where the truth has them, under their title or number
  int spurious = 0;   // records that begin where no document does
  int ranges = 0;     // found ones that end on the right page too
  int right = 0;      // fields of found documents and values of the issue
  int right_flagged = 0;
  int wrong_flagged = 0;
  int wrong = 0;  // and unflagged
  int entries = 0;
  int entries_right = 0;  // title, section, page, number, and the right record
  std::vector<std::string> misses;

  double boundary_f1() const;
};

IssueScore score_issue(const TrueIssue& truth, const Normalized& normalized);

}  // namespace zhengbao::accuracy
