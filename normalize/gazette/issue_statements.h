// Everything an issue says of itself, each with its place.
#pragma once

#include <string>
#include <vector>

#include "normalize/gazette/issue_line.h"
#include "normalize/gazette/issue_values.h"

namespace zhengbao {

struct IssueStatement {
  IssueSource source = IssueSource::cover;
  std::string name;  // of the gazette
  IssueLine line;
  std::string date;     // ISO 8601, a whole day or a month
  std::string sponsor;  // 江汀市人民政府办公室 before 编 or 主办
  bool in_full = true;  // false for 2019-03 in a file name, which may be a month
  int times = 1;        // on how many pages a running head has it
  bool sure = true;     // the page is read without doubt about its characters
  Evidence evidence;
};

// Best source first.
std::vector<IssueStatement> issue_statements(const IssueText& text,
                                             const std::vector<bool>& is_cover,
                                             const Colophon& colophon, const SourceFile& source);

// Those of running heads and feet; equal ones once.
std::vector<IssueStatement> running_statements(const Document& document);

// Those of the first and the last line of a page, and of the line that says
// where a page of a site was taken from, which name a gazette and its issue: a
// head repeated on no other page is taken for text.
std::vector<IssueStatement> edge_statements(const Document& document);

}  // namespace zhengbao
