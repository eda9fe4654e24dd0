#include "core/text_fold.h"

#include <unicode/uchar.h>

#include <array>

#include "core/code_point_pairs.h"
#include "core/text.h"

namespace zhengbao {
namespace {

// Signs that typists, scanners and sites exchange freely.
char32_t fold_sign(char32_t c) {
  switch (c) {
    case U'〔':
    case U'［':
    case U'【':
    case U'〖':
    case U'﹝':
      return U'[';
    case U'〕':
    case U'］':
    case U'】':
    case U'〗':
    case U'﹞':
      return U']';
    case U'（':
      return U'(';
    case U'）':
      return U')';
    case U'“':
    case U'”':
    case U'„':
    case U'＂':
    case U'〝':
    case U'〞':
      return U'"';
    case U'‘':
    case U'’':
    case U'＇':
      return U'\'';
    case U'○':
    case U'◯':
      return U'〇';
    case U'—':
    case U'–':
    case U'－':
    case U'‐':
    case U'‑':
    case U'‒':
    case U'―':
    case U'−':
      return U'-';
    case U'•':
    case U'・':
    case U'‧':
    case U'∙':
    case U'⋅':
      return U'·';
    case U'～':
    case U'〜':
    case U'∼':
      return U'~';
    case U'〈':
      return U'<';
    case U'〉':
      return U'>';
    default:
      return c;
  }
}

char32_t fold_uncached(char32_t c) {
  if (is_space(c)) return U' ';
  c = find_pair(compatibility_pairs(), c);
  if (c >= 0xFF01 && c <= 0xFF5E) c = c - 0xFF01 + 0x21;
  c = fold_sign(c);
  c = find_pair(traditional_simplified_pairs(), c);
  return static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
}

using BasicPlane = std::array<char16_t, 0x10000>;

const BasicPlane& basic_plane() {
  static const BasicPlane table = [] {
    BasicPlane folded{};
    for (char32_t c = 0; c < folded.size(); ++c)
      folded[c] = static_cast<char16_t>(fold_uncached(c));
    return folded;
  }();
  return table;
}

}  // namespace

char32_t fold_code_point(char32_t c) { return c < 0x10000 ? basic_plane()[c] : fold_uncached(c); }

std::u32string fold_for_search(std::string_view utf8) {
  std::u32string folded;
  folded.reserve(utf8.size() / 2);
  for (std::size_t i = 0; i < utf8.size();) folded += fold_code_point(next_code_point(utf8, i));
  return folded;
}

std::string fold_to_utf8(std::string_view utf8) {
  std::string folded;
  folded.reserve(utf8.size());
  for (std::size_t i = 0; i < utf8.size();) {
    append_utf8(folded, fold_code_point(next_code_point(utf8, i)));
  }
  return folded;
}

char32_t simplify_han(char32_t c) { return is_han(c) ? fold_code_point(c) : c; }

std::string simplify_han(std::string_view utf8) {
  std::string simplified;
  simplified.reserve(utf8.size());
  for (std::size_t i = 0; i < utf8.size();) {
    append_utf8(simplified, simplify_han(next_code_point(utf8, i)));
  }
  return simplified;
}

}  // namespace zhengbao
