// What holds for every text: places are characters of the text, in order, and
// what was read reads the same again.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

#include "core/text.h"
#include "normalize/citations.h"
#include "normalize/date_forms.h"
#include "normalize/document_number.h"
#include "normalize/index_number.h"

namespace zhengbao {
namespace {

// Pieces of which the texts of the field are made, so that random texts come
// near to real ones.
std::string any_text() {
  static const std::vector<std::string> kPieces{
      "国",    "办",     "发",     "政",   "和",         "以",     "经",     "〔",         "〕",
      "（",    "）",     "[",      "]",    "2019",       "19",     "7",      "０",         "二",
      "〇",    "十",     "廿",     "年",   "月",         "日",     "号",     "第",         "令",
      "公告",  "国务院", "办公厅", "根据", "通知",       "《",     "》",     "、",         "。",
      " ",     "\n",     "-",      "/",    ".",          "GB",     "/T",     "民國",       "令和",
      "元",    "下午",   "16:35",  "时",   "以下简称",   "\xE5",   "K",      "〔2019〕",   "7号",
      "第7号", "2019年", "2月",    "15日", "2019-02-15", "国办发", "《甲》", "00001434-9/"};
  const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(kPieces));
  std::string text;
  for (const std::string& piece : pieces) text += piece;
  return text;
}

bool is_boundary(std::string_view text, std::size_t offset) {
  return offset == text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0) != 0x80;
}

template <class Match>
void check_places(std::string_view text, const std::vector<Match>& matches) {
  std::size_t end = 0;
  for (const Match& match : matches) {
    RC_ASSERT(match.length > 0u);
    RC_ASSERT(match.offset >= end);
    RC_ASSERT(match.offset + match.length <= text.size());
    RC_ASSERT(is_boundary(text, match.offset));
    RC_ASSERT(is_boundary(text, match.offset + match.length));
    end = match.offset + match.length;
  }
}

TEST(FormsProperties, DatesLieInTheTextAndExist) {
  EXPECT_TRUE(rc::check([] {
    const std::string text = any_text();
    const auto dates = find_dates(text);
    check_places(text, dates);
    for (const DateMatch& match : dates) {
      const CalendarDate& day = match.when.date;
      RC_ASSERT(make_date(day.year, day.month, day.day).has_value());
      const auto again = parse_date(std::string_view(text).substr(match.offset, match.length));
      RC_ASSERT(again.has_value());
      RC_ASSERT(again->when == match.when);
    }
  }));
}

TEST(FormsProperties, CanonicalNumbersReadAsThemselves) {
  EXPECT_TRUE(rc::check([] {
    const std::string text = any_text();
    const auto numbers = find_document_numbers(text);
    check_places(text, numbers);
    for (const DocumentNumber& number : numbers) {
      RC_ASSERT(is_valid_utf8(number.canonical));
      const auto again = parse_document_number(number.canonical);
      RC_ASSERT(again.has_value());
      RC_ASSERT(again->canonical == number.canonical);
      RC_ASSERT(again->agency == number.agency);
    }
  }));
}

TEST(FormsProperties, IndexNumbersReadAsThemselves) {
  EXPECT_TRUE(rc::check([] {
    const auto number = parse_index_number(any_text());
    if (!number) return;
    const auto again = parse_index_number(number->canonical);
    RC_ASSERT(again.has_value());
    RC_ASSERT(again->canonical == number->canonical);
    RC_ASSERT(again->doubts == number->doubts);
  }));
}

TEST(FormsProperties, CitationsLieInTheText) {
  EXPECT_TRUE(rc::check([] {
    const std::string text = any_text();
    std::size_t begin = 0;
    for (const FoundCitation& found : find_citations(text)) {
      RC_ASSERT(found.offset >= begin);
      RC_ASSERT(found.offset + found.length <= text.size());
      RC_ASSERT(found.citation.raw == text.substr(found.offset, found.length));
      RC_ASSERT(!found.citation.title.empty() || !found.citation.document_number.empty());
      begin = found.offset;
    }
  }));
}

}  // namespace
}  // namespace zhengbao
