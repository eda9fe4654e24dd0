// Pages that a file lacks, as the numbers printed on its pages tell.
#pragma once

#include <vector>

#include "core/document.h"

namespace zhengbao {

struct MissingPages {
  int first = 0, last = 0;  // as printed
  int page = 0;             // of the file, behind which they belong
};

// Where two pages in a row bear numbers that are further apart, and each goes on
// from the page before it or to the page behind it: a number alone may be
// misread, or begin a part that counts anew.
std::vector<MissingPages> missing_pages(const Document& document);

}  // namespace zhengbao
