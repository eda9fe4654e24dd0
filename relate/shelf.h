// The shelf: which issues of a gazette are held, and which are missing.
#pragma once

#include <string>
#include <vector>

#include "archive/shelf.h"

namespace zhengbao {

// An issue that is not held. Numbers are 0 where they cannot be told.
struct MissingIssue {
  int year = 0;
  int number = 0;
  int total_number = 0;
  // Concluded from how many issues other years have, not from a number between
  // two that are held.
  bool presumed = false;

  bool operator==(const MissingIssue&) const = default;
};

struct GazetteShelf {
  std::string gazette;
  std::string region;
  std::vector<IssueSummary> issues;   // by year, number, total number
  std::vector<MissingIssue> missing;  // likewise; those without a year last
  // Neighbours whose total numbers do not go with their numbers.
  std::vector<std::string> disagreements;  // ids
};

// What is missing among issues of one gazette, sorted as in GazetteShelf. Only
// holes between the first and the last issue held count. A combined issue fills
// all its numbers; whether it fills as many total numbers is learned from its
// neighbours. At the end of a year the total numbers on both sides tell how
// many are missing; without them the number that two other years agree on is
// presumed. Supplements have no number and fill none.
struct Holes {
  std::vector<MissingIssue> missing;
  std::vector<std::string> disagreements;
};
Holes find_holes(const std::vector<IssueSummary>& issues);

// Gazettes in order of name; issues of one gazette are those whose names are
// equal without spaces and signs. Superseded versions of a file do not count.
Result<std::vector<GazetteShelf>> read_shelf(const Archive& archive);

}  // namespace zhengbao
