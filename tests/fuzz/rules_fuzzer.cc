// Any bytes as the text of a document: whatever the finders of the written
// forms say must lie in the text, at characters, and read the same again. The
// bytes as they are go through the finders too, for what sanitizers see.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/text.h"
#include "normalize/citations.h"
#include "normalize/date_forms.h"
#include "normalize/document_number.h"
#include "normalize/index_number.h"

namespace {

using namespace zhengbao;

void require(bool condition) {
  if (!condition) std::abort();
}

bool is_boundary(std::string_view text, std::size_t offset) {
  return offset == text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0) != 0x80;
}

template <class Match>
std::string_view place_of(std::string_view text, const Match& match) {
  require(match.offset <= text.size() && match.length <= text.size() - match.offset);
  require(is_boundary(text, match.offset) && is_boundary(text, match.offset + match.length));
  return text.substr(match.offset, match.length);
}

void require_possible(const Instant& when) {
  require(make_date(when.date.year, when.date.month, when.date.day).has_value());
  require(when.hour >= -1 && when.hour < 24 && when.minute >= 0 && when.minute < 60);
  require(when.second >= 0 && when.second < 60);
}

void check_dates(std::string_view text) {
  std::size_t end = 0;
  for (const DateMatch& match : find_dates(text)) {
    require(match.offset >= end && match.length > 0);
    end = match.offset + match.length;
    require_possible(match.when);
    const auto again = parse_date(place_of(text, match));
    require(again && again->when == match.when);
  }
  if (const auto whole = parse_date(text)) require_possible(whole->when);
}

void check_numbers(std::string_view text) {
  std::size_t end = 0;
  for (const DocumentNumber& number : find_document_numbers(text)) {
    require(number.offset >= end && number.length > 0);
    end = number.offset + number.length;
    place_of(text, number);
    require(is_valid_utf8(number.canonical));
    const auto again = parse_document_number(number.canonical);
    require(again && again->canonical == number.canonical && again->form == number.form);
  }
  parse_document_number(text);
}

void check_index_number(std::string_view text) {
  const auto number = parse_index_number(text);
  if (!number) return;
  const auto again = parse_index_number(number->canonical);
  require(again && again->canonical == number->canonical && again->doubts == number->doubts);
}

void check_citations(std::string_view text) {
  std::size_t begin = 0;
  for (const FoundCitation& found : find_citations(text)) {
    require(found.offset >= begin);
    begin = found.offset;
    require(place_of(text, found) == found.citation.raw);
    require(!found.citation.title.empty() || !found.citation.document_number.empty());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  find_dates(bytes);
  find_document_numbers(bytes);
  find_citations(bytes);
  const std::string text = to_valid_utf8(bytes);
  check_dates(text);
  check_numbers(text);
  check_index_number(text);
  check_citations(text);
  return 0;
}
