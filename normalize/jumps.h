// Texts that go on at another place of the file.
#pragma once

#include "core/document.h"
#include "core/record.h"

namespace zhengbao {

// Flags text-jumps where a mark (下转第12页, 上接第3页) of the document is not
// answered at once: what follows it is another text, and its own stands elsewhere.
void flag_jumps(const Document& document, Record& record);

}  // namespace zhengbao
