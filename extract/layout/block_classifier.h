// Which paragraphs of a document are headings, captions or footnotes.
#pragma once

#include <vector>

#include "core/document.h"

namespace zhengbao {

// Sets kind and level of the paragraphs.
// - Larger than the body, or centred and bold: a heading by its looks.
// - Numbered and short without a closing full stop: 第一章, 一、, （一）, 第5條
//   alone on a line; plain items of a list end in ； and stay paragraphs.
// - "表1 …" and "图2 …" in the middle: a caption.
// - Smaller than the body, under a short line at the foot of the page: footnotes.
// Level 1 is the title of the document, the largest heading of the first pages;
// below it, levels follow the numbering (编 2, 章 3, 节 4; 一、 2, （一） 3, 1. 4).
void classify_blocks(std::vector<Page>& pages);

// The size of most characters of the running text; 0 where there is none.
float body_size(const std::vector<Page>& pages);

}  // namespace zhengbao
