// Decides between the hidden text under a scan and what its picture says.
#pragma once

#include <cstddef>

#include "extract/layout/page_content.h"

namespace zhengbao {

struct LayerComparison {
  std::size_t same = 0;    // lines that both give
  std::size_t anew = 0;    // lines taken from the picture
  std::size_t hidden = 0;  // lines taken from the hidden text
};

// Puts, for every line of `reading`, the better of the two into `page`, whose
// text is hidden: the one that is likelier as written Chinese, with the
// recogniser's confidence on the side of the picture, for which the hidden text
// has no equal. Lines that both give alike are sure. Hidden lines where the
// recogniser saw nothing stay when they read like text. What is hidden keeps its
// style and gets little confidence. Other text of the page stays.
LayerComparison merge_layers(PageContent& page, const PageContent& reading);

}  // namespace zhengbao
