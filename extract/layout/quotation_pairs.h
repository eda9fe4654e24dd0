// Quotation marks of recognised text, settled over a paragraph.
#pragma once

#include "core/document.h"

namespace zhengbao {

// Recognisers tell “ from ” by specks of ink. Of a paragraph that was recognised, at least in
// part, they open and close by turns (GB/T 15834-2011, 4.8). A mark that cannot stand where it
// does (one that opens at the end of a printed line or before a stop, one that closes behind a
// colon or a bracket) is turned where the turns come right by that, and so is the only doubted
// mark by which they do. What is left over is doubted. 「 is closed by 」 and 『 by 』; both are
// doubted where one was read with the other. Text that was not recognised stays as it is.
void settle_quotation_marks(Block& block);

}  // namespace zhengbao
