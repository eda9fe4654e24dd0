#include "extract/decoded_source.h"

#include <string>

#include "core/text.h"

namespace zhengbao {
namespace {

bool is_ascii(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  }
  return true;
}

}  // namespace

Result<DecodedSource> decode_source(const SourceFile& source, std::string_view declared) {
  constexpr std::size_t kMaxBytes = 32u << 20;
  const std::string_view bytes = source.bytes();
  if (bytes.size() > kMaxBytes) {
    return fail(ErrorCode::too_large, "text and pages of more than 32 MiB are not read",
                source.name);
  }
  DecodedSource decoded;
  decoded.text = decode_text(bytes, declared);
  const bool certain = decoded.text.charset.starts_with("UTF-") || is_ascii(bytes);
  if (trim(declared).empty() && !certain) {
    decoded.diagnostics.push_back(make_diagnostic(
        "charset-guessed", "no charset is declared; read as " + decoded.text.charset, 1));
  }
  if (decoded.text.replaced > 0) {
    decoded.diagnostics.push_back(make_diagnostic(
        "charset-damaged",
        std::to_string(decoded.text.replaced) + " malformed sequences in " + decoded.text.charset,
        1));
  }
  return decoded;
}

}  // namespace zhengbao
