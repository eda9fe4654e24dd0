#include <algorithm>
#include <string>

#include "core/text.h"
#include "normalize/organisations.h"
#include "normalize/rules.h"

namespace zhengbao {
namespace {

// 主送机关 stands first in the text (GB/T 9704-2012, 7.3.2).
constexpr std::size_t kMaxRowsBeforeIt = 2;
constexpr std::size_t kMaxCharacters = 400;

std::string_view without_colon(std::string_view text) {
  if (text.ends_with("："))
    return trim(text.substr(0, text.size() - std::string_view("：").size()));
  return text.ends_with(":") ? trim(text.substr(0, text.size() - 1)) : text;
}

// Whom an address may name at its end besides bodies and places.
bool is_addressed(std::string_view part) {
  static constexpr std::string_view kEndings[] = {"代表", "委员", "单位", "机构",    "部门",
                                                  "机关", "企业", "学校", "同志",    "先生",
                                                  "女士", "组织", "院校", "组成部门"};
  if (is_organisation(part) || is_place_name(part) || part.starts_with("各")) return true;
  return std::any_of(std::begin(kEndings), std::end(kEndings),
                     [part](std::string_view ending) { return part.ends_with(ending); });
}

bool is_address(std::string_view text) {
  if (text.size() < 6 || count_code_points(text) > kMaxCharacters) return false;
  for (std::string_view word : {"。", "；", "如下", "《", "以下"}) {
    if (text.find(word) != std::string_view::npos) return false;
  }
  std::string_view last = text;
  for (std::string_view separator : {"、", "，"}) {
    const std::size_t at = last.rfind(separator);
    if (at != std::string_view::npos) last = last.substr(at + separator.size());
  }
  if (last.ends_with("）")) last = last.substr(0, last.rfind("（"));
  return is_addressed(trim(last));
}

}  // namespace

void read_addressees(const Reading& reading, Record& record) {
  if (reading.head.is_gazette()) return;
  const std::size_t begin = reading.head.body_begin;
  const std::size_t end = std::min(reading.rows.size(), begin + kMaxRowsBeforeIt);
  for (std::size_t i = begin; i < end; ++i) {
    const TextRow& row = reading.rows[i];
    const std::string_view text = without_colon(row.text);
    if (text.size() == row.text.size() || !is_address(text)) continue;
    add_value(record, Field::addressees, std::string(text),
              evidence_of(row, "first-paragraph", 0.95, 0, text.size()));
    return;
  }
}

}  // namespace zhengbao
