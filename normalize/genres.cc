#include "normalize/genres.h"

#include <algorithm>
#include <array>

#include "core/text.h"
#include "core/text_parts.h"

namespace zhengbao {
namespace {

using enum GenreClass;

// Longer endings first: the first row that fits counts.
constexpr Genre kGenres[] = {
    {"政府信息公开工作年度报告", "年度报告", report},
    {"政府信息公开年度报告", "年度报告", report},
    {"信息公开工作报告", "年度报告", report},
    {"政务公开工作报告", "年度报告", report},
    {"信息公开报告", "年度报告", report},
    {"年度工作报告", "年度报告", report},
    {"年度报告", "年度报告", report},
    {"工作年报", "年度报告", report},
    {"年报", "年度报告", report},
    {"统计公报", "统计公报", report},
    {"政府工作报告", "政府工作报告", report},
    {"工作报告", "报告", statutory},
    {"普查公报", "公报", report},
    {"决议", "决议", statutory},
    {"决定", "决定", statutory},
    {"命令", "令", statutory},
    {"令", "令", statutory},
    {"公报", "公报", statutory},
    {"公告", "公告", notice},
    {"通告", "通告", notice},
    {"公示", "公示", notice},
    {"启事", "启事", notice},
    {"意见", "意见", statutory},
    {"通知", "通知", statutory},
    {"通报", "通报", statutory},
    {"报告", "报告", statutory},
    {"请示", "请示", statutory},
    {"批复", "批复", statutory},
    {"议案", "议案", statutory},
    {"函", "函", statutory},
    {"会议纪要", "纪要", statutory},
    {"纪要", "纪要", statutory},
    {"答复", "答复", other},
    {"实施细则", "细则", norm},
    {"施行細則", "细则", norm},
    {"细则", "细则", norm},
    {"細則", "细则", norm},
    {"条例", "条例", norm},
    {"條例", "条例", norm},
    {"办法", "办法", norm},
    {"辦法", "办法", norm},
    {"规定", "规定", norm},
    {"規定", "规定", norm},
    {"规则", "规则", norm},
    {"規則", "规则", norm},
    {"规程", "规程", norm},
    {"准则", "准则", norm},
    {"章程", "章程", norm},
    {"规范", "规范", norm},
    {"标准", "标准", norm},
    {"法典", "法律", norm},
    {"实施方案", "方案", plan},
    {"方案", "方案", plan},
    {"规划", "规划", plan},
    {"计划", "计划", plan},
    {"纲要", "纲要", plan},
    {"要点", "要点", plan},
    {"预案", "预案", plan},
    {"措施", "措施", plan},
    {"指南", "指南", plan},
    {"目录", "目录", other},
    {"清单", "清单", other},
    {"名单", "名单", other},
    {"解读", "解读", other},
    {"解讀", "解读", other},
    {"讲话", "讲话", other},
    {"大事记", "大事记", other},
    {"任免", "任免", other},
};

bool contains_any(std::string_view text, std::initializer_list<std::string_view> parts) {
  return std::any_of(parts.begin(), parts.end(),
                     [text](std::string_view part) { return contains(text, part); });
}

std::size_t matching_open(std::string_view text, std::string_view close) {
  if (close == "）") return text.rfind("（");
  if (close == ")") return text.rfind('(');
  if (close == "]") return text.rfind('[');
  return text.rfind("【");
}

bool strip_bracket(std::string_view& text) {
  for (std::string_view close : {"）", ")", "]", "】"}) {
    if (!text.ends_with(close)) continue;
    const std::size_t open = matching_open(text, close);
    if (open == std::string_view::npos || open == 0) return false;
    text = trim(text.substr(0, open));
    return true;
  }
  return false;
}

bool strip_sign(std::string_view& text) {
  std::size_t at = text.size();
  if (at == 0) return false;
  const char32_t c = previous_code_point(text, at);
  const bool sign = c == U'*' || c == U'”' || c == U'》' || c == U'"' || c == U'。' || c == U'：';
  if (sign) text = trim(text.substr(0, at));
  return sign;
}

// 法 ends too many words (办法, 方法) to stand in the table.
bool is_law(std::string_view title) {
  return title.ends_with("法") && !title.ends_with("方法") && !title.ends_with("做法") &&
         !title.ends_with("执法") && count_code_points(title) >= 3;
}

constexpr Genre kLaw{"法", "法律", norm};

}  // namespace

std::string_view title_stem(std::string_view title) {
  title = trim(title);
  while (strip_bracket(title) || strip_sign(title)) {
  }
  return title;
}

const Genre* genre_of_title(std::string_view title) {
  const std::string_view stem = title_stem(title);
  for (const Genre& genre : kGenres) {
    if (stem.ends_with(genre.word)) return &genre;
  }
  return is_law(stem) ? &kLaw : nullptr;
}

RecordKind kind_of_title(std::string_view title, bool numbered) {
  const Genre* genre = genre_of_title(title);
  if (contains_any(title, {"解读", "解讀", "一图读懂", "图解"})) return RecordKind::interpretation;
  if (contains_any(title, {"任免", "任职", "免职", "任命", "免去", "职务的", "试用期满"})) {
    return RecordKind::personnel;
  }
  if (!genre) return numbered ? RecordKind::policy : RecordKind::other;
  if (genre->name == "年度报告" && contains_any(title, {"信息公开", "政务公开"})) {
    return RecordKind::annual_report;
  }
  switch (genre->genre_class) {
    case statutory:
      return genre->name == "公报" && !numbered ? RecordKind::other : RecordKind::policy;
    case norm:
    case plan:
      return RecordKind::policy;
    case notice:
      return RecordKind::notice;
    case report:
      return RecordKind::other;
    case other:
      return numbered ? RecordKind::policy : RecordKind::other;
  }
  return RecordKind::other;
}

}  // namespace zhengbao
