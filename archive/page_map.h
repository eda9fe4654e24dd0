// On which page of its source a place in the text of a record stands.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"
#include "core/record.h"

namespace zhengbao {

struct PageStart {
  std::size_t offset = 0;  // bytes of the record's normal text
  int page = 1;

  bool operator==(const PageStart&) const = default;
};

// Finds the text of each page of the record again in `text` (the record's
// text in normal form), in reading order. A page of which nothing is found
// has no entry: its text then counts to the page before.
std::vector<PageStart> find_page_starts(const Document& document, const Record& record,
                                        std::string_view text);

// 0 when nothing is known.
int page_at(const std::vector<PageStart>& starts, std::size_t offset);

std::string pack_page_starts(const std::vector<PageStart>& starts);
// Throws CorruptArchive.
std::vector<PageStart> unpack_page_starts(std::string_view packed);

}  // namespace zhengbao
