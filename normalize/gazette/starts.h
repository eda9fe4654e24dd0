// Places of an issue where a document may begin: its heads.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "normalize/document_number.h"
#include "normalize/gazette/contents_page.h"
#include "normalize/gazette/issue_text.h"
#include "normalize/gazette/title_key.h"

namespace zhengbao {

// A head is the rows that stand before a text: masthead, number, title, note.
// Rows are those of IssueText.
struct StartCandidate {
  std::size_t columns_begin = 0;  // headings of columns above; begin where there is none
  std::size_t begin = 0;
  std::size_t end = 0;  // first row of the text
  std::string column;   // name of the column it stands under, "" where it stands under none
  std::string title;    // "" for a number without title
  TitleKey key;
  std::size_t title_row = 0;
  float size = 0;  // of the title, points
  std::optional<DocumentNumber> number;
  bool number_below = false;  // the number stands below the title
  bool masthead = false;
  bool adopted = false;         // （2019年3月1日…通过） under the title
  bool order = false;           // 令, and what else promulgates under a number of its own
  bool forwards = false;        // 印发, 转发, 公布: another text follows
  std::vector<TitleKey> names;  // what the text says it forwards, promulgates or annexes
  bool recognised = false;      // read from a picture: characters of it may be others
  TitleKey promulgated;         // of an order: what a citizen calls it

  bool numbered() const { return number && number->complete; }
};

// In reading order. `is_matter` marks rows that belong to no document.
std::vector<StartCandidate> find_starts(const IssueText& text, const ContentsPage& contents,
                                        const std::vector<bool>& is_matter);

}  // namespace zhengbao
