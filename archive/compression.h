// zstd for what the database keeps: texts, pages, JSON.
#pragma once

#include <string>
#include <string_view>

namespace zhengbao {

// `context` is text that the reader will have too and that says much of the
// same (the text of a record, for its JSON): what it shares costs nothing.
std::string compress(std::string_view bytes, std::string_view context = {});
// Throws CorruptArchive for anything compress() did not write with that
// context, and for what would grow beyond 1 GiB.
std::string decompress(std::string_view packed, std::string_view context = {});

}  // namespace zhengbao
