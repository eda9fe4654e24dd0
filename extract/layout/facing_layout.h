// Pages of a file that hold two printed pages, on their way through the layout.
#pragma once

#include <vector>

#include "extract/layout/document_layout.h"

namespace zhengbao {

// Parts and joins again: every printed page is laid out by itself, so that heads, feet,
// margins and what goes on over the page are seen as in any book, and the document has
// one page for each of the file.
class FacingLayout {
 public:
  // `pages` of a file become printed pages, numbered from 1.
  std::vector<LaidOutPage> part(std::vector<LaidOutPage> pages);

  // What was laid out from them, the pages of `document` from `first` on and its titles
  // from `first_title` on, becomes pages of the file: the left half is read first, and
  // the label has both numbers (88–89).
  void join(std::size_t first, std::size_t first_title, Document& document) const;

 private:
  struct Half {
    int page = 1;     // of the file
    float shift = 0;  // from the left edge of the file's page
    float width = 0;  // of the file's page
  };

  const Half& half_of(int printed) const;

  std::vector<Half> halves_;  // of each printed page
  bool any_ = false;
};

}  // namespace zhengbao
