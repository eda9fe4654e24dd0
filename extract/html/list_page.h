// Tells pages that list documents from pages that are one.
#pragma once

#include <span>

#include "extract/html/flow.h"
#include "extract/html/head.h"
#include "extract/html/main_content.h"

namespace zhengbao::html {

// A list page is mostly links: dated ones as columns have them, or many
// without dates as front pages have them, with hardly any prose of its own.
// A page with an information card, or with prose that outweighs its links, is
// an article whatever else is on it.
bool is_list_page(std::span<const Flow> flows, const MainContent& main, const PageHead& head,
                  bool has_card);

}  // namespace zhengbao::html
