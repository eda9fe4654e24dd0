#include "normalize/gazette/volume.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "core/text.h"
#include "normalize/gazette/gazette_name.h"
#include "normalize/gazette/issue_line.h"
#include "normalize/rows.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxBytes = 150;
constexpr float kLarge = 1.4F;  // of the text

// The issue whose cover the page is.
std::optional<IssueLine> cover_of(const Page& page, float body_size) {
  bool named = false;
  std::optional<IssueLine> line;
  for (const Block& block : page.blocks) {
    if (!is_running_text(block.kind) || block.text.size() > kMaxBytes) continue;
    const bool large = body_size > 0 && block.font_size >= kLarge * body_size;
    named = named || (large && names_a_gazette(without_spaces(block.text)));
    const IssueLine found = parse_issue_line(block.text);
    if (!line && !found.empty()) line = found;
  }
  return named ? line : std::nullopt;
}

auto numbers_of(const IssueLine& line) {
  return std::tie(line.year, line.number, line.total_number, line.supplement);
}

}  // namespace

std::vector<std::size_t> issue_beginnings(const Document& document) {
  std::vector<std::size_t> beginnings{0};
  const float body_size = body_font_size(document);
  std::optional<IssueLine> current;
  for (std::size_t p = 0; p < document.pages.size(); ++p) {
    const auto cover = cover_of(document.pages[p], body_size);
    if (!cover) continue;
    if (current && numbers_of(*current) != numbers_of(*cover)) beginnings.push_back(p);
    current = cover;
  }
  return beginnings;
}

Document pages_between(const Document& document, std::size_t from, std::size_t to) {
  Document part;
  part.charset = document.charset;
  part.url = document.url;
  part.metadata = document.metadata;
  part.pages.assign(document.pages.begin() + static_cast<std::ptrdiff_t>(from),
                    document.pages.begin() + static_cast<std::ptrdiff_t>(to));
  std::map<int, int> tables;  // index in the document to index in the part
  for (Page& page : part.pages) {
    for (Block& block : page.blocks) {
      if (block.table < 0 || static_cast<std::size_t>(block.table) >= document.tables.size())
        continue;
      const auto [found, added] = tables.emplace(block.table, static_cast<int>(part.tables.size()));
      if (added) part.tables.push_back(document.tables[static_cast<std::size_t>(block.table)]);
      block.table = found->second;
    }
  }
  for (const OutlineEntry& entry : document.outline) {
    const bool inside = !part.pages.empty() && entry.page >= part.pages.front().number &&
                        entry.page <= part.pages.back().number;
    if (inside) part.outline.push_back(entry);
  }
  return part;
}

}  // namespace zhengbao
