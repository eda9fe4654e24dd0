// What a PDF says about itself beside its pages. Everything is bounded: a
// hostile file may claim millions of links or an endless outline.
#pragma once

#include <vector>

#include "core/document.h"

class PDFDoc;

namespace zhengbao {

std::vector<MetadataEntry> metadata_of(PDFDoc& document);
std::vector<OutlineEntry> outline_of(PDFDoc& document);
std::vector<Attachment> attachments_of(PDFDoc& document);
// Web addresses, and "#page=N" for targets inside the file.
std::vector<Link> links_of_page(PDFDoc& document, int number);

}  // namespace zhengbao
