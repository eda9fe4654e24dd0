#include "normalize/reading.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "core/text.h"
#include "core/text_clean.h"
#include "normalize/date_forms.h"
#include "normalize/document_number.h"
#include "normalize/labels.h"
#include "normalize/make_flag.h"

namespace zhengbao {
namespace {

std::string_view rule_name(MetadataSource source) {
  switch (source) {
    case MetadataSource::card:
      return "card";
    case MetadataSource::info_line:
      return "info-line";
    case MetadataSource::meta_tag:
      return "meta-tag";
    case MetadataSource::file:
      return "file-metadata";
  }
  return "card";
}

double confidence_of(MetadataSource source) {
  switch (source) {
    case MetadataSource::card:
      return 0.99;
    case MetadataSource::info_line:
      return 0.95;
    case MetadataSource::meta_tag:
      return 0.93;
    case MetadataSource::file:
      return 0.3;
  }
  return 0.5;
}

constexpr double kConfidenceOfWeakLabel = 0.75;

// The date of an info line often has no label, or one that says only 时间; the
// line may stand directly above a card and be read with it.
std::optional<LabelMeaning> meaning_of_entry(const MetadataEntry& entry) {
  if (entry.label == "日期" || entry.label == "时间") {
    if (entry.source == MetadataSource::info_line) return LabelMeaning{Field::published_at, 0};
    if (entry.source != MetadataSource::card || !parse_date(entry.value)) return std::nullopt;
    return LabelMeaning{Field::published_at, 1};
  }
  return meaning_of_label(entry.label);
}

// 编号 may number anything: it is a document number where it is written as one.
bool is_foreign_number(const MetadataEntry& entry) {
  return entry.label == "编号" && !parse_document_number(entry.value);
}

// A source is a name; a sentence behind 来源 is the text that follows an empty one.
bool is_sentence(std::string_view value) {
  constexpr std::size_t kMaxNameCharacters = 60;
  return value.find("。") != std::string_view::npos ||
         count_code_points(value) > kMaxNameCharacters;
}

void add_metadata(const Document& document, MetadataSource source, Reading& reading) {
  for (const MetadataEntry& entry : document.metadata) {
    if (entry.source != source || is_void_value(entry.value)) continue;
    const auto meaning = meaning_of_entry(entry);
    if (!meaning || is_foreign_number(entry)) continue;
    if (meaning->field == Field::information_source && is_sentence(entry.value)) continue;
    const std::string& raw = entry.raw.empty() ? entry.value : entry.raw;
    const double confidence =
        meaning->rank < kWeakLabel ? confidence_of(source) : kConfidenceOfWeakLabel;
    reading.labelled.push_back(
        {meaning->field,
         source,
         tidy_text(entry.value),
         raw,
         {entry.page, entry.box, raw, std::string(rule_name(source)), confidence},
         meaning->rank});
  }
}

// Lines of the head that begin with a label, as saved pages (索引号: …) and
// statutes (法規名稱：…) have them.
void add_label_lines(Reading& reading) {
  for (std::size_t i = 0; i < reading.head.body_begin; ++i) {
    if (reading.head.roles[i] != RowRole::label_line) continue;
    const TextRow& row = reading.rows[i];
    for (const LabelledText& part : parse_label_line(row.text)) {
      if (is_void_value(part.value)) continue;
      Evidence evidence = evidence_of(row, "label-line", 0.93, part.offset, part.value.size());
      reading.labelled.push_back({part.field, MetadataSource::info_line, tidy_text(part.value),
                                  part.value, std::move(evidence), 0});
    }
  }
}

bool is_mark_between(char32_t c) {
  return is_space(c) ||
         std::u32string_view(U"·|｜/／,，;；-—").find(c) != std::u32string_view::npos;
}

std::string_view without_marks_behind(std::string_view text) {
  while (!text.empty()) {
    std::size_t at = text.size();
    if (!is_mark_between(previous_code_point(text, at))) break;
    text = text.substr(0, at);
  }
  return text;
}

// "· 4825人看过": how often a page was read.
bool is_reading_count(std::string_view text) {
  constexpr std::size_t kLongest = 12;  // code points
  if (count_code_points(text) > kLongest) return false;
  bool digit = false;
  for (std::size_t at = 0; at < text.size();) digit |= is_digit(next_code_point(text, at));
  return digit && (text.find("看") != std::string_view::npos ||
                   text.find("阅读") != std::string_view::npos ||
                   text.find("浏览") != std::string_view::npos ||
                   text.find("点击") != std::string_view::npos);
}

// "来源：新华网 2020年6月2日", "来源：新华网 · 2020-06-02 · 35人看过": the date after a
// source is that of publication.
void split_source_and_date(Reading& reading) {
  std::vector<LabelledEntry> dates;
  for (LabelledEntry& labelled : reading.labelled) {
    if (labelled.field != Field::information_source) continue;
    const auto found = find_dates(labelled.value);
    if (found.size() != 1 || found[0].offset == 0) continue;
    const std::string_view behind =
        trim(std::string_view(labelled.value).substr(found[0].offset + found[0].length));
    if (!behind.empty() && !is_reading_count(behind)) continue;
    LabelledEntry date = labelled;
    date.field = Field::published_at;
    date.value = labelled.value.substr(found[0].offset, found[0].length);
    date.raw = date.value;
    date.rank = 0;
    const std::string_view before = std::string_view(labelled.value).substr(0, found[0].offset);
    labelled.value = tidy_text(without_marks_behind(before));
    dates.push_back(std::move(date));
  }
  reading.labelled.insert(reading.labelled.end(), dates.begin(), dates.end());
}

// Better places first, in each the better labels; weak labels behind all others.
void sort_labelled(std::vector<LabelledEntry>& labelled) {
  const auto order = [](const LabelledEntry& entry) {
    return std::tuple(entry.rank >= kWeakLabel, entry.source, entry.rank);
  };
  std::stable_sort(
      labelled.begin(), labelled.end(),
      [&](const LabelledEntry& a, const LabelledEntry& b) { return order(a) < order(b); });
}

}  // namespace

const LabelledEntry* Reading::find(Field field, MetadataSource source_kind) const {
  for (const LabelledEntry& value : labelled) {
    if (value.field == field && value.source == source_kind) return &value;
  }
  return nullptr;
}

const LabelledEntry* Reading::find(Field field) const {
  for (const LabelledEntry& value : labelled) {
    if (value.field == field && value.source != MetadataSource::file) return &value;
  }
  return nullptr;
}

const Signature* Reading::signature(std::string_view title) const {
  return own_signature(signatures, title);
}

bool Reading::is_markup() const {
  return !document.pages.empty() && document.pages.front().origin == TextOrigin::markup;
}

Reading read_document(const Document& document, const SourceFile& source) {
  Reading reading{document, source, {}, {}, body_font_size(document), {}, {}, {}};
  reading.rows = rows_of(document, reading.joined_texts);
  reading.head = find_head(reading.rows, reading.body_size);
  if (!reading.head.is_gazette()) {
    reading.signatures = find_signatures(reading.rows, reading.head);
  }
  add_metadata(document, MetadataSource::card, reading);
  add_metadata(document, MetadataSource::info_line, reading);
  add_label_lines(reading);
  add_metadata(document, MetadataSource::meta_tag, reading);
  split_source_and_date(reading);
  sort_labelled(reading.labelled);
  return reading;
}

Evidence evidence_of(const TextRow& row, std::string_view rule, double confidence,
                     std::size_t offset, std::size_t length) {
  offset = std::min(offset, row.text.size());
  const std::string_view part = row.text.substr(offset, length);
  const RowPlace place = row.place(offset, part.size());
  return {place.page, place.box, std::string(part), std::string(rule), confidence};
}

Evidence evidence_of(const std::vector<TextRow>& rows, std::size_t begin, std::size_t end,
                     std::string_view rule, double confidence) {
  if (begin >= end || end > rows.size()) return {0, {}, "", std::string(rule), confidence};
  Evidence evidence = evidence_of(rows[begin], rule, confidence);
  for (std::size_t i = begin + 1; i < end; ++i) {
    if (rows[i].page == rows[begin].page) evidence.box = join(evidence.box, rows[i].box);
    evidence.raw += '\n';
    evidence.raw += rows[i].text;
  }
  return evidence;
}

FieldValue& add_value(Record& record, Field field, std::string value, Evidence evidence) {
  record.fields.push_back({field, std::move(value), std::move(evidence), {}});
  return record.fields.back();
}

void add_flag(Record& record, std::string_view code, Field field, std::string message, int page) {
  record.flags.push_back(make_flag(code, field_info(field).key, std::move(message), page));
}

}  // namespace zhengbao
