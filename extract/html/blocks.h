// The kept lines of a page as blocks and tables of a Document.
#pragma once

#include <span>
#include <string>

#include "core/document.h"
#include "extract/html/flow.h"
#include "extract/html/main_content.h"

namespace zhengbao::html {

// Appends one page of blocks, the tables they point to, and a diagnostic when a
// table had to be cut. Lines that only a br parts are joined where they are a
// heading or a centred bold title; lines that together are one of
// `known_titles` become one heading of level 1.
void append_blocks(const Tree& tree, std::span<const Flow> flows, const MainContent& main,
                   std::span<const std::string> known_titles, Document& document);

}  // namespace zhengbao::html
