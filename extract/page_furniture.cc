#include "extract/page_furniture.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/text.h"
#include "core/text_clean.h"

namespace zhengbao {
namespace {

constexpr std::size_t kLongestLine = 80;  // code points
constexpr std::size_t kLongestImprint = 160;

// Of the line without spaces and brackets.
constexpr std::array<std::string_view, 29> kBeginnings = {
    "上一篇",           "下一篇",       "上一条",     "下一条",     "当前位置", "您现在的位置",
    "您现在所在的位置", "您当前的位置", "您当前位置", "您的位置",   "你的位置", "您所在的位置",
    "现在位置",         "所在位置",     "首页>",      "首页＞",     "首页»",    "扫一扫",
    "扫描二维码",       "分享到",       "分享至",     "返回顶部",   "返回首页", "您是第",
    "微信扫一扫",       "用微信扫描",   "手机扫一扫", "查看手机版", "欢迎访问"};

// The whole line consists of words of this set.
constexpr std::array<std::string_view, 43> kControls = {
    "打印",     "打印本页", "打印文章", "打印此页", "我要打印",   "关闭",       "关闭窗口",
    "关闭本页", "关闭此页", "分享",     "收藏",     "我要收藏",   "保存",       "保存本页",
    "下载",     "字体",     "字号",     "大",       "中",         "小",         "默认",
    "微信",     "微博",     "新浪微博", "QQ空间",   "qq空间",     "收听",       "朗读",
    "语音播报", "返回",     "顶部",     "纠错",     "我要纠错",   "推荐",       "复制链接",
    "登录",     "注册",     "设为首页", "加入收藏", "无障碍浏览", "网站无障碍", "长者模式",
    "繁體版"};

constexpr std::array<std::string_view, 11> kImprint = {
    "版权所有",   "ICP备",     "icp备",      "公网安备",     "网站标识码", "网站地图",
    "技术支持：", "技术支持:", "Copyright©", "Copyright(C)", "主办单位："};

constexpr std::array<std::string_view, 11> kRelated = {
    "上一页",   "下一页",   "相关链接", "相关文章", "相关阅读", "相关信息",
    "相关报道", "相关新闻", "相关解读", "相关文件", "相关政策"};

std::string compact(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = clean_code_point(next_code_point(text, i));
    constexpr std::u32string_view kFrame = U"[]【】［］()（）|｜:：·/、,，+-";
    if (c == 0 || is_space(c) || (out.empty() && kFrame.find(c) != std::u32string_view::npos)) {
      continue;
    }
    append_utf8(out, c);
  }
  return out;
}

bool is_framing(std::string_view text, std::size_t at, std::size_t& next) {
  next = at;
  const char32_t c = next_code_point(text, next);
  constexpr std::u32string_view kFrame = U"[]【】［］()（）|｜:：·/、,，+-×";
  return kFrame.find(c) != std::u32string_view::npos;
}

bool only_controls(std::string_view text) {
  std::size_t words = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t next = at;
    if (is_framing(text, at, next)) {
      at = next;
      continue;
    }
    std::size_t longest = 0;
    for (const std::string_view word : kControls) {
      if (text.substr(at).starts_with(word)) longest = std::max(longest, word.size());
    }
    if (longest == 0) return false;
    at += longest;
    ++words;
  }
  return words > 0;
}

template <std::size_t N>
bool begins_with_any(std::string_view text, const std::array<std::string_view, N>& words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return text.starts_with(word); });
}

template <std::size_t N>
bool contains_any(std::string_view text, const std::array<std::string_view, N>& words) {
  return std::ranges::any_of(
      words, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

}  // namespace

bool is_imprint(std::string_view text) {
  const std::string line = compact(text);
  return count_code_points(line) <= kLongestImprint && contains_any(line, kImprint);
}

bool begins_related_links(std::string_view text) {
  const std::string line = compact(text);
  return count_code_points(line) <= kLongestLine && begins_with_any(line, kRelated);
}

bool is_furniture(std::string_view text) {
  const std::string line = compact(text);
  if (line.empty()) return true;
  if (is_imprint(line)) return true;
  const std::size_t length = count_code_points(line);
  if (length > kLongestLine) return false;
  return begins_with_any(line, kBeginnings) || only_controls(line);
}

}  // namespace zhengbao
