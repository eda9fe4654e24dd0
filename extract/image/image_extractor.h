// The reader of page images: PNG, JPEG, TIFF.
#pragma once

#include "core/document.h"
#include "core/result.h"
#include "core/source_file.h"
#include "extract/extract.h"

namespace zhengbao {

// One page for each picture, read by the recogniser in all modes but `never`,
// which leaves the pages empty. The pictures are decoded one by one.
// Errors: unsupported  a picture of another format
//         damaged      not one picture can be read
Result<Document> extract_image(const SourceFile& source, const ExtractOptions& options);

// read_page_picture() for these formats.
Result<std::string> read_image_picture(const SourceFile& source, int page_number);

}  // namespace zhengbao
