// Images that are painted over the text of a PDF page.
#pragma once

class PDFDoc;

namespace zhengbao {

// True where page `number` (from 1) paints an image without holes or transparency
// over most of itself after some of its text: programs put the text they recognised
// under the picture of a scan. A watermark, which lets the text shine through, is
// none. Runs the content of the page; decodes no pixels.
bool has_covering_image(PDFDoc& document, int number);

}  // namespace zhengbao
