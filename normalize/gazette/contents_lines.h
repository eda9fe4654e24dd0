// The lines of a page that may be one of contents.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/document.h"
#include "normalize/gazette/contents_line.h"

namespace zhengbao {

// Of the running text from `first_block` on, at most 400; the rows of a table
// are lines too.
std::vector<ContentsLine> lines_of_page(const Document& document, const Page& page,
                                        std::size_t first_block);

// Numbers set apart from their titles, in a column of their own, come back to
// the line they stand beside.
void rejoin_numbers(std::vector<ContentsLine>& lines);

// Pages without a space beside them count where three lines have them, none
// lower than the one before, and between pages that are sure.
void settle_unsure(std::vector<ContentsLine>& lines);

// Rows of figures begin and end in numbers too; titles have words.
bool has_words(std::string_view text);

}  // namespace zhengbao
