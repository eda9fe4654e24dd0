// Small questions about the parts of a text.
#pragma once

#include <string_view>

namespace zhengbao {

inline bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}
inline bool contains(std::u32string_view text, std::u32string_view part) {
  return text.find(part) != std::u32string_view::npos;
}

// `c` is one of the characters of `set`. Never for 0, which stands for no character.
inline bool is_one_of(char32_t c, std::u32string_view set) {
  return set.find(c) != std::u32string_view::npos;
}

// Takes `part` off the front, or the back, of `text`; false where it does not stand there.
inline bool take_front(std::u32string_view& text, std::u32string_view part) {
  if (!text.starts_with(part)) return false;
  text.remove_prefix(part.size());
  return true;
}
inline bool take_back(std::u32string_view& text, std::u32string_view part) {
  if (!text.ends_with(part)) return false;
  text.remove_suffix(part.size());
  return true;
}

}  // namespace zhengbao
