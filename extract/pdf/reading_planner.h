// Decides what of a PDF page must be read from its picture.
#pragma once

#include "extract/extract.h"
#include "extract/layout/page_content.h"
#include "extract/ocr/page/reading_plan.h"
#include "extract/pdf/text_layer.h"

namespace zhengbao {

// - always: the whole page;
// - a page without text, but for a line at its head or foot, that has images or as
//   many shapes as a few lines have letters: the whole page, after a look where the
//   images are smaller than a scan;
// - a text layer of which too much is broken: the whole page;
// - hidden text under a scan: the whole page, to be compared with it;
// - runs of glyphs that are not what is drawn and longer than a symbol: those;
// - images no higher than a title, centred between the margins and without text
//   on them: those, as some programs draw titles as pictures;
// nothing in mode `never`, and nothing else of a page whose text is good.
ReadingPlan plan_reading(const PageContent& page, const TextLayerVerdict& verdict, OcrMode mode);

}  // namespace zhengbao
