// The same issue with something of it taken away, as files in the wild come.
#pragma once

#include <span>
#include <string_view>

#include "core/document.h"
#include "tests/accuracy/issues/issue_truth.h"

namespace zhengbao::accuracy {

// Changes document and truth alike.
struct IssueVariant {
  std::string_view name;
  void (*change)(Document& document, TrueIssue& truth);
};

// "whole" first.
std::span<const IssueVariant> issue_variants();

}  // namespace zhengbao::accuracy
