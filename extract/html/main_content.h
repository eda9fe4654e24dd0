// Tells the document on a page from what the site puts around it.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "extract/head_matter.h"
#include "extract/html/flow.h"

namespace zhengbao::html {

struct MainContent {
  int node = 0;                    // the element that holds the document
  std::vector<bool> kept;          // for each flow: text of the document
  std::vector<bool> surroundings;  // for each flow: navigation, footers, controls
};

// For each flow: true where the names of elements (nav, footer, breadcrumb,
// share …) or its own wording say that it belongs to the site. Names alone do
// not count for an element that holds a third of the text of the page.
std::vector<bool> find_surroundings(const Tree& tree, std::span<const Flow> flows,
                                    std::span<const std::string> known_titles);

// Chooses the smallest element that still holds all substantial text outside
// of links and surroundings; names of containers that content systems use
// (UCAP-CONTENT, zoom, TRS_Editor …) are believed when that element holds most
// of it. In doubt text is kept.
MainContent find_main_content(const Tree& tree, std::span<const Flow> flows,
                              std::span<const HeadRole> roles, std::vector<bool> surroundings,
                              std::span<const std::string> known_titles);

}  // namespace zhengbao::html
