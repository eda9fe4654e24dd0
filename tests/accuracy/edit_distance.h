// How far a text is from what stands on the page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zhengbao::accuracy {

// Without white space, full-width ASCII as ASCII: what both sides of a
// comparison are turned into. Nothing else is taken for the same.
std::u32string comparable(std::string_view utf8);

// Characters to insert, delete or replace to make one of the other
// (Levenshtein). Memory is linear in the length, time the length times the
// distance.
int edit_distance(std::u32string_view a, std::u32string_view b);

// Of `units`, the parts of a text in the order a person reads them, the pairs
// of neighbours that `text` has whole and in that order. All are comparable().
int pairs_in_order(const std::vector<std::u32string>& units, std::u32string_view text);

// The lines of a text, comparable(), empty ones left out.
std::vector<std::u32string> units_of(std::string_view utf8);

}  // namespace zhengbao::accuracy
