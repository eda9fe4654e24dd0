// Titles in 《》.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace zhengbao {

struct QuotedTitle {
  std::size_t begin = 0;  // byte of 《
  std::size_t end = 0;    // behind 》
};

// The outermost 《…》 of `text` in order. One that is not closed within the
// length of a title, or before a full stop, is not one: printers lose marks.
std::vector<QuotedTitle> find_quoted_titles(std::string_view text);

// （以下简称《条例》） and the like: the mark at `begin` opens a short name.
bool is_abbreviation(std::string_view text, std::size_t begin);

}  // namespace zhengbao
