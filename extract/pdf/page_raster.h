// Draws a page of an open PDF as a picture.
#pragma once

#include "core/box.h"
#include "core/result.h"
#include "extract/ocr/page_image.h"

class PDFDoc;

namespace zhengbao {

// Renders `region` of page `number` (from 1), the whole page when it is empty.
// A page that is a scan comes at the scan's own resolution, so that no pixel is
// resampled (scan_pixels.h), or at a whole fraction of it above 400 dpi; other pages come at
// 300 dpi. Larger pictures than kMaxPagePixels are made smaller.
// Errors: damaged    the page cannot be read
//         too_large  no memory for its picture
// `dpi` > 0 is used instead.
// One call at a time per process: Poppler keeps process-wide state.
Result<PageImage> rasterize_page(PDFDoc& document, int number, const Box& region, double dpi = 0);

}  // namespace zhengbao
