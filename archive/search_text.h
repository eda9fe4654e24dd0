// The text that is searched: one normal form for what is stored and for what
// is asked, so that both fold alike.
#pragma once

#include <string>
#include <string_view>

namespace zhengbao {

// Between values that no match may span; normal text never holds it.
inline constexpr char kValueSeparator = '\x1f';

// Valid UTF-8 in which every run of white space and control characters is one
// character: a line break if it held one, else a space. Nothing else changes,
// and ends are kept: `normal_phrase(" a")` still begins with a space.
std::string normal_phrase(std::string_view text);
// The same without white space at the ends: what the archive stores.
std::string normal_text(std::string_view text);

// What a query for text looks at: the text, preceded by the title when the
// text does not say it, as one that was corrected by hand. Both come in normal
// form.
struct SearchedText {
  std::string text;
  std::size_t prefix = 0;  // bytes put before the text
};
SearchedText searched_text(std::string_view title, std::string_view text);
// The same of both folded: what the index holds.
std::string folded_searched_text(std::string_view folded_title, std::string folded_text);

// Folded document and index numbers, written as one writes them: no spaces,
// every bracket as [ ].  国办发(2019) 14号 -> 国办发[2019]14号
std::u32string folded_number(std::u32string_view folded);

}  // namespace zhengbao
