#include "extract/extract.h"

#include <string>

#include "extract/registry.h"

namespace zhengbao {

Result<Document> extract(const SourceFile& source, const ExtractOptions& options) {
  if (source.bytes().empty()) return fail(ErrorCode::unsupported, "the file is empty", source.name);
  const FormatReader* reader = find_reader(source.media_type);
  if (!reader) {
    return fail(ErrorCode::unsupported,
                "the file is " + std::string(describe_media_type(source.media_type)) +
                    ", which cannot be read yet",
                source.name);
  }
  return reader->read(source, options);
}

Result<std::string> read_page_picture(const SourceFile& source, int page_number,
                                      const ExtractOptions& options) {
  const FormatReader* reader = find_reader(source.media_type);
  if (!reader || !reader->read_picture) {
    return fail(ErrorCode::unsupported,
                "the file is " + std::string(describe_media_type(source.media_type)) +
                    ", whose pages are no pictures",
                source.name);
  }
  return reader->read_picture(source, page_number, options);
}

}  // namespace zhengbao
