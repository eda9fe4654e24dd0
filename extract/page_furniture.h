// Lines that a site puts around a document: where one is, share and print
// controls, neighbours, the imprint. They are no text of the document.
#pragma once

#include <string_view>

namespace zhengbao {

// True for a line that is nothing but furniture. Only the wording decides, and
// only for short lines: a paragraph that mentions 版权所有 is text.
bool is_furniture(std::string_view text);

// True for the imprint of a site (版权所有, ICP备 …): with it the page ends.
bool is_imprint(std::string_view text);

// True for a line that begins links to other documents (相关链接, 相关阅读 …).
// Whether links follow is for the caller to see.
bool begins_related_links(std::string_view text);

}  // namespace zhengbao
