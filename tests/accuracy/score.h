// Counts how what came out compares with what a person read.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/record.h"
#include "tests/accuracy/expectation.h"

namespace zhengbao::accuracy {

struct Count {
  int right = 0;
  int right_flagged = 0;    // of the right ones: doubted for nothing
  int wrong = 0;            // another value, or one where there is none
  int wrong_unflagged = 0;  // of the wrong fields: nobody would look at them
  int missing = 0;
  int absent = 0;  // rightly nothing

  double precision() const;
  double recall() const;
};

// One thing that did not come out right, as printed.
struct Miss {
  std::string file, field, expected, found;
  bool flagged = false;
};

struct Score {
  std::map<std::pair<std::string, std::string>, Count> counts;  // by group and field
  std::vector<Miss> misses;

  Count total() const;
};

// Adds one file. `records` is what the program made of it; `failure` is why it
// made nothing, or empty.
void add_to_score(const Expectation& expectation, const std::vector<Record>& records,
                  std::string_view failure, Score& score);

}  // namespace zhengbao::accuracy
