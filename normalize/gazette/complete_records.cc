#include <algorithm>
#include <cstdlib>
#include <map>

#include "core/text.h"
#include "core/text_parts.h"
#include "normalize/date_forms.h"
#include "normalize/document_number.h"
#include "normalize/gazette/gazette.h"
#include "normalize/gazette/recognised_doubts.h"
#include "normalize/gazette/title_key.h"
#include "normalize/make_flag.h"
#include "normalize/organisations.h"
#include "normalize/reading.h"

namespace zhengbao {
namespace {

constexpr double kSureBoundary = 0.75;

int number_of(const IssueValue& value) { return std::atoi(value.value.c_str()); }

IssuePlace place_of(const GazetteIssue& issue) {
  IssuePlace place;
  place.id = issue.id;
  place.gazette = issue.gazette.value;
  place.year = number_of(issue.year);
  place.number = number_of(issue.number);
  place.number_to = number_of(issue.number_to);
  place.total_number = number_of(issue.total_number);
  return place;
}

void flag_record(std::string_view code, std::string_view field, std::string message, int page,
                 Record& record) {
  record.flags.push_back(make_flag(code, field, std::move(message), page));
}

// 云溪市人民政府2019年2月22日决定：, as lists of appointments begin.
std::string deciding_body(const Record& record) {
  constexpr std::size_t kMaxBytes = 400;
  std::string_view text = utf8_prefix(record.text, kMaxBytes);
  if (const std::size_t line = text.find('\n'); line != std::string_view::npos) {
    text.remove_prefix(line + 1);
  }
  text = text.substr(0, text.find('\n'));
  const auto dates = find_dates(text);
  if (dates.empty()) return {};
  const std::string_view body = trim(text.substr(0, dates.front().offset));
  return is_organisation(body) ? std::string(body) : std::string();
}

// What nobody signs is said by the body whose gazette it is.
void add_issuer(const IssuePart& part, const GazetteIssue& issue, Record& record) {
  if (!part.unsigned_form || record.find(Field::issuers)) return;
  FieldValue value;
  value.field = Field::issuers;
  value.value = deciding_body(record);
  if (!value.value.empty()) {
    value.evidence = {record.first_page, {}, value.value, "deciding-body", 0.8};
  } else if (!issue.issuer.value.empty()) {
    value.value = issue.issuer.value;
    value.evidence = issue.issuer.evidence;
    value.evidence.rule = "gazette-issuer";
    value.evidence.confidence = std::min(value.evidence.confidence, 0.7);
    if (std::ranges::find(issue.flags, "issuer", &Flag::field) != issue.flags.end()) {
      flag_record("value-unsure", "issuers", "the name of the gazette is in doubt",
                  value.evidence.page, record);
    }
  } else {
    return flag_record("missing-issuer", "issuers", "nothing says who issued it", record.first_page,
                       record);
  }
  const auto after = std::find_if(record.fields.begin(), record.fields.end(),
                                  [](const FieldValue& f) { return f.field > Field::issuers; });
  record.fields.insert(after, std::move(value));
}

// （2019年1月） under 大事记 is the time it tells of.
void drop_period(const IssuePart& part, Record& record) {
  if (!part.unsigned_form) return;
  std::erase_if(record.fields, [](const FieldValue& value) {
    return value.field == Field::written_on && value.value.size() < 10;
  });
}

// A title that only the issue tells from the text, by what its titles look like.
void add_title(const IssuePart& part, Record& record) {
  if (part.title.empty() || record.find(Field::title)) return;
  FieldValue value;
  value.field = Field::title;
  value.value = part.title;
  value.evidence = {record.first_page, {}, part.title, "issue-head", 0.7};
  record.fields.insert(record.fields.begin(), std::move(value));
  std::erase_if(record.flags, [](const Flag& flag) { return flag.code == "missing-title"; });
}

// 青政发〔92〕18号 of 1992, or in an issue of 1992, is of 1992.
void settle_short_year(const GazetteIssue& issue, Record& record) {
  const FieldValue* number = record.find(Field::document_number);
  if (!number) return;
  const std::string written(record.value(Field::written_on).substr(0, 4));
  const int printed = written.empty() ? number_of(issue.year) : std::atoi(written.c_str());
  const bool agrees =
      std::any_of(number->parts.begin(), number->parts.end(), [&](const auto& part) {
        const int year = part.first == "year" ? std::atoi(part.second.c_str()) : 0;
        return year == printed || year == printed - 1;
      });
  if (!agrees) return;
  std::erase_if(record.flags, [](const Flag& flag) {
    return flag.code == "number-doubtful" && flag.message == kShortYearDoubt;
  });
}

bool is_part_of(const std::u32string& a, const std::u32string& b) {
  return a.find(b) != std::u32string::npos || b.find(a) != std::u32string::npos;
}

// Contents pages shorten titles; only what neither contains is a difference.
void compare_title(const ContentsEntry& entry, Record& record) {
  const TitleKey listed = title_key(entry.title), printed = title_key(record.value(Field::title));
  if (listed.empty() || printed.empty() || is_part_of(listed.letters, printed.letters)) return;
  flag_record("contents-title-differs", "title",
              "the contents page has " + entry.title + ", the document " +
                  std::string(record.value(Field::title)),
              entry.evidence.page, record);
}

void compare_number(const ContentsEntry& entry, Record& record) {
  const std::string_view number = record.value(Field::document_number);
  if (entry.document_number.empty() || number.empty() || entry.document_number == number) return;
  flag_record(
      "contents-number-differs", "document_number",
      "the contents page has " + entry.document_number + ", the document " + std::string(number),
      entry.evidence.page, record);
}

// The entry 青岚市人民政府令（第31号）; what the order promulgates has another.
bool names_order(const ContentsEntry& entry, const Record& record) {
  return !entry.document_number.empty() && contains(entry.title, "令") &&
         entry.document_number == record.value(Field::document_number);
}

void compare_entry(const ContentsEntry& entry, const IssuePart& part, GazetteIssue& issue,
                   Record& record) {
  if (!entry.section.empty()) record.issue.section = entry.section;
  if (part.in_listed_column || names_order(entry, record)) return;
  compare_title(entry, record);
  compare_number(entry, record);
  if (entry.page == 0 || entry.page == part.page) return;
  issue.flags.push_back(make_flag("contents-page-differs", "contents",
                                  entry.title + " is said to begin on page " + entry.printed_page +
                                      " and begins on page " + std::to_string(part.page) +
                                      " of the file",
                                  part.page));
}

void reconcile(GazetteReading& reading, std::vector<Record>& records) {
  std::vector<bool> listed(records.size(), false);
  GazetteIssue& issue = reading.issue;
  for (const ContentsEntry& entry : issue.contents) {
    const auto index = static_cast<std::size_t>(entry.record);
    if (index == 0 || index > records.size()) {
      issue.flags.push_back(make_flag("contents-entry-unmatched", "contents",
                                      "no document was found for " + entry.title,
                                      entry.evidence.page));
      continue;
    }
    listed[index - 1] = true;
    compare_entry(entry, reading.parts[index - 1], issue, records[index - 1]);
  }
  if (issue.contents.empty()) return;
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (listed[i] || reading.parts[i].in_listed_column) continue;
    flag_record("not-in-contents", "", "the contents page does not list it", records[i].first_page,
                records[i]);
  }
}

}  // namespace

void complete_records(GazetteReading& reading, std::vector<Record>& records) {
  const IssuePlace place = place_of(reading.issue);
  for (std::size_t i = 0; i < records.size() && i < reading.parts.size(); ++i) {
    Record& record = records[i];
    const IssuePart& part = reading.parts[i];
    record.issue = place;
    record.issue.section = part.column;
    record.boundary_confidence = part.confidence;
    add_title(part, record);
    add_issuer(part, reading.issue, record);
    drop_period(part, record);
    settle_short_year(reading.issue, record);
    if (part.confidence < kSureBoundary) {
      flag_record("boundary-unsure", "", "it may begin or end elsewhere", record.first_page,
                  record);
    }
  }
  doubt_recognised(reading, records);
  reconcile(reading, records);
}

}  // namespace zhengbao
