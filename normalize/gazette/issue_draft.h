// An issue while its documents are being told apart. Each step reads what the
// steps before it found: whose each row is, where the parts lie, which entry of
// the contents means which part, what does not fit.
#pragma once

#include <cstddef>
#include <vector>

#include "normalize/gazette/choose_starts.h"
#include "normalize/gazette/colophon.h"
#include "normalize/gazette/contents_page.h"
#include "normalize/gazette/gazette.h"
#include "normalize/gazette/issue_text.h"
#include "normalize/gazette/starts.h"

namespace zhengbao {

inline constexpr int kMatter = -1;  // owner of a row that belongs to no document

// Views into the document, which must outlive it.
struct IssueDraft {
  IssueText text;
  Colophon colophon = {};
  ContentsPage contents = {};
  std::vector<bool> matter = {};  // rows of cover, imprint and contents
  std::vector<StartCandidate> starts = {};
  StartChoice choice = {};
  std::vector<int> owners = {};  // of each row: number of its part from 0, or kMatter
  GazetteReading reading = {};

  const StartCandidate& start_of(std::size_t part) const {
    return starts[choice.chosen[part].start];
  }
};

// The part that each row belongs to. What follows an imprint on its page is of
// the issue, and so are the headings of columns.
std::vector<int> row_owners(const IssueDraft& draft);

// Makes the parts of the rows that they own, and keeps what belongs to none.
void place_parts(IssueDraft& draft);

// Gives each entry of the contents the number of the part that it means, and
// hands the entries to the issue.
void link_contents(IssueDraft& draft);

// What the issue lacks: its name, its number, pages, the beginning of a text.
void flag_issue(IssueDraft& draft);

}  // namespace zhengbao
