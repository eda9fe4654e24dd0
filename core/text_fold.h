// Folding for search: which characters count as the same.
#pragma once

#include <string>
#include <string_view>

namespace zhengbao {

// One code point to one code point, so that positions in folded and original
// text are the same and highlights stay true:
// full width to ASCII, case, Traditional to Simplified (single characters,
// core/traditional_simplified.inc), compatibility forms, every space and line
// break to U+0020, variant brackets and quotes to one form
// (〔［【[ to [, （( to (, “”„" to ", ‘’' to ', 〇○Ｏ零 stay apart but ○◯ to 〇,
// — – － ‐ to -, ・·• to ·, ～〜 to ~).
// Idempotent. Changing it means a new index version (kFoldVersion).
char32_t fold_code_point(char32_t c);
std::u32string fold_for_search(std::string_view utf8);
std::string fold_to_utf8(std::string_view utf8);

// Ideographs alone: Traditional to Simplified, compatibility forms to unified
// ones; everything else stays. For words that are looked up in tables.
char32_t simplify_han(char32_t c);
std::string simplify_han(std::string_view utf8);

inline constexpr int kFoldVersion = 1;

}  // namespace zhengbao
