// How a contents page sets its entries and headings, learned from all its lines.
#pragma once

#include <string>
#include <vector>

#include "normalize/gazette/contents_line.h"

namespace zhengbao {

class ContentsForm {
 public:
  explicit ContentsForm(const std::vector<ContentsLine>& lines);

  // On which side of their titles pages stand; none where there are none.
  PageSide side() const { return side_; }
  // ●青岚市…: entries bear a mark, so that a mark makes no heading.
  bool marked_entries() const { return marked_entries_; }

  bool names_page(const ContentsLine& line) const;
  // Set off from the entries: bold, centred, larger.
  bool is_apart(const ContentsLine& line) const;
  // The name of a column that the line could be; "" where it is none.
  // `decorated` tells whether marks say so.
  std::string heading_name(const ContentsLine& line, bool& decorated) const;
  // Headings are set apart, so that a line that is not is none.
  bool headings_apart() const { return headings_apart_; }

 private:
  void learn_entries(const std::vector<ContentsLine>& lines);
  void learn_headings(const std::vector<ContentsLine>& lines);

  PageSide side_ = PageSide::none;
  float size_ = 0;  // of the entries
  bool bold_ = false;
  bool headings_apart_ = false, marked_entries_ = false;
};

// Without the mark before the first word: it is none of the title.
std::string without_mark(const std::string& text);

}  // namespace zhengbao
