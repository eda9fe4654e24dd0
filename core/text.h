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
bool starts_with_any_space(std::string_view text);

// For terminals: control and bidirectional characters shown as \u{…}.
std::string escape_for_terminal(std::string_view text);

}  // namespace zhengbao
