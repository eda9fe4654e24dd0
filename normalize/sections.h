// The section tree of a document.
#pragma once

#include <vector>

#include "core/record.h"
#include "normalize/reading.h"

namespace zhengbao {

// Which form of label stands under which is learnt from the document: a form
// that is new below the last label is one level deeper, a form that is open
// already closes what is under it. Text before the first label is a section
// without label; so is a whole document without labels. All running text after
// the title is in some section; tables are left out (the record has them).
std::vector<Section> section_tree(const Reading& reading);

}  // namespace zhengbao
