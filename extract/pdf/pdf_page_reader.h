// Reads one page of a PDF: its text layer, its picture, or both.
#pragma once

#include <vector>

#include "core/diagnostic.h"
#include "extract/extract.h"
#include "extract/layout/document_layout.h"
#include "extract/pdf/pdf_file.h"

namespace zhengbao {

// Fills `page` with what page `number` says. False when it cannot be read; it is
// then empty. What was imperfect is added to `diagnostics`.
bool read_pdf_page(PdfFile& file, int number, const ExtractOptions& options, LaidOutPage& page,
                   std::vector<Diagnostic>& diagnostics);

// The part of it that takes seconds: see read_page_picture().
Result<std::string> read_pdf_page_picture(PdfFile& file, int number, OcrMode mode);

}  // namespace zhengbao
