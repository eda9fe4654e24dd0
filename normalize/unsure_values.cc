#include "normalize/unsure_values.h"

#include <algorithm>
#include <utility>

#include "core/text.h"
#include "normalize/cut_title.h"
#include "normalize/misread_place.h"
#include "normalize/reading.h"
#include "normalize/section_title.h"
#include "normalize/settled_doubts.h"

namespace zhengbao {
namespace {

// Below this a page has enough wrong characters to meet one in a title or a
// number; a stray unmapped sign on a page does not reach it.
constexpr double kSurePage = 0.95;

const Page* page_of(const Document& document, int number) {
  const auto page = std::ranges::find(document.pages, number, &Page::number);
  return page == document.pages.end() ? nullptr : &*page;
}

bool has_meaningless_character(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = next_code_point(text, i);
    if (c == kReplacementCharacter || is_private_use(c)) return true;
  }
  return false;
}

bool may_name_place(Field field) { return field == Field::title || field == Field::issuers; }

class DoubtFinder {
 public:
  DoubtFinder(std::vector<DoubtedLetters> listed, const std::function<DoubtedLetters()>& own_text,
              const Record& record)
      : own_text_(own_text), record_(record) {
    others_.listed = std::move(listed);
  }

  // What is doubtful about the value; "" if nothing.
  std::string_view doubt_about(const FieldValue& value, const Page* page) {
    if (has_meaningless_character(value.value)) return "a character of the value cannot be told";
    if (value.field == Field::title && is_section_title(value.value))
      return "the title is the name of a section, not of a document";
    if (!page) return {};
    if (page->confidence < kSurePage) return "read from text that may not be what is printed";
    if (value.field == Field::title && is_recognised(*page) && is_cut_title(value.value))
      return "the beginning of the title may not have been recognised";
    const DoubtedLetters read = letters_in(*page, value.evidence.box);
    const bool names_place = is_recognised(*page) && may_name_place(value.field);
    if (!read.has_doubt() && !names_place) return {};
    if (others_.text.letters.empty()) others_.text = own_text_();
    if (read.has_doubt() && !settles_doubts(value, read, record_, others_))
      return "a character of the value may have been taken for another";
    if (names_place && is_misread_place(value.value, others_.text.letters))
      return "the text has the name of the place with another character";
    return {};
  }

 private:
  const std::function<DoubtedLetters()>& own_text_;
  const Record& record_;
  OtherReadings others_;  // the text only once it is asked for
};

}  // namespace

void flag_unsure_values(const Document& document, std::vector<DoubtedLetters> listed,
                        const std::function<DoubtedLetters()>& own_text, Record& record) {
  // A character that was taken for another one leaves half of the certainty.
  constexpr double kDoubtful = 0.5;
  DoubtFinder finder(std::move(listed), own_text, record);
  const FieldValue* flagged = nullptr;
  for (FieldValue& value : record.fields) {
    const Page* page = page_of(document, value.evidence.page);
    const std::string_view doubt = finder.doubt_about(value, page);
    if (doubt.empty()) continue;
    const double limit = page && page->confidence < kSurePage ? page->confidence : kDoubtful;
    value.evidence.confidence = std::min(value.evidence.confidence, limit);
    // Fields are in order: one flag serves all values of a field.
    if (!flagged || flagged->field != value.field) {
      add_flag(record, "value-unsure", value.field, std::string(doubt), value.evidence.page);
    }
    flagged = &value;
  }
}

}  // namespace zhengbao
