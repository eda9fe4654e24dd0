// What the document may be called, by its looks.
#pragma once

#include <vector>

#include "core/document.h"

namespace zhengbao {

// Unnumbered headings of the first pages, best first: the larger the better,
// the earlier the better. Red mastheads ("…人民政府文件") come after the black
// titles below them; single words such as 目录 or 附件 are left out.
std::vector<TitleCandidate> find_titles(const std::vector<Page>& pages);

}  // namespace zhengbao
