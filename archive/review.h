// What needs a person.
#pragma once

#include <string>
#include <vector>

#include "archive/archive.h"
#include "core/box.h"

namespace zhengbao {

// The kinds of doubt, worst first.
enum class ReviewClass {
  unread,         // a file that could not be read
  arithmetic,     // figures that do not add up
  contents,       // a contents page that does not go with the documents
  unsure,         // low confidence: of a value, or of where a document begins
  contradiction,  // statements of one document that differ
};
inline constexpr ReviewClass kReviewClasses[] = {ReviewClass::unread, ReviewClass::arithmetic,
                                                 ReviewClass::contents, ReviewClass::unsure,
                                                 ReviewClass::contradiction};
std::string_view review_class_name(ReviewClass review_class);

struct ReviewItem {
  ReviewClass review_class = ReviewClass::contradiction;
  std::string id;     // of the record or issue; SHA-256 of a file that was not read
  std::string title;  // of the record, name of the gazette, or of the file
  std::string source_name;
  std::string code;  // of a flag, or "value-unsure", "boundary-unsure"
  Severity severity = Severity::warning;
  std::string field;
  std::string message;
  int page = 0;  // 0 where it concerns the whole
  Box box;       // empty where the place on the page is not known
};

// Values below are unsure even without a flag.
inline constexpr double kUnsureValue = 0.6;
inline constexpr double kUnsureBoundary = 0.7;

// Errors before warnings, then by class, then by id and page. Current versions
// only; flags that merely inform are left out.
Result<std::vector<ReviewItem>> list_review(const Archive& archive);

}  // namespace zhengbao
