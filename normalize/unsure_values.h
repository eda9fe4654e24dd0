// Values that stand on text that may not say what the page shows.
#pragma once

#include <functional>
#include <vector>

#include "core/document.h"
#include "core/record.h"
#include "normalize/doubted_letters.h"

namespace zhengbao {

// Flags (value-unsure) every field with a value from a page of low confidence,
// such as the hidden text that a scanner's program wrote under a scan, with a
// character that has no meaning, or that stands on a character which the
// recogniser of the page may have taken for another, unless another reading
// settles it (normalize/settled_doubts.h), and titles and bodies of recognised pages
// that begin with a misread place (normalize/misread_place.h) or have lost their beginning
// (cut_title.h). The confidence of such a value is at most that of its page, or one half.
// `document` has the pages on which the values stand; `listed` is what stands in
// other places that speak of the record, `own_text` gives the text of the
// record alone and is asked only where there is a doubt.
void flag_unsure_values(const Document& document, std::vector<DoubtedLetters> listed,
                        const std::function<DoubtedLetters()>& own_text, Record& record);

}  // namespace zhengbao
