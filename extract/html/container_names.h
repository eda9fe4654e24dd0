// What ids and class names of elements give away. Hints only: sites reuse
// templates and misname things.
#pragma once

#include <string_view>

#include "extract/html/tree.h"

namespace zhengbao::html {

// "foot_box", "nav-main", "breadcrumb", "bdsharebuttonbox": names of what
// surrounds a document; also <nav> and <footer>.
bool named_as_surroundings(const Tree& tree, int node);
// "UCAP-CONTENT", "zoom", "ivs_content", "TRS_Editor", "article-content" …
bool named_as_content(const Tree& tree, int node);
// "ivs_title", "Article-title", "tit": the element of a title.
bool named_as_title(const Tree& tree, int node);

}  // namespace zhengbao::html
