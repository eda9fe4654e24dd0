#include <algorithm>
#include <array>

#include "core/text.h"
#include "normalize/gazette/issue_text.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMostCharacters = 16;

constexpr std::u32string_view kMarks = U"◆◇■□●○▲△▼▽★☆※♦◎▌▎│|＊*·•-—－─=＝:：";
constexpr std::u32string_view kOpen = U"【〖〔[［《<〈「『", kClose = U"】〗〕]］》>〉」』";

// How the names of columns end, in gazettes of cities and provinces.
constexpr std::array<std::string_view, 34> kEndings = {
    "文件", "法规", "规章", "任免", "大事记", "动态", "解读", "要闻", "讲话",
    "资料", "选登", "选编", "记事", "专栏",   "专题", "信息", "数据", "统计",
    "公报", "公告", "通告", "报告", "会议",   "决定", "要情", "活动", "工作",
    "纪事", "事项", "机构", "干部", "之窗",   "经验", "调研"};

bool is_mark(char32_t c) { return kMarks.find(c) != std::u32string_view::npos || is_space(c); }

std::u32string_view without_signs(std::u32string_view letters) {
  while (!letters.empty() && is_mark(letters.front())) letters.remove_prefix(1);
  while (!letters.empty() && is_mark(letters.back())) letters.remove_suffix(1);
  return letters;
}

// Brackets decorate where they stand around the whole: 《…办法》解读 has none.
std::u32string_view without_brackets(std::u32string_view letters) {
  if (letters.size() < 3) return letters;
  const std::size_t kind = kOpen.find(letters.front());
  if (kind == std::u32string_view::npos) return letters;
  if (letters.find(kClose[kind]) != letters.size() - 1) return letters;
  return letters.substr(1, letters.size() - 2);
}

std::string without_marks(std::string_view text, bool& decorated) {
  const std::u32string letters = to_utf32(text);
  const std::u32string_view bare = without_signs(without_brackets(without_signs(letters)));
  decorated = bare.size() != letters.size();
  return to_utf8(std::u32string(bare));
}

}  // namespace

std::string column_name(std::string_view text, bool* decorated) {
  bool marked = false;
  if (decorated) *decorated = false;
  if (text.empty() || text.size() > 90) return {};
  std::string name = without_spaces(without_marks(text, marked));
  const std::size_t characters = count_code_points(name);
  if (characters < 2 || characters > kMostCharacters) return {};
  for (std::string_view foreign : {"关于", "。", "，", "；", "的通知", "号", "附件"}) {
    if (name.find(foreign) != std::string::npos) return {};
  }
  const bool known = std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view ending) {
    return std::string_view(name).ends_with(ending);
  });
  if (decorated) *decorated = marked;
  return known || marked ? name : std::string();
}

}  // namespace zhengbao
