#include "normalize/report/figure_scan.h"

#include <algorithm>

#include "core/text.h"
#include "core/text_parts.h"

namespace zhengbao {
namespace {

// Longer words first.
constexpr std::u32string_view kUnits[] = {
    U"个百分点", U"个工作日", U"平方公里", U"工作日", U"平方米", U"个月", U"人次", U"件次", U"条次",
    U"家次",     U"场次",     U"户次",     U"批次",   U"篇次",   U"小时", U"分钟", U"公里", U"公顷",
    U"件",       U"条",       U"个",       U"项",     U"次",     U"篇",   U"人",   U"份",   U"期",
    U"场",       U"家",       U"户",       U"宗",     U"起",     U"例",   U"部",   U"本",   U"册",
    U"页",       U"处",       U"名",       U"位",     U"幅",     U"张",   U"类",   U"种",   U"批",
    U"封",       U"套",       U"台",       U"座",     U"所",     U"间",   U"笔",   U"字",   U"天",
    U"倍",       U"元",       U"亩",       U"吨",     U"%",      U"‰"};

// Words that begin like a unit and are none.
constexpr std::u32string_view kNoUnits[] = {U"部门", U"人民", U"次会", U"期间", U"类别",  U"名称",
                                            U"处理", U"家庭", U"所属", U"条例", U"件次办"};

constexpr std::size_t kMaxDigits = 12;

bool begins_number(std::u32string_view text, std::size_t at) {
  if (!is_digit(text[at])) return false;
  if (at == 0) return true;
  const char32_t before = text[at - 1];
  if (is_digit(before) || before == U'第' || (before >= U'a' && before <= U'z')) return false;
  const bool joins = is_one_of(before, U".-~/:×");
  return !joins || at < 2 || !is_digit(text[at - 2]);
}

// Digits with separators of thousands and a decimal point.
std::string take_number(std::u32string_view text, std::size_t& at) {
  std::string number;
  std::size_t digits = 0;
  while (at < text.size() && digits <= kMaxDigits) {
    const bool separator = text[at] == U',' && digits > 0 && at + 3 < text.size() &&
                           is_digit(text[at + 1]) && is_digit(text[at + 2]) &&
                           is_digit(text[at + 3]) &&
                           (at + 4 >= text.size() || !is_digit(text[at + 4]));
    if (is_digit(text[at])) {
      number += static_cast<char>(text[at]);
      ++digits;
    } else if (!separator) {
      break;
    }
    ++at;
  }
  if (at + 1 < text.size() && text[at] == U'.' && is_digit(text[at + 1])) {
    number += '.';
    for (++at; at < text.size() && is_digit(text[at]); ++at) number += static_cast<char>(text[at]);
  }
  const std::size_t first = number.find_first_not_of('0');
  const bool padded = first != 0 && first != std::string::npos && number[first] != '.';
  return padded ? number.substr(first) : number;
}

void skip_spaces(std::u32string_view text, std::size_t& at) {
  while (at < text.size() && text[at] == U' ') ++at;
}

std::u32string take_unit(std::u32string_view text, std::size_t& at) {
  skip_spaces(text, at);
  if (at < text.size() && is_one_of(text[at], U"余多")) ++at;
  std::u32string unit;
  if (at < text.size() && is_one_of(text[at], U"万亿")) unit += text[at++];
  if (at < text.size() && !unit.empty() && is_one_of(text[at], U"余多")) ++at;
  const std::u32string_view rest = text.substr(std::min(at, text.size()));
  for (std::u32string_view word : kNoUnits) {
    if (rest.starts_with(word)) return {};
  }
  for (std::u32string_view word : kUnits) {
    if (!rest.starts_with(word)) continue;
    at += word.size();
    return unit + std::u32string(word);
  }
  // 播放量超2300万, and no word for what it is.
  const bool ends = rest.empty() || !(is_han(rest.front()) || is_digit(rest.front()));
  return ends ? unit : std::u32string();
}

}  // namespace

std::vector<ScannedFigure> scan_figures(std::u32string_view folded) {
  std::vector<ScannedFigure> figures;
  for (std::size_t i = 0; i < folded.size();) {
    if (!begins_number(folded, i)) {
      ++i;
      continue;
    }
    std::size_t at = i;
    ScannedFigure figure{i, 0, take_number(folded, at), ""};
    std::size_t behind = at;
    const std::u32string unit = take_unit(folded, behind);
    if (!unit.empty()) {
      figure.unit = to_utf8(unit);
      figure.end = behind;
      figures.push_back(std::move(figure));
      at = behind;
    }
    i = std::max(at, i + 1);
  }
  return figures;
}

}  // namespace zhengbao
