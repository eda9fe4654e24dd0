// Values that a person set by hand. A correction belongs to an id, not to a
// row: it is applied again whenever the source is read anew.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "archive/archive.h"

namespace zhengbao {

// The rule in the evidence of a value that a person set; page, box and raw text
// stay those of the value the program had read.
inline constexpr std::string_view kCorrectionRule = "correction";

struct Correction {
  std::string object;               // id of a record or an issue
  std::string field;                // key of a field; "kind" of a record
  std::vector<std::string> values;  // several only of a multiple field; none clears it
  std::string former;               // what the program had read, several joined with 、
  std::string author;
  std::string at;    // ISO 8601
  std::string note;  // may be empty
};

// Several values of a correction as a person reads them: joined with 、.
std::string joined_values(const std::vector<std::string>& values);

// Sets a field of a record or an issue, drops the flags that doubted it, and
// logs an event with the value before. A field set again keeps `former`.
// Stored in the running batch; object, field, values, author and note count.
// Errors: not_found, invalid_argument (no such field; a date that is none;
// several values of a field that has one).
Result<Correction> correct(Archive& archive, const Correction& correction);

// What was read out of a source as add() would store it: ids kept, corrections
// applied.
Result<Normalized> with_corrections(const Archive& archive, std::string_view source_sha256,
                                    const Normalized& read);

// Of one object, or all where `object` is empty; by object, then field.
Result<std::vector<Correction>> list_corrections(const Archive& archive,
                                                 std::string_view object = {});

}  // namespace zhengbao
