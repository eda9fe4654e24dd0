#include "normalize/citations_relation.h"

#include <algorithm>
#include <array>

#include "core/text.h"

namespace zhengbao {
namespace {

constexpr std::array<std::string_view, 8> kBefore{"根据", "依据", "按照", "转发",
                                                  "印发", "修改", "修订", "废止"};
// 根据国务院办公厅《…》: a name may stand between, a sentence may not.
constexpr std::size_t kReach = 24 * 3;
constexpr std::size_t kMaxEnumeration = 16;

std::string_view last_bytes(std::string_view text, std::size_t count) {
  if (text.size() <= count) return text;
  std::size_t cut = text.size() - count;
  while (cut < text.size() && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80) ++cut;
  return text.substr(cut);
}

bool ends_clause(char32_t c) {
  constexpr std::u32string_view kEnds = U"。；，！？：;,!?《》〈〉\n\r\f";
  return kEnds.find(c) != kEnds.npos;
}

// From behind the last clause end.
std::string_view last_clause(std::string_view text) {
  std::size_t at = text.size();
  while (at > 0) {
    const std::size_t end = at;
    if (ends_clause(previous_code_point(text, at))) return text.substr(end);
  }
  return text;
}

std::string_view first_clause(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (ends_clause(next_code_point(text, at))) return text.substr(0, begin);
  }
  return text;
}

}  // namespace

bool is_enumeration(std::string_view between) {
  constexpr std::u32string_view kLinks = U"、和及与以或，,并";
  if (between.size() > kMaxEnumeration) return false;
  for (std::size_t at = 0; at < between.size();) {
    const char32_t c = next_code_point(between, at);
    if (!is_space(c) && kLinks.find(c) == kLinks.npos) return false;
  }
  return true;
}

std::string_view relation_before(std::string_view before) {
  const std::string_view clause = last_clause(last_bytes(before, kReach));
  std::string_view relation;
  std::size_t found = 0;
  for (const std::string_view word : kBefore) {
    const auto at = clause.rfind(word);
    if (at == clause.npos || (!relation.empty() && at < found)) continue;
    // 国务院印发的《…》 describes the document; the verb of the sentence is another.
    if (clause.substr(at + word.size()).starts_with("的")) continue;
    relation = word;
    found = at;
  }
  return relation;
}

std::string_view relation_behind(std::string_view behind) {
  const std::string_view clause = first_clause(utf8_prefix(behind, kReach));
  if (clause.find("废止") != clause.npos) return "废止";
  for (const std::string_view word : {"解读", "的解读", "政策解读", "的政策解读"}) {
    if (clause.starts_with(word)) return "解读";
  }
  return {};
}

}  // namespace zhengbao
