// The text of a whole issue, row by row, with what each row can be.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/document.h"
#include "normalize/row_roles.h"
#include "normalize/rows.h"

namespace zhengbao {

struct RowFacts {
  RowRole role = RowRole::plain;
  std::size_t page = 0;        // index into Document::pages
  std::size_t block = 0;       // index into Page::blocks
  bool in_the_middle = false;  // white of the same width on both sides
  bool display = false;        // set off from the text: larger, centred, bold
  bool title_like = false;     // could be a line of a title
  bool furniture = false;      // name, number or date of the gazette itself
  bool ends_document = false;  // a signature date, （此件公开发布）, 抄送 …
  bool annex_mark = false;     // 附件, 附件2：, 附：
  bool page_top = false;       // the first row of its page
  std::string section;         // its text without decoration where it could name a column
};

// Views into `document`, which must outlive it.
struct IssueText {
  const Document& document;
  JoinedTexts joined;
  std::vector<TextRow> rows;
  std::vector<RowFacts> facts;  // one for each row
  float body_size = 0;
};

IssueText read_issue_text(const Document& document);

// The name of a column of a gazette in `text` (◆国务院文件, 【人事任免】, 政务动态), without
// its decoration; "" where it is none. `decorated` tells whether it had some.
std::string column_name(std::string_view text, bool* decorated = nullptr);

}  // namespace zhengbao
