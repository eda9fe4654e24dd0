// Values that stand on text that may not say what the page shows.
#pragma once

#include "core/document.h"
#include "core/record.h"

namespace zhengbao {

// Flags (value-unsure) every field with a value from a page of low confidence,
// such as the hidden text that a scanner's program wrote under a scan, with a
// character that has no meaning, or that stands on a character which the
// recogniser of the page may have taken for another. The confidence of such a
// value is at most that of its page, or one half.
void flag_unsure_values(const Document& document, Record& record);

}  // namespace zhengbao
