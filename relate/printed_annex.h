// Whether a letter prints the document that it names, as letters do that forward
// one: its title stands on lines of its own, and a text behind it.
#pragma once

#include <string_view>

namespace zhengbao {

// `text` in normal form. A title may go over three lines. An issuer in front of
// it counts where the cited title or `citing_title` (bare) has it too. A line in
// a list of annexes, which no sentences follow, is no printed document. Linear in
// the text.
bool prints_document(std::string_view text, std::string_view cited_title,
                     std::u32string_view citing_title);

}  // namespace zhengbao
