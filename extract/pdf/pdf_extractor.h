// The reader of PDF files.
#pragma once

#include <string>

#include "core/document.h"
#include "core/result.h"
#include "core/source_file.h"
#include "extract/extract.h"

namespace zhengbao {

// One pass over the file: text in reading order, ruling lines, the share of
// each page under images, outline, links, embedded files, metadata.
// Text under render mode 3 (the layer OCR programs put under a scan) is kept:
// such a page has the origin `ocr` or, with other text, `mixed`. What the text
// layer does not say is read from the picture of the page.
// Errors: encrypted  a password is needed to read it
//         damaged    not a PDF, or not one page could be read
// One call at a time per process: Poppler keeps process-wide state.
Result<Document> extract_pdf(const SourceFile& source, const ExtractOptions& options);

// read_page_picture() for PDF files.
Result<std::string> read_pdf_picture(const SourceFile& source, int page_number,
                                     const ExtractOptions& options);

}  // namespace zhengbao
