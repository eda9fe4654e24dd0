#include "normalize/unsure_values.h"

#include <algorithm>

#include "core/text.h"
#include "normalize/reading.h"

namespace zhengbao {
namespace {

// Below this a page has enough wrong characters to meet one in a title or a
// number; a stray unmapped sign on a page does not reach it.
constexpr double kSurePage = 0.95;

double confidence_of_page(const Document& document, int number) {
  const auto page = std::ranges::find(document.pages, number, &Page::number);
  return page == document.pages.end() ? 1 : page->confidence;
}

bool has_meaningless_character(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = next_code_point(text, i);
    if (c == kReplacementCharacter || is_private_use(c)) return true;
  }
  return false;
}

std::string_view doubt_about(const FieldValue& value, double page_confidence) {
  if (has_meaningless_character(value.value)) return "a character of the value cannot be told";
  return page_confidence < kSurePage ? "read from a text layer that may not be what is printed"
                                     : std::string_view();
}

}  // namespace

void flag_unsure_values(const Document& document, Record& record) {
  const FieldValue* flagged = nullptr;
  for (FieldValue& value : record.fields) {
    const double page = confidence_of_page(document, value.evidence.page);
    const std::string_view doubt = doubt_about(value, page);
    if (doubt.empty()) continue;
    value.evidence.confidence = std::min(value.evidence.confidence, page);
    // Fields are in order: one flag serves all values of a field.
    if (!flagged || flagged->field != value.field) {
      add_flag(record, "value-unsure", value.field, std::string(doubt), value.evidence.page);
    }
    flagged = &value;
  }
}

}  // namespace zhengbao
