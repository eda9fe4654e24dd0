// The kinds of documents that a gazette prints, one function each.
#pragma once

#include "samples/issues/issue_words.h"
#include "samples/issues/made_issue.h"

namespace zhengbao::samples {

// All kinds, in the columns of a gazette.
void add_documents(MadeIssue& issue, IssueDice& dice);

}  // namespace zhengbao::samples
