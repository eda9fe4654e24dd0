#include <algorithm>
#include <string>
#include <vector>

#include "core/text.h"
#include "normalize/date_forms.h"
#include "normalize/document_number.h"
#include "normalize/genres.h"
#include "normalize/labels.h"
#include "normalize/organisations.h"
#include "normalize/rules.h"

namespace zhengbao {
namespace {

bool add_names(const std::vector<std::string>& names, const Evidence& evidence, Record& record) {
  for (const std::string& name : names) add_value(record, Field::issuers, name, evidence);
  return !names.empty();
}

bool from_labels(const Reading& reading, Record& record) {
  const LabelledEntry* labelled = reading.find(Field::issuers);
  if (!labelled || !add_names(split_organisations(labelled->raw), labelled->evidence, record)) {
    return false;
  }
  for (const LabelledEntry& joint : reading.labelled) {
    if (joint.field != Field::issuers || joint.rank != kJointIssuerLabel) continue;
    if (&joint != labelled) add_names(split_organisations(joint.raw), joint.evidence, record);
  }
  return true;
}

bool from_signature(const Reading& reading, Record& record) {
  const Signature* signature = reading.signature(record.value(Field::title));
  if (!signature) return false;
  for (const Signer& signer : signature->signers) {
    add_value(record, Field::issuers, signer.name,
              evidence_of(reading.rows[signer.row], "signature", 0.95));
  }
  return !signature->signers.empty();
}

std::string without_suffix(std::string text, std::string_view suffix) {
  if (std::string_view(text).ends_with(suffix)) text.erase(text.size() - suffix.size());
  return text;
}

// 国务院办公厅文件, 中华人民共和国国务院令, 青岚市发展和改革委员会 青岚市财政局 文件.
bool from_masthead(const Reading& reading, Record& record) {
  const Head& head = reading.head;
  const std::size_t end = head.has_title() && head.roles[head.title_begin] != RowRole::masthead
                              ? head.title_begin
                              : head.title_end;
  bool found = false;
  for (std::size_t i = 0; i < end; ++i) {
    const bool masthead = head.roles[i] == RowRole::masthead;
    if (!masthead && !(head.roles[i] == RowRole::organisation && i < head.title_begin)) continue;
    std::string name =
        without_suffix(without_suffix(without_spaces(reading.rows[i].text), "文件"), "令");
    if (name == "中华人民共和国国务院") name = "国务院";
    // The head of state issues laws by orders and is no body by name.
    if (!is_organisation(name) && name != "中华人民共和国主席") continue;
    found |= add_names(split_organisations(name), evidence_of(reading.rows[i], "masthead", 0.85),
                       record);
  }
  return found;
}

// The body alone under the title; or beside a date, which minutes print above
// the title (GB/T 9704-2012, 10.3).
bool from_byline(const Reading& reading, Record& record) {
  const Head& head = reading.head;
  bool found = false;
  for (std::size_t i = 0; head.has_title() && i < head.body_begin; ++i) {
    const TextRow& row = reading.rows[i];
    std::string_view name = row.text;
    if (head.roles[i] == RowRole::byline) {
      const auto dates = find_dates(name);
      name = trim(name.substr(0, dates.empty() ? name.size() : dates.front().offset));
    } else if (head.roles[i] != RowRole::organisation || i < head.title_end) {
      continue;
    }
    found |= add_names(split_organisations(name), evidence_of(row, "byline", 0.9, 0, name.size()),
                       record);
  }
  return found;
}

// Whose order it is stands in its number: 青岚市人民政府令第12号.
bool from_number(Record& record) {
  const FieldValue* number = record.find(Field::document_number);
  if (!number) return false;
  for (const auto& [key, agency] : number->parts) {
    if (key != "agency" || !agency.ends_with("令")) continue;
    std::string name = without_suffix(agency, "令");
    if (!is_organisation(name)) return false;
    Evidence evidence = number->evidence;
    evidence.rule = "number";
    evidence.confidence = std::min(evidence.confidence, 0.85);
    add_value(record, Field::issuers, std::move(name), std::move(evidence));
    return true;
  }
  return false;
}

// The rows of the printed title that hold the name which it begins with.
Evidence evidence_of_beginning(const Reading& reading, const FieldValue& title,
                               const std::string& name) {
  const Head& head = reading.head;
  if (title.evidence.rule != "layout-title") return title.evidence;
  std::size_t left = name.size();
  for (std::size_t i = head.title_begin; i < head.title_end; ++i) {
    const std::string_view row = reading.rows[i].text;
    const std::string_view rest = std::string_view(name).substr(name.size() - left);
    if (!row.starts_with(rest.substr(0, row.size()))) break;
    if (row.size() < left) {
      left -= row.size();
      continue;
    }
    Evidence evidence = evidence_of(reading.rows, head.title_begin, i + 1, "title-beginning",
                                    title.evidence.confidence);
    const RowPlace end = reading.rows[i].place(0, left);
    if (i == head.title_begin) evidence.box = end.box;
    return evidence;
  }
  return title.evidence;
}

std::string_view without_number_in_front(std::string_view title) {
  const auto numbers = find_document_numbers(title);
  if (numbers.empty() || numbers.front().offset != 0) return title;
  std::size_t at = numbers.front().length;
  const std::string_view rest = title.substr(at);
  return at < title.size() && is_space(next_code_point(title, at)) ? trim(rest) : title;
}

// 青岚市人民政府关于…; reports and bulletins may name the place alone.
bool from_title(const Reading& reading, Record& record) {
  const FieldValue* title = record.find(Field::title);
  if (!title) return false;
  std::string name = leading_organisation(without_number_in_front(title->value));
  if (name.empty()) return false;
  const Genre* genre = genre_of_title(title->value);
  const bool report = genre && genre->genre_class == GenreClass::report;
  if (!is_organisation(name) && !report) return false;
  Evidence evidence = evidence_of_beginning(reading, *title, name);
  evidence.raw = name;
  evidence.rule = "title-beginning";
  evidence.confidence = std::min(evidence.confidence, 0.8);
  if (name == "中华人民共和国国务院") name = "国务院";
  return add_names(split_organisations(name), evidence, record);
}

bool is_press(std::string_view name) {
  return name.ends_with("社") || name.ends_with("报") || name.ends_with("网") ||
         name.ends_with("台");
}

// 来源 is where the text was taken from: its body is the issuer only where
// nothing better is said, and never the press.
bool from_source(const Reading& reading, Record& record) {
  const LabelledEntry* labelled = reading.find(Field::information_source);
  if (!labelled) return false;
  const auto names = split_organisations(labelled->raw);
  const bool bodies = std::all_of(names.begin(), names.end(), [](const std::string& name) {
    return is_organisation(name) && !is_press(name);
  });
  if (!bodies) return false;
  Evidence evidence = labelled->evidence;
  evidence.confidence = std::min(evidence.confidence, 0.75);
  return add_names(names, evidence, record);
}

// The body between 由 and what it did: 由青岚市水利局根据…编制.
std::string_view compiler_in(std::string_view text) {
  constexpr std::string_view kBy = "由";
  for (std::size_t at = text.find(kBy); at != std::string_view::npos;
       at = text.find(kBy, at + kBy.size())) {
    const std::string_view rest = text.substr(at + kBy.size());
    for (std::string_view verb : {"编制", "按照", "根据", "依据", "负责", "汇总", "综合"}) {
      const std::string_view name = trim(rest.substr(0, rest.find(verb)));
      if (name.size() < rest.size() && is_organisation(name)) return name;
    }
  }
  return {};
}

// A report whose title names no body says in its first sentences who wrote it.
bool from_opening(const Reading& reading, Record& record) {
  const Genre* genre = genre_of_title(record.value(Field::title));
  if (!genre || genre->genre_class != GenreClass::report) return false;
  constexpr std::size_t kOpeningRows = 6;
  const std::size_t begin = reading.head.has_title() ? reading.head.title_end : 0;
  const std::size_t end = std::min(begin + kOpeningRows, reading.rows.size());
  for (std::size_t i = begin; i < end; ++i) {
    const TextRow& row = reading.rows[i];
    const std::string_view name = compiler_in(row.text);
    if (name.empty() || row.text.find("编制") == std::string_view::npos) continue;
    const auto offset = static_cast<std::size_t>(name.data() - row.text.data());
    add_value(record, Field::issuers, std::string(name),
              evidence_of(row, "opening", 0.75, offset, name.size()));
    return true;
  }
  return false;
}

}  // namespace

void read_issuers(const Reading& reading, Record& record) {
  if (from_labels(reading, record)) return;
  if (from_signature(reading, record)) return;
  if (from_byline(reading, record)) return;
  if (from_masthead(reading, record)) return;
  if (from_number(record)) return;
  if (from_title(reading, record)) return;
  if (from_opening(reading, record)) return;
  from_source(reading, record);
}

}  // namespace zhengbao
