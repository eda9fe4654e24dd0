// From what is drawn on a page to its lines and tables: shared by the readers
// that know places.
#pragma once

#include <vector>

#include "core/diagnostic.h"
#include "extract/layout/document_layout.h"
#include "extract/layout/page_content.h"
#include "extract/ocr/page/picture_reader.h"

namespace zhengbao {

// Fills lines, tables, rulings, size and share of images of a page.
void assemble_page(PageContent content, LaidOutPage& page);

// How sure the recogniser is of the text it read on the page, 0 to 1; 1 where it
// read none.
double recognition_confidence(const PageContent& content);

// Adds page-recognised: the text of the page, or parts of it, was read from its
// picture.
void report_recognition(const PageContent& content, bool whole, int page_number,
                        std::vector<Diagnostic>& diagnostics);

// Adds page-unread where the reading is missing, with the reason, and model-missing,
// once for each model, where it was made without one.
void report_outcome(const PictureOutcome& outcome, int page_number,
                    std::vector<Diagnostic>& diagnostics);

}  // namespace zhengbao
