// The titles a page offers, best first.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"
#include "extract/html/flow.h"
#include "extract/html/head.h"

namespace zhengbao::html {

// The title element without the names of site and column that follow or go
// before it: "办法__青岚市人民政府", "办法_site", "办法 - site", "办法|site".
// `headings` are texts of the page; one that begins the title settles it.
std::string strip_site(const PageHead& head, std::span<const std::string> headings);

// Texts of h1 to h3 and of elements named title, and of the big centred lines
// before the first ordinary paragraph; in page order, without dates. A heading
// broken into lines is one text.
struct HeadingText {
  std::string text;
  int first = 0;  // flows it was made of
  int last = 0;
  TitleSource source = TitleSource::heading;
};
std::vector<HeadingText> read_headings(const Tree& tree, std::span<const Flow> flows);

// card title, meta ArticleTitle, heading that agrees with the title element,
// title element, other headings; each text once.
std::vector<TitleCandidate> rank_titles(const PageHead& head, std::string_view stripped_title,
                                        std::span<const HeadingText> headings,
                                        std::span<const MetadataEntry> metadata);

}  // namespace zhengbao::html
