// Links and attached files of a page.
#pragma once

#include <span>

#include "core/document.h"
#include "extract/html/flow.h"
#include "extract/html/main_content.h"

namespace zhengbao::html {

// Links of the kept text, and attachments: links to files anywhere outside of
// the surroundings, since sites list them behind the body; and lines
// "附件：….pdf" that name a file without linking it. At most 2000 of each;
// links to scripts and within the page are left out.
void collect_links(const Tree& tree, std::span<const Flow> flows, const MainContent& main,
                   Document& document);

}  // namespace zhengbao::html
