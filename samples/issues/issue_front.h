// What an issue has beside its documents: cover, masthead, contents, imprint.
#pragma once

#include <string>
#include <vector>

#include "samples/issues/issue_pages.h"

namespace zhengbao::samples {

struct MadeEntry {
  std::string title;
  std::string section;
  std::string page;    // as printed, "" where the contents name none
  std::string number;  // canonical, "" where the contents have none
};

class IssueFront {
 public:
  IssueFront(Board& board, const IssueLayout& layout, const MadeIssue& issue)
      : board_(board), layout_(layout), issue_(issue) {}

  void cover() const;
  // At the head of the page; returns where text may begin.
  double masthead() const;
  // `printed`: the number of the page on which each document begins.
  std::vector<MadeEntry> contents(IssuePages& pages, const std::vector<int>& printed) const;
  void colophon(IssuePages& pages) const;

 private:
  std::vector<SetLine> entry_lines(const MadeDocument& document, const std::string& title,
                                   const std::string& page, double width, double inset) const;
  std::string page_text(int printed) const;
  void add_wrapped(const std::string& text, double width, double inset, double hanging,
                   std::vector<SetLine>& out) const;
  void put_page(const std::string& page, double width, SetLine& line) const;

  Board& board_;
  const IssueLayout& layout_;
  const MadeIssue& issue_;
};

}  // namespace zhengbao::samples
