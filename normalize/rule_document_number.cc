#include <algorithm>
#include <optional>
#include <string>

#include "core/text.h"
#include "normalize/document_number.h"
#include "normalize/genres.h"
#include "normalize/organisations.h"
#include "normalize/rules.h"

namespace zhengbao {
namespace {

// A number further than this below the title belongs to something else.
constexpr std::size_t kMaxRowsBelowTitle = 4;

struct OwnNumber {
  DocumentNumber number;
  Evidence evidence;
};

// 中华人民共和国国务院令 is cited as 国务院令.
std::string without_state_prefix(std::string_view masthead) {
  constexpr std::string_view kState = "中华人民共和国";
  std::string compact = without_spaces(masthead);
  if (compact.starts_with(kState) && compact.size() > kState.size() + 3)
    compact.erase(0, kState.size());
  return compact;
}

bool names_a_series(std::string_view text) {
  return text.ends_with("令") || text.ends_with("公告") || text.ends_with("通告");
}

// 财政部 税务总局公告: the bodies above the last line of the masthead issue jointly.
std::string with_bodies_above(const Reading& reading, std::size_t row, std::string last) {
  for (std::size_t i = row; i > 0 && reading.head.roles[i - 1] == RowRole::organisation; --i) {
    last = without_spaces(reading.rows[i - 1].text) + " " + last;
  }
  return last;
}

// The body that signs, if it is one alone.
std::string only_signer(const Reading& reading, std::string_view title) {
  const Signature* signature = reading.signature(title);
  return signature && signature->signers.size() == 1 ? signature->signers.front().name
                                                     : std::string();
}

// The series that 第706号 or 2019年第12号 counts in: the masthead above it, or the
// genre in the title with the body that it names or that signs.
std::string series_above(const Reading& reading, std::size_t row, const Record& record) {
  for (std::size_t i = row; i > 0; --i) {
    const std::string text = without_state_prefix(reading.rows[i - 1].text);
    if (names_a_series(text) && count_code_points(text) > 2 && count_code_points(text) <= 30) {
      return with_bodies_above(reading, i - 1, text);
    }
  }
  const std::string title(record.value(Field::title));
  const Genre* genre = genre_of_title(title);
  std::string body = leading_organisation(title);
  if (body.empty()) body = only_signer(reading, title);
  return genre && names_a_series(genre->name) && !body.empty() ? body + std::string(genre->name)
                                                               : std::string();
}

std::optional<OwnNumber> number_at(const Reading& reading, std::size_t row, const Record& record) {
  auto number = number_of_row(reading.rows[row]);
  if (!number) return std::nullopt;
  Evidence evidence = evidence_of(reading.rows[row], "number-line", 0.95,
                                  number->offset - reading.rows[row].offset, number->length);
  if (number->complete) return OwnNumber{*number, std::move(evidence)};
  const std::string series = series_above(reading, row, record);
  if (series.empty()) return std::nullopt;
  number->canonical = series + number->canonical;
  number->agency = series;
  number->complete = true;
  evidence.rule = "number-under-masthead";
  evidence.confidence = 0.85;
  return OwnNumber{*number, std::move(evidence)};
}

std::optional<OwnNumber> number_of_head(const Reading& reading, const Record& record) {
  const Head& head = reading.head;
  const std::size_t end = head.has_title()
                              ? std::min(head.body_begin, head.title_end + kMaxRowsBelowTitle)
                              : head.body_begin;
  for (std::size_t i = 0; i < end; ++i) {
    if (head.roles[i] != RowRole::number) continue;
    if (auto own = number_at(reading, i, record)) return own;
  }
  return std::nullopt;
}

bool is_followed_by_space(std::string_view text, std::size_t at) {
  return at < text.size() && is_space(next_code_point(text, at));
}

// Sites put the number behind the title, …的通知（青政办发〔2019〕5号）, or before it:
// 青政办发〔2019〕5号 关于…的通知.
std::optional<OwnNumber> number_in_title(std::string_view text, const Record& record) {
  const FieldValue* title = record.find(Field::title);
  if (!title) return std::nullopt;
  const std::size_t stem = title_stem(text).size();
  for (const DocumentNumber& number : find_document_numbers(text)) {
    const bool in_front = number.offset == 0 && is_followed_by_space(text, number.length);
    if ((number.offset < stem && !in_front) || !number.complete) continue;
    Evidence evidence = title->evidence;
    evidence.raw = std::string(text.substr(number.offset, number.length));
    evidence.rule = "number-in-title";
    evidence.confidence = 0.9;
    return OwnNumber{number, std::move(evidence)};
  }
  return std::nullopt;
}

// 青岚市人民政府令第12号 as the heading of a page.
std::optional<OwnNumber> number_as_heading(const Reading& reading) {
  for (const TitleCandidate& title : reading.document.titles) {
    if (title.source != TitleSource::heading && title.source != TitleSource::meta_tag) continue;
    const auto number = parse_document_number(title.text);
    if (!number || !number->complete) continue;
    return OwnNumber{*number, {title.page, title.box, title.text, "heading", 0.9}};
  }
  return std::nullopt;
}

std::string_view form_name(NumberForm form) {
  switch (form) {
    case NumberForm::serial:
      return "serial";
    case NumberForm::order:
      return "order";
    case NumberForm::announcement:
      return "announcement";
    case NumberForm::standard:
      return "standard";
  }
  return "serial";
}

void add_number(const OwnNumber& own, Record& record) {
  FieldValue& value = add_value(record, Field::document_number, own.number.canonical, own.evidence);
  value.parts.emplace_back("form", form_name(own.number.form));
  if (!own.number.agency.empty()) value.parts.emplace_back("agency", own.number.agency);
  if (own.number.year != 0) value.parts.emplace_back("year", std::to_string(own.number.year));
  if (own.number.serial != 0) value.parts.emplace_back("serial", std::to_string(own.number.serial));
  if (!own.number.doubt.empty()) {
    add_flag(record, "number-doubtful", Field::document_number, own.number.doubt,
             own.evidence.page);
  }
}

// 暂无文号, 青岚市水务局: what cards print there is not always a number.
bool holds_a_number(std::string_view value) {
  for (std::size_t at = 0; at < value.size();) {
    const char32_t c = next_code_point(value, at);
    if (is_digit(c) ||
        std::u32string_view(U"一二三四五六七八九十〇零").find(c) != std::u32string_view::npos)
      return true;
  }
  return false;
}

// 青水〔2021〕22号（原文号）: the number with a remark behind it.
std::optional<DocumentNumber> number_with_remark(std::string_view value) {
  auto numbers = find_document_numbers(value);
  if (numbers.size() != 1 || numbers.front().offset != 0 || !numbers.front().complete) {
    return std::nullopt;
  }
  const std::string_view rest = trim(value.substr(numbers.front().length));
  if (!rest.starts_with("（") && !rest.starts_with("(")) return std::nullopt;
  return std::move(numbers.front());
}

void add_labelled(const LabelledEntry& labelled, Record& record) {
  auto number = parse_document_number(labelled.value);
  if (!number) number = number_with_remark(labelled.value);
  // Without its issuer an order stays as it is printed: 第26号令.
  if (number && !number->complete && number->form != NumberForm::serial) {
    number->canonical = labelled.value;
  }
  if (number) return add_number({*number, labelled.evidence}, record);
  Evidence evidence = labelled.evidence;
  evidence.confidence = 0.8;  // a form we do not know, kept as the card has it
  add_value(record, Field::document_number, labelled.value, std::move(evidence));
}

}  // namespace

void read_document_number(const Reading& reading, Record& record) {
  const LabelledEntry* labelled = reading.find(Field::document_number);
  if (labelled && holds_a_number(labelled->value)) return add_labelled(*labelled, record);
  if (reading.head.is_gazette()) return;
  auto own = number_of_head(reading, record);
  if (!own) own = number_in_title(record.value(Field::title), record);
  if (!own && !reading.is_markup()) own = number_in_title(reading.head.title, record);
  if (!own) own = number_as_heading(reading);
  if (own) add_number(*own, record);
}

}  // namespace zhengbao
