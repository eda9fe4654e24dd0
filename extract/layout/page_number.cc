#include "extract/layout/page_number.h"

#include "core/text.h"

namespace zhengbao {

namespace {

bool is_dash_like(char32_t c) {
  return std::u32string_view(U"-—–－‐―─~～·•・.|_").find(c) != std::u32string_view::npos;
}

std::u32string without_space(std::u32string_view text) {
  std::u32string out;
  for (const char32_t c : text) {
    if (!is_space(c)) out += c;
  }
  return out;
}

std::string digits_at(std::u32string_view text, std::size_t& i) {
  std::string digits;
  while (i < text.size() && is_digit(text[i]) && digits.size() < 5)
    digits += static_cast<char>(text[i++]);
  return digits;
}

// 第3页, 第3頁共9頁, 第3页，共9页, 3页
std::string number_before_page_sign(std::u32string_view text) {
  std::size_t i = 0;
  while (i < text.size() && is_dash_like(text[i])) ++i;
  if (i >= text.size() || text[i] != U'第') return {};
  ++i;
  std::string digits = digits_at(text, i);
  const bool has_sign = i < text.size() && (text[i] == U'页' || text[i] == U'頁');
  if (digits.empty() || !has_sign) return {};
  for (++i; i < text.size(); ++i) {
    const char32_t c = text[i];
    const bool is_total = c == U'共' || c == U'页' || c == U'頁' || c == U'，' || c == U',' ||
                          c == U'/' || is_digit(c) || is_dash_like(c);
    if (!is_total) return {};
  }
  return digits;
}

std::string number_after_word_page(std::u32string_view text) {
  constexpr std::u32string_view kPage = U"page";
  if (text.size() <= kPage.size()) return {};
  for (std::size_t i = 0; i < kPage.size(); ++i) {
    if ((text[i] | 0x20) != kPage[i]) return {};
  }
  std::size_t i = kPage.size();
  const std::string digits = digits_at(text, i);
  const std::u32string_view rest = text.substr(i);
  const bool ends = rest.empty() || rest.starts_with(U"of") || rest.starts_with(U"/");
  return ends ? digits : std::string();
}

// "-5-", "—1—", "3/9", "4－1" (page of chapter), and "5" where bare is allowed.
std::string number_between_dashes(std::u32string_view text, bool allow_bare) {
  std::size_t i = 0;
  while (i < text.size() && is_dash_like(text[i])) ++i;
  const bool opened = i > 0;
  std::string digits = digits_at(text, i);
  if (digits.empty()) return {};
  const std::size_t after = i;
  while (i < text.size() && (is_dash_like(text[i]) || text[i] == U'/')) ++i;
  const bool closed = i > after;
  if (i == text.size()) return (opened && closed) || allow_bare ? digits : std::string();
  const char32_t mark = text[after];
  const std::string second = digits_at(text, i);
  if (i != text.size() || second.empty() || opened || after + 1 + second.size() != text.size())
    return {};
  if (mark == U'/') return digits;
  return mark == U'－' ? digits + "-" + second : std::string();
}

// 頁次：4－1, 页码：3: says that it is the number, wherever it stands.
std::string number_after_label(std::u32string_view text) {
  constexpr std::u32string_view kLabels[] = {U"頁次", U"页次", U"頁碼", U"页码"};
  for (const std::u32string_view label : kLabels) {
    if (!text.starts_with(label)) continue;
    text.remove_prefix(label.size());
    if (text.starts_with(U'：') || text.starts_with(U':')) text.remove_prefix(1);
    return number_between_dashes(text, true);
  }
  return {};
}

}  // namespace

std::string page_number_in(std::u32string_view line, bool allow_bare) {
  constexpr std::size_t kLongest = 24;
  const std::u32string text = without_space(line);
  if (text.empty() || text.size() > kLongest) return {};
  if (std::string number = number_before_page_sign(text); !number.empty()) return number;
  if (std::string number = number_after_word_page(text); !number.empty()) return number;
  if (std::string number = number_after_label(text); !number.empty()) return number;
  return number_between_dashes(text, allow_bare);
}

std::string labelled_page_number_in(std::u32string_view line) {
  return number_after_label(without_space(line));
}

}  // namespace zhengbao
