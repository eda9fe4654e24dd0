#include "normalize/report/label_text.h"

#include <algorithm>
#include <optional>

#include "core/text.h"
#include "core/text_fold.h"
#include "core/text_parts.h"
#include "normalize/chinese_numerals.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxCharacters = 80;  // of a label that are looked at

bool is_kept(char32_t c) { return is_han(c) || is_digit(c) || (c >= U'a' && c <= U'z'); }

std::u32string folded_label(std::string_view label) {
  std::u32string text;
  constexpr std::size_t kMaxBytes = 600;
  for (const char32_t c : fold_for_search(utf8_prefix(label, kMaxBytes))) {
    if (c != U' ' && text.size() < kMaxCharacters) text += c;
  }
  return text;
}

// The end of the numeral that begins at `at`.
std::size_t numeral_end(std::u32string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end - at < 3 && is_numeral(text[end])) ++end;
  return end;
}

// "(三)", "(3)".
std::optional<int> take_bracketed(std::u32string_view& text) {
  if (text.empty() || text.front() != U'(') return std::nullopt;
  const std::size_t end = numeral_end(text, 1);
  if (end == 1 || end >= text.size() || text[end] != U')') return std::nullopt;
  const auto number = parse_numeral(text.substr(1, end - 1));
  if (number) text.remove_prefix(end + 1);
  return number;
}

// "三、", "2.", "2)"; "2属于…" too, but not "三安全" or "2019年".
std::optional<int> take_plain(std::u32string_view& text) {
  const std::size_t end = numeral_end(text, 0);
  if (end == 0 || end >= text.size()) return std::nullopt;
  const bool marked = std::u32string_view(U"、.,:)．").find(text[end]) != std::u32string_view::npos;
  const bool bare = is_digit(text.front()) && end <= 2 && is_han(text[end]) && text[end] != U'年';
  if (!marked && !bare) return std::nullopt;
  const auto number = parse_numeral(text.substr(0, end));
  if (number) text.remove_prefix(marked ? end + 1 : end);
  return number;
}

std::optional<int> take_circled(std::u32string_view& text) {
  if (text.empty() || text.front() < U'①' || text.front() > U'⑳') return std::nullopt;
  const int number = static_cast<int>(text.front() - U'①') + 1;
  text.remove_prefix(1);
  return number;
}

// Without what stands in brackets; a label that is all bracket keeps it.
std::u32string without_hints(std::u32string_view text) {
  std::u32string kept;
  int depth = 0;
  for (const char32_t c : text) {
    // Recognisers take one bracket for another.
    const bool open = std::u32string_view(U"([{《").find(c) != std::u32string_view::npos;
    const bool close = std::u32string_view(U")]}》").find(c) != std::u32string_view::npos;
    if (open) ++depth;
    if (depth == 0 && is_kept(c)) kept += c;
    if (close && depth > 0) --depth;
  }
  if (!kept.empty() && depth == 0) return kept;
  kept.clear();
  std::copy_if(text.begin(), text.end(), std::back_inserter(kept), is_kept);
  return kept;
}

}  // namespace

LabelText read_label(std::string_view label) {
  const std::u32string folded = folded_label(label);
  std::u32string_view rest = folded;
  LabelText result;
  for (int i = 0; i < 4; ++i) {
    auto number = take_bracketed(rest);
    if (!number) number = take_circled(rest);
    if (!number) number = take_plain(rest);
    if (number) {
      result.ordinal = *number;
    } else if (!take_front(rest, U"其中:") && !take_front(rest, U"其中,") &&
               !take_front(rest, U"其中")) {
      break;
    }
  }
  result.text = without_hints(rest);
  // Two ways to write one word.
  for (std::size_t at = result.text.find(U"其它"); at != std::u32string::npos;
       at = result.text.find(U"其它", at + 1)) {
    result.text[at + 1] = U'他';
  }
  return result;
}

}  // namespace zhengbao
