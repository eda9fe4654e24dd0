// Titles and numbers reduced to what two mentions of one document share.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zhengbao {

// Ideographs, letters and digits of the text, folded: brackets, quotes, spaces
// and other signs are where two prints of one title differ.
std::u32string bare_text(std::string_view text);

// A title in its parts, each bare. The issuer in front of 关于 is often left
// out where a title is cited, and so is 中华人民共和国 before a law and （试行） or
// （暂行） behind a rule.
struct TitleParts {
  std::u32string issuer;   // in front of the first 关于 outside of 《》; may be empty
  std::u32string subject;  // the rest
};
TitleParts title_parts(std::string_view title);

// What a letter issues: the subject of 《…》 in 关于印发《…》的通知, or of what stands
// between 印发 (公布, 发布, 颁布, 下发) and the genre. Empty where the title issues
// nothing; what a letter forwards (转发) is a document of somebody else.
std::u32string carried_subject(std::string_view title);

// A document or index number without spaces, brackets in one form.
std::u32string number_form(std::string_view number);
// Whether the number says who issued it: 令第12号 alone names no document.
bool names_agency(std::string_view document_number);

// 47 bits that stand for a text; 0 only for the empty one.
std::int64_t link_key(std::u32string_view text);

// Keys of a title and a number; 0 where they are too short to mean anything.
std::int64_t subject_key(std::string_view title);
std::int64_t carried_key(std::string_view title);
std::int64_t number_key(std::string_view number);

}  // namespace zhengbao
