#include "normalize/contradictions.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/date.h"
#include "core/text.h"
#include "core/text_fold.h"
#include "normalize/document_number.h"
#include "normalize/genres.h"
#include "normalize/make_flag.h"
#include "normalize/organisations.h"

namespace zhengbao {
namespace {

bool is_stated(const FieldValue* value) {
  return value && (value->evidence.rule == "card" || value->evidence.rule == "info-line" ||
                   value->evidence.rule == "label-line");
}

std::string part_of(const FieldValue& value, std::string_view name) {
  for (const auto& [key, text] : value.parts) {
    if (key == name) return text;
  }
  return {};
}

// 国令第706号 on the card and 第706号 under 国务院令 are one number.
bool same_number(const FieldValue& card, const DocumentNumber& body) {
  if (card.value == body.canonical) return true;
  if (part_of(card, "serial") != std::to_string(body.serial)) return false;
  return body.form != NumberForm::serial || !body.complete;
}

void compare_number(const Reading& reading, Record& record) {
  const FieldValue* card = record.find(Field::document_number);
  if (!is_stated(card) || part_of(*card, "serial").empty()) return;
  for (std::size_t i = 0; i < reading.head.body_begin; ++i) {
    if (reading.head.roles[i] != RowRole::number) continue;
    const auto body = number_of_row(reading.rows[i]);
    if (!body || same_number(*card, *body)) continue;
    add_flag(record, "card-body-differ", Field::document_number,
             "the card has " + card->value + ", the text " + body->canonical, reading.rows[i].page);
    return;
  }
}

const Signature* signature_of(const Reading& reading, const Record& record) {
  return reading.signature(record.value(Field::title));
}

// 市政府办公室 publishes what 市人民政府 signs.
std::string_view without_office(std::string_view name) {
  for (std::string_view office : {"办公厅", "办公室"}) {
    if (name.ends_with(office) && name.size() > office.size()) {
      return name.substr(0, name.size() - office.size());
    }
  }
  return name;
}

// One body in common is enough: cards name the leading one, or an office of it.
bool agree(const std::vector<const FieldValue*>& issuers, const std::vector<Signer>& signers) {
  return std::any_of(issuers.begin(), issuers.end(), [&](const FieldValue* issuer) {
    return std::any_of(signers.begin(), signers.end(), [issuer](const Signer& signer) {
      return is_same_organisation(without_office(issuer->value), without_office(signer.name));
    });
  });
}

void compare_issuers(const Reading& reading, Record& record) {
  const auto issuers = record.all(Field::issuers);
  const Signature* signature = signature_of(reading, record);
  if (issuers.empty() || !is_stated(issuers.front()) || !signature) return;
  if (signature->signers.empty() || agree(issuers, signature->signers)) return;
  const Signer& signer = signature->signers.front();
  add_flag(record, "card-body-differ", Field::issuers,
           "the card has " + issuers.front()->value + ", the signature " + signer.name,
           reading.rows[signer.row].page);
}

void compare_written_on(const Reading& reading, Record& record) {
  const FieldValue* card = record.find(Field::written_on);
  const Signature* signature = signature_of(reading, record);
  if (!is_stated(card) || !signature) return;
  // Another body's signature is that of an annex.
  if (!signature->signers.empty() && !agree(record.all(Field::issuers), signature->signers)) return;
  const std::string body = to_iso(signature->date);
  if (body.starts_with(card->value)) return;
  add_flag(record, "card-body-differ", Field::written_on,
           "the card has " + card->value + ", the text " + body,
           reading.rows[signature->date_row].page);
}

// Titles that share less than this part of their character pairs are two.
constexpr double kSameTitle = 0.5;

std::set<std::u32string> pairs_of(std::string_view text) {
  std::set<std::u32string> pairs;
  const std::u32string folded = fold_for_search(without_spaces(text));
  for (std::size_t i = 0; i + 1 < folded.size(); ++i) pairs.insert(folded.substr(i, 2));
  return pairs;
}

double shared_part(std::string_view a, std::string_view b) {
  const auto first = pairs_of(a), second = pairs_of(b);
  const std::size_t fewer = std::min(first.size(), second.size());
  if (fewer == 0) return 1;
  const auto shared = std::count_if(first.begin(), first.end(), [&](const std::u32string& pair) {
    return second.count(pair) > 0;
  });
  return static_cast<double>(shared) / static_cast<double>(fewer);
}

// The heading above the text is another title only if it is one beyond doubt:
// an order prints 国务院令 there, a site its column.
void compare_title(const Reading& reading, Record& record) {
  const FieldValue* card = record.find(Field::title);
  const Head& head = reading.head;
  if (!is_stated(card) || !head.has_title()) return;
  const Genre* genre = genre_of_title(head.title);
  if (!genre || genre->name == "令" || !genre_of_title(card->value)) return;
  if (shared_part(card->value, head.title) >= kSameTitle) return;
  add_flag(record, "card-body-differ", Field::title,
           "the card has " + card->value + ", the text " + head.title,
           reading.rows[head.title_begin].page);
}

std::optional<int> year_of(std::string_view iso) {
  const auto date = iso.size() >= 4 ? date_from_iso(iso.substr(0, 4)) : std::nullopt;
  return date ? std::optional(date->year) : std::nullopt;
}

// A number counts in the year the document was written; around New Year it may
// be signed in the next.
void compare_number_year(Record& record) {
  const FieldValue* number = record.find(Field::document_number);
  const auto written = year_of(record.value(Field::written_on));
  if (!number || !written) return;
  const std::string year = part_of(*number, "year");
  if (year.size() != 4) return;
  const int difference = *written - (year[0] - '0') * 1000 - (year[1] - '0') * 100 -
                         (year[2] - '0') * 10 - (year[3] - '0');
  if (difference == 0 || difference == 1) return;
  add_flag(record, "number-year-differs", Field::document_number,
           "the number is of " + year + ", the document of " + std::to_string(*written),
           number->evidence.page);
}

void compare_dates(Record& record) {
  const std::string_view written = record.value(Field::written_on);
  const std::string_view published = record.value(Field::published_at).substr(0, 10);
  if (written.size() != 10 || published.size() != 10 || written <= published) return;
  add_flag(record, "published-before-written", Field::published_at,
           "published " + std::string(published) + ", written " + std::string(written));
}

}  // namespace

void flag_contradictions(const Reading& reading, Record& record) {
  compare_number(reading, record);
  compare_title(reading, record);
  compare_written_on(reading, record);
  compare_issuers(reading, record);
  compare_number_year(record);
  compare_dates(record);
}

void flag_missing(const Reading& reading, Record& record) {
  const auto& found = reading.document.diagnostics;
  if (std::ranges::find(found, "empty-body", &Diagnostic::code) != found.end()) {
    record.flags.push_back(make_flag("empty-body", "", "the page shows no text"));
  }
  if (reading.rows.empty()) return;
  if (!record.find(Field::title)) {
    add_flag(record, "missing-title", Field::title, "no title was found");
    return;
  }
  // A numbered document is a formal one: it has an issuer and a date.
  if (!record.find(Field::document_number)) return;
  if (!record.find(Field::issuers)) {
    add_flag(record, "missing-issuer", Field::issuers, "a numbered document without issuer");
  }
  if (!record.find(Field::written_on) && !record.find(Field::published_at)) {
    add_flag(record, "missing-date", Field::written_on, "a numbered document without date");
  }
}

}  // namespace zhengbao
