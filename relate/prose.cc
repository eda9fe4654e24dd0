#include "relate/prose.h"

#include <string_view>
#include <unordered_set>

#include "core/text.h"

namespace zhengbao {
namespace {

template <class Visit>
void for_each_line(std::string_view text, Visit&& visit) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    visit(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

}  // namespace

std::vector<std::string> prose_paragraphs(const Record& record) {
  std::unordered_set<std::string> rows;
  for (const Table& table : record.tables) {
    for_each_line(table_text(table), [&rows](std::string_view row) { rows.emplace(row); });
  }
  std::vector<std::string> paragraphs;
  for_each_line(record.text, [&](std::string_view line) {
    std::string paragraph(trim(line));
    if (paragraph.empty() || paragraphs.size() == kMaxParagraphs) return;
    if (!rows.contains(std::string(line))) paragraphs.push_back(std::move(paragraph));
  });
  return paragraphs;
}

}  // namespace zhengbao
