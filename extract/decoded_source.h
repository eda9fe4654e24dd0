// The text of a file with what was imperfect in its charset.
#pragma once

#include <string_view>
#include <vector>

#include "core/charset.h"
#include "core/diagnostic.h"
#include "core/result.h"
#include "core/source_file.h"

namespace zhengbao {

struct DecodedSource {
  DecodedText text;
  std::vector<Diagnostic> diagnostics;  // charset-guessed, charset-damaged
};

// Errors: too_large (more than 32 MiB: no page and no report in text comes near
// it, and the tree of a page takes twenty times its bytes).
Result<DecodedSource> decode_source(const SourceFile& source, std::string_view declared);

}  // namespace zhengbao
