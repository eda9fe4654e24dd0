// Pages of an issue that say what issue it is and nothing else.
#pragma once

#include <vector>

#include "normalize/gazette/issue_text.h"

namespace zhengbao {

// The rows of covers: of the first three pages and the last, those that have
// the name or number of the gazette in large print and no sentence, table or
// long line. No document begins there, whatever a row looks like (第3号, 12月27日).
std::vector<bool> cover_rows(const IssueText& text);

}  // namespace zhengbao
