// Any bytes, read as a page and as plain text: no crash, no leak, no exception,
// and text that is valid UTF-8 in whatever comes out.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/text.h"
#include "extract/extract.h"

namespace {

void read_as(zhengbao::MediaType type, const std::string& bytes) {
  zhengbao::SourceFile source = zhengbao::make_source("fuzz", bytes);
  source.media_type = type;
  const auto document = zhengbao::extract(source);
  if (!document) return;
  for (const zhengbao::Page& page : document->pages) {
    for (const zhengbao::Block& block : page.blocks) {
      if (!zhengbao::is_valid_utf8(block.text)) std::abort();
      const bool table = block.kind == zhengbao::BlockKind::table;
      if (table != (block.table >= 0)) std::abort();
    }
  }
  for (const zhengbao::MetadataEntry& entry : document->metadata) {
    if (!zhengbao::is_valid_utf8(entry.label + entry.value)) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  read_as(zhengbao::MediaType::html, bytes);
  read_as(zhengbao::MediaType::text, bytes);
  return 0;
}
