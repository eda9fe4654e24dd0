// Whether the digits of a page are those that are drawn: told by its dates.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/layout/page_content.h"

namespace zhengbao {

// For each font (indices of page_fonts.h): true when most of the dates it draws the
// digits of are none, as 8734年 or 6月57日, and those of some font are three at
// least. Digits that are exchanged for each other show nowhere else.
std::vector<bool> fonts_of_senseless_dates(const PageContent& page,
                                           const std::vector<std::uint32_t>& font_of_style,
                                           std::size_t fonts);

}  // namespace zhengbao
