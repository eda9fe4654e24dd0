// Puts read characters on the page as glyphs.
#pragma once

#include <vector>

#include "extract/layout/page_content.h"
#include "extract/ocr/ink/line_finder.h"
#include "extract/ocr/page_place.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

// The type size of a line in pixels, from the height of its ink and from what it says.
// `characters` is not empty.
float em_of(const std::vector<ReadCharacter>& characters, const FoundLine& line);

// Adds the characters of `line`, their boxes in pixels of the page, to
// `content`. The type size is measured from the height of the line's ink.
void add_glyphs(const std::vector<ReadCharacter>& characters, const FoundLine& line,
                const PagePlace& place, PageContent& content);

}  // namespace zhengbao
