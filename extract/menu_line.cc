#include "extract/menu_line.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/text.h"

namespace zhengbao {
namespace {

constexpr std::size_t kLongestWord = 8;  // code points
constexpr std::size_t kLongestLine = 160;

constexpr std::array<std::string_view, 52> kMenu = {
    "首页",     "网站首页",     "机构",        "机构概况", "机构职能", "组织机构", "领导",
    "领导之窗", "政务",         "政务公开",    "信息公开", "政府信息", "政务服务", "政务动态",
    "政府工作", "办事",         "办事服务",    "网上办事", "服务",     "公共服务", "互动",
    "互动交流", "政民互动",     "公众参与",    "公众互动", "交流互动", "新闻",     "新闻中心",
    "新闻动态", "要闻",         "要闻动态",    "动态",     "工作动态", "通知公告", "公告公示",
    "政策",     "政策文件",     "政策法规",    "政策解读", "法规",     "解读",     "解读回应",
    "数据",     "数据开放",     "政府数据",    "专题",     "专题专栏", "专栏",     "概况",
    "网站导航", "信息公开目录", "政府信息公开"};

bool is_separator(char32_t c) {
  return is_space(c) || std::u32string_view(U"|｜·•/>＞»").find(c) != std::u32string_view::npos;
}

std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words;
  bool in_word = false;
  for (std::size_t i = 0; i < line.size();) {
    const char32_t c = next_code_point(line, i);
    const bool parts = is_separator(c);
    if (!parts && !in_word) words.emplace_back();
    if (!parts) append_utf8(words.back(), c);
    in_word = !parts;
  }
  return words;
}

bool is_known(std::string_view word) {
  // 走进青岚: the city in a menu.
  return word.starts_with("走进") || std::ranges::find(kMenu, word) != kMenu.end();
}

}  // namespace

std::size_t menu_words(std::string_view line) {
  if (line.size() > 4 * kLongestLine || count_code_points(line) > kLongestLine) return 0;
  const std::vector<std::string> words = words_of(line);
  std::size_t known = 0;
  for (const std::string& word : words) {
    if (count_code_points(word) > kLongestWord) return 0;
    if (is_known(word)) ++known;
  }
  return 2 * known > words.size() ? known : 0;
}

}  // namespace zhengbao
