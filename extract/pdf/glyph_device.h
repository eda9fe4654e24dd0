// Draws a PDF page into a PageContent instead of onto pixels.
#pragma once

#include <memory>

#include "extract/layout/page_content.h"

class PDFDoc;

namespace zhengbao {

class FontTable;

// Runs the content of page `number` once. Text outside the clip or the page is
// left out; the bounds of pdf_file.h set `truncated`.
std::unique_ptr<PageContent> draw_page(PDFDoc& document, int number, FontTable& fonts);

}  // namespace zhengbao
