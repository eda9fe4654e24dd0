// Letters of ASCII.
#pragma once

#include <string>
#include <string_view>

namespace zhengbao {

inline constexpr bool is_capital(char32_t c) { return c >= U'A' && c <= U'Z'; }
inline constexpr bool is_small(char32_t c) { return c >= U'a' && c <= U'z'; }
inline constexpr bool is_ascii_letter(char32_t c) { return is_capital(c) || is_small(c); }

// A capital as its small letter, everything else as it is.
inline constexpr char32_t in_small(char32_t c) { return is_capital(c) ? c - U'A' + U'a' : c; }
inline constexpr char in_small(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
inline std::string in_small(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = in_small(c);
  return out;
}

}  // namespace zhengbao
