// Entries of a recognised contents page, and what stands in their documents.
#pragma once

#include "core/document.h"
#include "core/gazette_issue.h"
#include "core/record.h"

namespace zhengbao {

// Takes the number and the title of the document for those of its entry where
// they differ in one letter and only the document's can be: 国办函 beside 国办本,
// …的复函 beside …的复画. `page` is that of the entry; nothing changes where it was
// not recognised, since people make other mistakes. The evidence keeps what was
// read.
void settle_misread_entry(const Page& page, const Record& record, ContentsEntry& entry);

}  // namespace zhengbao
