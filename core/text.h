// UTF-8 and what kind of character stands where.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zhengbao {

inline constexpr char32_t kReplacementCharacter = 0xFFFD;

// The code point at `offset`, which moves behind it. Malformed bytes give
// U+FFFD and move by one.
char32_t next_code_point(std::string_view text, std::size_t& offset);
// The same without the short way for the commonest characters.
char32_t decode_code_point(std::string_view text, std::size_t& offset);
// The code point that ends before `offset`, which moves to its start.
char32_t previous_code_point(std::string_view text, std::size_t& offset);
void append_utf8(std::string& out, char32_t code_point);
std::u32string to_utf32(std::string_view text);
std::string to_utf8(std::u32string_view text);
std::size_t count_code_points(std::string_view text);
bool is_valid_utf8(std::string_view text);
// The text with every malformed byte replaced by U+FFFD.
std::string to_valid_utf8(std::string_view text);
// At most `max_bytes` from the start, cut at a character.
std::string_view utf8_prefix(std::string_view text, std::size_t max_bytes);

bool is_han(char32_t c);  // unified and compatibility ideographs, 〇
bool is_kana(char32_t c);
bool is_hangul(char32_t c);
bool is_cjk_punctuation(char32_t c);  // ，。、；：？！（）《》〔〕【】“”‘’…— and the like
// Letters written without spaces between words, and their punctuation.
bool is_cjk(char32_t c);
bool is_space(char32_t c);         // every Unicode space, no-break and ideographic too
bool is_digit(char32_t c);         // 0-9
bool is_latin_letter(char32_t c);  // A-Z, a-z and accented Latin
bool is_private_use(char32_t c);

// Without white space at both ends (every kind of it).
std::string_view trim(std::string_view text);
// Without any white space at all.
std::string without_spaces(std::string_view text);

// For terminals: control and bidirectional characters shown as \u{…}.
std::string escape_for_terminal(std::string_view text);

// --- in line: nearly every loop over text runs through these ---

inline char32_t next_code_point(std::string_view text, std::size_t& offset) {
  const auto lead = static_cast<unsigned char>(text[offset]);
  if (lead < 0x80) {
    ++offset;
    return lead;
  }
  // Ideographs and Chinese punctuation: three bytes, none of them surrogates.
  if (lead >= 0xE1 && lead <= 0xE9 && offset + 2 < text.size()) {
    const auto second = static_cast<unsigned char>(text[offset + 1]);
    const auto third = static_cast<unsigned char>(text[offset + 2]);
    if ((second & 0xC0) == 0x80 && (third & 0xC0) == 0x80) {
      offset += 3;
      return static_cast<char32_t>((lead & 0x0FU) << 12 | (second & 0x3FU) << 6 | (third & 0x3FU));
    }
  }
  return decode_code_point(text, offset);
}

inline bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

inline bool is_han(char32_t c) {
  if (c >= 0x4E00 && c <= 0x9FFF) return true;
  return c == 0x3007 || c == 0x3005 || (c >= 0x3400 && c <= 0x4DBF) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x323AF);
}

inline bool is_space(char32_t c) {
  if (c > 0x3000 || (c > 0x20 && c < 0x85)) return false;
  return c == 0x20 || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

}  // namespace zhengbao
