#include "cli/document_lines.h"

#include <algorithm>
#include <string>

namespace zhengbao {

bool print_lines(Console& console, std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (!console.out(console.document_text(text.substr(0, end)) + "\n")) return false;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return true;
}

}  // namespace zhengbao
