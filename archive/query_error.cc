#include "archive/query_error.h"

#include <algorithm>
#include <utility>

#include "core/text.h"

namespace zhengbao {
namespace {

// Characters shown before and after the position.
constexpr std::size_t kContext = 60;

struct Span {
  char32_t first, last;
};

// East Asian Width W and F (UAX #11) of the blocks that occur in queries.
constexpr Span kWide[] = {{0x1100, 0x115F},   {0x2E80, 0x303E},  {0x3041, 0xA4CF},
                          {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},  {0xFE30, 0xFE6F},
                          {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},  {0x1F300, 0x1F64F},
                          {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};
// Marks that stand on the character before them.
constexpr Span kNoWidth[] = {{0x0300, 0x036F}, {0x200B, 0x200F}, {0x202A, 0x202E},
                             {0x2060, 0x2069}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}};

template <std::size_t N>
bool within(const Span (&spans)[N], char32_t c) {
  return std::any_of(std::begin(spans), std::end(spans),
                     [c](const Span& span) { return span.first <= c && c <= span.last; });
}

// A character as it can stand in one line of a terminal.
char32_t shown(char32_t c) {
  const bool breaks = is_space(c) && c != 0x3000;
  return breaks || c < 0x20 || (c >= 0x7F && c < 0xA0) ? U' ' : c;
}

}  // namespace

Error query_error(std::u32string_view query, std::size_t position, std::string message) {
  const std::size_t begin = position > kContext ? position - kContext : 0;
  const std::size_t end = std::min(query.size(), position + kContext);
  std::string line, indent;
  for (std::size_t i = begin; i < end; ++i) {
    const char32_t c = shown(query[i]);
    if (within(kNoWidth, c)) continue;
    append_utf8(line, c);
    if (i < position) indent.append(within(kWide, c) ? 2 : 1, ' ');
  }
  return {ErrorCode::invalid_argument, std::move(message), line + '\n' + indent + '^'};
}

}  // namespace zhengbao
