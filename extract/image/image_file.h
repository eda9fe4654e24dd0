// Page images that are files of their own: PNG, JPEG, TIFF.
#pragma once

#include <string_view>

#include "core/result.h"
#include "extract/ocr/page_image.h"

namespace zhengbao {

// How many pictures `bytes` hold: one, or the pages of a TIFF file (at most
// 10,000). 0 when they are no picture of these formats.
int image_page_count(std::string_view bytes);

// Picture `number` (from 1). The size of the page follows from the resolution
// the file tells; where it tells none or gives a page nobody prints, the page
// is taken to be as wide as A4, and so is a strip cut out of one. Dimensions are checked before
// decoding. Errors: unsupported  not PNG, JPEG or TIFF
//         too_large    more than kMaxPagePixels
//         damaged      cannot be decoded, or has no such picture
Result<PageImage> read_image_page(std::string_view bytes, int number);

}  // namespace zhengbao
