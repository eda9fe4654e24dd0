#include <optional>
#include <string>

#include "core/ascii.h"
#include "core/text.h"
#include "normalize/rule_labelled.h"

namespace zhengbao {
namespace {

bool is_digit_byte(char c) { return c >= '0' && c <= '9'; }

std::size_t count_while(std::string_view text, bool (*test)(char)) {
  std::size_t count = 0;
  while (count < text.size() && test(text[count])) ++count;
  return count;
}

// ZJQL01-2021-0003: letters and digits of place and office, year, serial, as
// offices register normative documents. The dash may be any.
std::optional<std::string> registration_number(std::string_view text) {
  constexpr std::size_t kMaxBytes = 60;
  if (text.size() > kMaxBytes) return std::nullopt;
  std::string code;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (std::u32string_view(U"-－‐‑–—−").find(c) != std::u32string_view::npos)
      code += '-';
    else if (!is_space(c))
      append_utf8(code, c);
  }
  std::string_view rest = code;
  const std::size_t letters = count_while(rest, [](char c) { return is_capital(c); });
  if (letters < 2 || letters > 6) return std::nullopt;
  rest.remove_prefix(letters);
  rest.remove_prefix(count_while(rest, is_digit_byte));
  for (const auto& [least, most] : {std::pair<std::size_t, std::size_t>{4, 4}, {3, 8}}) {
    if (!rest.starts_with("-")) return std::nullopt;
    rest.remove_prefix(1);
    const std::size_t digits = count_while(rest, is_digit_byte);
    if (digits < least || digits > most) return std::nullopt;
    rest.remove_prefix(digits);
  }
  return rest.empty() ? std::optional(std::move(code)) : std::nullopt;
}

// Printed above the masthead or beside the number, in brackets or not.
bool from_head(const Reading& reading, Record& record) {
  const Head& head = reading.head;
  for (std::size_t i = 0; i < head.body_begin; ++i) {
    std::string_view text = reading.rows[i].text;
    for (std::string_view sign : {"（", "(", "【", "["}) {
      if (text.starts_with(sign)) text.remove_prefix(sign.size());
    }
    for (std::string_view sign : {"）", ")", "】", "]"}) {
      if (text.ends_with(sign)) text.remove_suffix(sign.size());
    }
    auto number = registration_number(text);
    if (!number) continue;
    add_value(record, Field::unified_number, *std::move(number),
              evidence_of(reading.rows[i], "number-line", 0.9));
    return true;
  }
  return false;
}

}  // namespace

void read_unified_number(const Reading& reading, Record& record) {
  if (read_labelled(reading, Field::unified_number, record)) return;
  if (!reading.head.is_gazette()) from_head(reading, record);
}

}  // namespace zhengbao
