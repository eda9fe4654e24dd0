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

// Chooses the smallest element that still holds all text outside of links and
// surroundings; an element named as content systems name it (UCAP-CONTENT,
// zoom, TRS_Editor …) is believed when it holds nearly all of it. Within that
// element, links and the short lines above them are left out where they stand
// outside of the smallest element that holds all sentences. In doubt text is
// kept.
MainContent find_main_content(const Tree& tree, std::span<const Flow> flows,
                              std::span<const HeadRole> roles, std::vector<bool> surroundings,
                              std::span<const std::string> known_titles);

}  // namespace zhengbao::html
