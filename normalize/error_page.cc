#include "normalize/error_page.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/text.h"
#include "core/text_fold.h"
#include "core/text_parts.h"
#include "normalize/reading.h"

namespace zhengbao {
namespace {

constexpr std::size_t kLongestMessage = 300;  // code points

// Folded: lower case, no white space.
constexpr std::array<std::string_view, 25> kMessages = {
    "404notfound",         "403forbidden", "badgateway",   "serviceunavailable", "gatewaytimeout",
    "internalservererror", "页面不存在",   "网页不存在",   "页面不见了",         "页面找不到",
    "找不到页面",          "找不到网页",   "无法找到该页", "无法找到该网页",     "页面未找到",
    "访问的页面不",        "页面已删除",   "页面已被删除", "页面已失效",         "信息不存在",
    "文章不存在",          "无权访问",     "访问被拒绝",   "系统出错",           "服务器错误"};

bool asks_to_log_in(std::string_view text) {
  return contains(text, "密码") && contains(text, "登录") &&
         (contains(text, "用户名") || contains(text, "账号") || contains(text, "帐号") ||
          contains(text, "手机号"));
}

// 404, 502 Bad Gateway, 500错误; not 500强企业.
bool is_code_of_failure(std::string_view title) {
  constexpr std::size_t kDigits = 3;
  for (std::string_view code : {"403", "404", "500", "502", "503", "504"}) {
    if (!title.starts_with(code)) continue;
    const std::string_view rest = trim(title.substr(kDigits));
    std::size_t at = 0;
    return rest.empty() || rest.starts_with("错误") || rest.starts_with("页面") ||
           is_latin_letter(next_code_point(rest, at));
  }
  return false;
}

}  // namespace

void flag_error_page(Record& record) {
  if (record.find(Field::index_number) || record.find(Field::document_number) ||
      count_code_points(record.text) > kLongestMessage) {
    return;
  }
  const std::string title(record.value(Field::title));
  const std::string text = to_utf8(fold_for_search(without_spaces(title + record.text)));
  const bool message =
      std::ranges::any_of(kMessages, [&](std::string_view words) { return contains(text, words); });
  const bool failure = is_code_of_failure(title) && count_code_points(title) <= 30;
  if (!message && !failure && !asks_to_log_in(text)) return;
  add_flag(record, "error-page", Field::title, "the page is a message of the site, no document");
}

}  // namespace zhengbao
