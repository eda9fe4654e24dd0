// Tells pages that list documents from pages that are one.
#pragma once

#include <span>

#include "extract/html/flow.h"
#include "extract/html/main_content.h"

namespace zhengbao::html {

// What speaks for an article whatever links are on the page.
struct ArticleSigns {
  bool card = false;
  bool info_line = false;
  bool article_title = false;  // the meta tag, which pages of columns lack
};

// A list page is mostly links: dated ones as columns have them, or many
// without dates as front pages have them (and columns whose list a script
// fills in), with hardly any prose of its own. A page with an information card
// is an article.
bool is_list_page(std::span<const Flow> flows, const MainContent& main, const ArticleSigns& signs);

}  // namespace zhengbao::html
