#include "archive/page_map.h"

#include <algorithm>
#include <limits>

#include "archive/failure.h"
#include "archive/search_text.h"
#include "core/text.h"

namespace zhengbao {
namespace {

// Enough of a block to be found only where it stands.
constexpr std::size_t kProbeBytes = 72;
constexpr std::size_t kShortestProbe = 12;  // four ideographs
constexpr int kBlocksTried = 3;
// How far behind the last page found the next may begin. Bounds the work for
// texts that do not hold their pages.
constexpr std::size_t kSlackBytes = 4096;
constexpr std::size_t kMaxReachBytes = 256 * 1024;
constexpr int kMaxMisses = 64;

std::string probe_of(const Document& document, const Block& block) {
  if (!is_running_text(block.kind)) return {};
  const std::string text = block_text(document, block);
  return normal_text(utf8_prefix(text, kProbeBytes));
}

std::size_t find_page(const Document& document, const Page& page, std::string_view within) {
  int tried = 0;
  for (const Block& block : page.blocks) {
    const std::string probe = probe_of(document, block);
    if (probe.size() < kShortestProbe) continue;
    const std::size_t at = within.find(probe);
    if (at != std::string_view::npos || ++tried == kBlocksTried) return at;
  }
  return std::string_view::npos;
}

std::size_t page_bytes(const Document& document, const Page& page) {
  std::size_t bytes = 0;
  for (const Block& block : page.blocks)
    if (is_running_text(block.kind)) bytes += block_text(document, block).size() + 1;
  return bytes;
}

void put_varint(std::string& out, std::size_t value) {
  for (; value >= 0x80; value >>= 7) out += static_cast<char>(0x80 | (value & 0x7F));
  out += static_cast<char>(value);
}

std::size_t take_varint(std::string_view& in) {
  std::size_t value = 0;
  for (unsigned shift = 0; shift < 35; shift += 7) {
    if (in.empty()) break;
    const auto byte = static_cast<unsigned char>(in.front());
    in.remove_prefix(1);
    value |= static_cast<std::size_t>(byte & 0x7F) << shift;
    if (byte < 0x80) return value;
  }
  throw CorruptArchive("a list of page starts is damaged");
}

}  // namespace

std::vector<PageStart> find_page_starts(const Document& document, const Record& record,
                                        std::string_view text) {
  std::vector<PageStart> starts{{0, record.first_page}};
  std::size_t from = 0, reach = kSlackBytes;
  int misses = 0;
  for (const Page& page : document.pages) {
    if (page.number < record.first_page || page.number > record.last_page) continue;
    if (misses > kMaxMisses) break;
    if (page.number != record.first_page) {
      const std::string_view rest = text.substr(std::min(from + 1, text.size()));
      const std::size_t at =
          find_page(document, page, rest.substr(0, std::min(reach, kMaxReachBytes)));
      if (at == std::string_view::npos) {
        ++misses;
      } else {
        from += 1 + at;
        starts.push_back({from, page.number});
        reach = kSlackBytes;
        misses = 0;
      }
    }
    reach += 2 * page_bytes(document, page);
  }
  return starts;
}

int page_at(const std::vector<PageStart>& starts, std::size_t offset) {
  const auto after = std::upper_bound(
      starts.begin(), starts.end(), offset,
      [](std::size_t place, const PageStart& start) { return place < start.offset; });
  return after == starts.begin() ? 0 : std::prev(after)->page;
}

std::string pack_page_starts(const std::vector<PageStart>& starts) {
  std::string packed;
  for (const PageStart& start : starts) {
    put_varint(packed, start.offset);
    put_varint(packed, static_cast<std::size_t>(std::max(0, start.page)));
  }
  return packed;
}

std::vector<PageStart> unpack_page_starts(std::string_view packed) {
  std::vector<PageStart> starts;
  while (!packed.empty()) {
    const std::size_t offset = take_varint(packed);
    const std::size_t page = take_varint(packed);
    if (page > static_cast<std::size_t>(std::numeric_limits<int>::max()))
      throw CorruptArchive("a list of page starts is damaged");
    starts.push_back({offset, static_cast<int>(page)});
  }
  return starts;
}

}  // namespace zhengbao
