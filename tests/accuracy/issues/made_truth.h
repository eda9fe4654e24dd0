// What the program that made an issue knows of it.
#pragma once

#include "samples/issues/issue_file.h"
#include "tests/accuracy/issues/issue_truth.h"

namespace zhengbao::accuracy {

TrueIssue truth_of(const samples::MadeIssueFile& file);

}  // namespace zhengbao::accuracy
