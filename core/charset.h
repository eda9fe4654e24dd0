// Bytes in any of the charsets Chinese sites use, to UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace zhengbao {

struct DecodedText {
  std::string text;          // valid UTF-8, without byte-order mark
  std::string charset;       // "UTF-8", "GB18030", "Big5", "UTF-16LE", "windows-1252" …
  std::size_t replaced = 0;  // malformed sequences that became U+FFFD
};

// `declared` is what a header or meta tag says, or empty. In order: a
// byte-order mark; UTF-8 when the bytes are valid UTF-8 with characters beyond
// ASCII; the declared charset, GB2312 and GBK read as GB18030 of which they are
// subsets; detection; windows-1252. A declaration the bytes contradict (more
// than one malformed sequence in a thousand bytes where another decodes clean)
// is not believed.
DecodedText decode_text(std::string_view bytes, std::string_view declared);

}  // namespace zhengbao
