#include "normalize/gazette/misread_entry.h"

#include <string>

#include "normalize/document_number.h"
#include "normalize/doubted_letters.h"
#include "normalize/genres.h"

namespace zhengbao {
namespace {

constexpr std::u32string_view kSeries = U"发函字令电";  // what ends the code of an agency

bool names_series(char32_t c) { return kSeries.find(c) != kSeries.npos; }

// They differ at `at` alone.
bool differ_at(const std::u32string& a, const std::u32string& b, std::size_t at) {
  return a.size() == b.size() && at < a.size() && a[at] != b[at] &&
         a.compare(0, at, b, 0, at) == 0 && a.compare(at + 1, a.npos, b, at + 1, b.npos) == 0;
}

void settle_number(const Record& record, ContentsEntry& entry) {
  const FieldValue* number = record.find(Field::document_number);
  if (!number || entry.document_number.empty()) return;
  const auto parsed = parse_document_number(number->value);
  if (!parsed || parsed->agency.empty()) return;
  const std::u32string printed = plain_letters(number->value);
  const std::u32string listed = plain_letters(entry.document_number);
  const std::size_t last = plain_letters(parsed->agency).size() - 1;
  if (!differ_at(printed, listed, last)) return;
  if (names_series(printed[last]) && !names_series(listed[last]))
    entry.document_number = number->value;
}

void settle_title(const Record& record, ContentsEntry& entry) {
  const std::string title(record.value(Field::title));
  const std::size_t stem = plain_letters(title_stem(title)).size();
  if (stem == 0 || !genre_of_title(title) || genre_of_title(entry.title)) return;
  if (differ_at(plain_letters(title), plain_letters(entry.title), stem - 1)) entry.title = title;
}

}  // namespace

void settle_misread_entry(const Page& page, const Record& record, ContentsEntry& entry) {
  if (page.origin != TextOrigin::ocr && page.origin != TextOrigin::mixed) return;
  settle_number(record, entry);
  settle_title(record, entry);
}

}  // namespace zhengbao
