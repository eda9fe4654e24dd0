// Draws PDF pages into PageContents instead of onto pixels.
#pragma once

#include <memory>

#include "extract/layout/page_content.h"

class PDFDoc;

namespace zhengbao {

// Keeps what pages share (fonts, colour profiles), so use one for all pages of
// a document.
class GlyphReader {
 public:
  // `document` must outlive the reader.
  explicit GlyphReader(PDFDoc& document);
  ~GlyphReader();

  // Runs the content of page `number` once. Text outside the clip or the page
  // is left out; the bounds of pdf_file.h set `truncated`.
  std::unique_ptr<PageContent> read(int number);

 private:
  class Device;
  PDFDoc& document_;
  std::unique_ptr<Device> device_;
};

}  // namespace zhengbao
