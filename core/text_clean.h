// The text of a document as the records keep it.
#pragma once

#include <string>
#include <string_view>

namespace zhengbao {

// NFC, and one character to the character a reader sees:
// - Kangxi radicals (U+2F00…) and CJK radicals to ideographs, compatibility
//   ideographs (U+F900…) to unified ones: PDF fonts map to them at random
// - full-width letters, digits and ASCII signs inside numbers (％ ．) to ASCII
//   letters and digits; Chinese punctuation （），：； stays as printed
// - every kind of space to U+0020; zero-width characters, byte-order marks and
//   soft hyphens dropped; control characters dropped
// Idempotent. Malformed UTF-8 becomes U+FFFD.
std::string clean_text(std::string_view text);

// The same for one code point; 0 for one that is dropped. A space for every
// space. (Without NFC composition, which needs the neighbours.)
char32_t clean_code_point(char32_t c);

// White space runs to one space, none at the ends, and none where the space is
// only layout:
// - between a Chinese or Japanese character and a digit, letter or sign
//   (justified lines): "223100 ， 电 话 ：" -> "223100，电话："
// - between Han characters, where letters are spread (标　　题) or a line ended
// A space that parts two words of two or more Han characters stays
// (张三　李四), and so do those between Latin words and numbers.
// Idempotent.
std::string collapse_spaces(std::string_view text);

// collapse_spaces, then clean_text.
std::string tidy_text(std::string_view text);

// Whether joining a line that ends in `left` to one that begins with `right`
// needs a space between them: never beside a Chinese or Japanese character or
// sign; between Latin words, numbers and their punctuation it does.
bool needs_space_between(char32_t left, char32_t right);

}  // namespace zhengbao
