// Pages of a file on which two printed pages lie side by side.
#pragma once

#include <optional>

#include "core/document.h"

namespace zhengbao {

// The document with such pages parted: each half is a page of its own, both with the
// number of the file's page. Pages wider than high are parted where all they hold stands
// left or right of their middle, the left half first; what was laid out as one page is
// not. Nothing where no page is.
std::optional<Document> with_halves_apart(const Document& document);

}  // namespace zhengbao
