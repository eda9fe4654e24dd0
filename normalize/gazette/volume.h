// Several issues bound in one file.
#pragma once

#include <cstddef>
#include <vector>

#include "core/document.h"

namespace zhengbao {

// The pages (indexes) on which issues begin: 0, and every further page that has
// the name of a gazette in large print with another year, number or total
// number than the issue before it.
std::vector<std::size_t> issue_beginnings(const Document& document);

// Pages [from, to) with their tables and outline, running heads and all.
Document pages_between(const Document& document, std::size_t from, std::size_t to);

}  // namespace zhengbao
