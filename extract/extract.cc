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

}  // namespace zhengbao
