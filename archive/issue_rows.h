// Gazette issues as rows.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/gazette_issue.h"

namespace zhengbao {

class Connection;

// `ordinal` counts the issues of a file from 1.
void insert_issue(Connection& connection, std::int64_t source_row, int ordinal,
                  const GazetteIssue& issue);
// Puts an issue in the place of one that is held.
void rewrite_issue(Connection& connection, std::int64_t row, const GazetteIssue& issue);
void delete_issues(Connection& connection, std::int64_t source_row);

// In the order of the file.
std::vector<GazetteIssue> read_issues_of(Connection& connection, std::int64_t source_row);
// Throws CorruptArchive when there is no such row.
GazetteIssue read_issue(Connection& connection, std::int64_t row);

// Decimal digits as a number; 0 for anything else.
int issue_digits(std::string_view value);

}  // namespace zhengbao
