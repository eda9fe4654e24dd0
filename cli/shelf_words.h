// Issues of gazettes as people name them.
#pragma once

#include <string>

#include "relate/shelf.h"

namespace zhengbao {

// "2019年第3-4期", "2019年增刊", "总第128期" where no year is known; "(unnumbered)".
std::string issue_name(const IssueSummary& issue);
std::string issue_name(const MissingIssue& issue);
// As printed with a record; "" where it was printed in no gazette.
std::string issue_name(const IssuePlace& place);
// The same of what normalize found, with the name of the gazette.
std::string full_issue_name(const GazetteIssue& issue);

// "10, 20, 33-34"
std::string runs_text(const std::vector<std::pair<int, int>>& runs);

}  // namespace zhengbao
