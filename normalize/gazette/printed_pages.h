// Printed page numbers and the pages of the file they stand on.
#pragma once

#include <map>
#include <optional>
#include <string_view>

#include "core/document.h"

namespace zhengbao {

class PrintedPages {
 public:
  // Observes the numbers printed on the pages (Page::label).
  explicit PrintedPages(const Document& document);

  // Where no page shows its number: what matching titles say of the distance
  // between printed and file page. Ignored where numbers were observed.
  void assume_offset(int offset);
  bool observed() const { return !pages_.empty(); }

  // The page of the file that bears the number, else the one it must be by the
  // distance most pages have; 0 where that is none of the file.
  int file_page(std::string_view printed) const;

 private:
  int page_of_spread(int printed) const;
  bool in_file(int page) const { return page >= first_page_ && page <= last_page_; }

  std::map<int, int> pages_;  // printed number to page of the file
  std::optional<int> offset_;
  bool two_on_a_page_ = false;  // two printed pages lie side by side on pages of the file
  int first_page_ = 1;
  int last_page_ = 0;
};

}  // namespace zhengbao
