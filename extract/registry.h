// Which reader reads which format: the whole list, in one table.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/media_type.h"
#include "extract/extract.h"

namespace zhengbao {

struct FormatReader {
  MediaType type;
  Result<Document> (*read)(const SourceFile&, const ExtractOptions&);
  // read_page_picture() of the format; null where pages have no pictures.
  Result<std::string> (*read_picture)(const SourceFile&, int, const ExtractOptions&);
};

std::span<const FormatReader> format_readers();
// The row of that type, or nullptr.
const FormatReader* find_reader(MediaType type);

// For people: "a zip package", "an image" …
std::string_view describe_media_type(MediaType type);

}  // namespace zhengbao
