// The pixels of a scanned page as they stand in the file.
#pragma once

#include "extract/ocr/page_image.h"

class PDFDoc;

namespace zhengbao {

// Puts the images of page `number` (from 1) together in a picture of `width` by
// `height` pixels at `dpi`. Drawing them, Poppler stretches each by a pixel, which
// blurs the strokes of every character, and most where a page is cut into strips.
// Nothing where the page is more than that: images turned, of another resolution, cut
// off, blended with others, or with anything drawn or written over them (invisible
// text apart). Then the page has to be drawn.
PixPtr scan_pixels(PDFDoc& document, int number, double dpi, int width, int height);

}  // namespace zhengbao
