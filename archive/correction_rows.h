// Corrections as rows, and how they change what was read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "archive/corrections.h"
#include "core/gazette_issue.h"
#include "core/record.h"

namespace zhengbao {

class Connection;

std::vector<Correction> read_correction_rows(Connection& connection, std::string_view object);
// Puts it in the place of one of the same field.
void write_correction_rows(Connection& connection, const Correction& correction);

// The values of a field joined with 、; "" where it has none.
std::string shown_value(const Record& record, std::string_view field);
std::string shown_value(const GazetteIssue& issue, std::string_view field);

// Sets the values and drops the flags that doubted them.
void apply_correction(const Correction& correction, Record& record);
void apply_correction(const Correction& correction, GazetteIssue& issue);
// All that are stored for it; of an issue, whether there are any.
void apply_corrections(Connection& connection, Record& record);
bool apply_corrections(Connection& connection, GazetteIssue& issue);
// All that are stored for what was read out of a file. Records follow their
// issue where its numbers were corrected.
void apply_corrections(Connection& connection, Normalized& normalized);
void take_place(const GazetteIssue& issue, IssuePlace& place);

}  // namespace zhengbao
