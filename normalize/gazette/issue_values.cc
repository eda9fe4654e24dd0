#include "normalize/gazette/issue_values.h"

#include <algorithm>
#include <functional>
#include <map>

#include "core/text.h"
#include "normalize/divisions.h"
#include "normalize/doubted_letters.h"
#include "normalize/gazette/gazette_name.h"
#include "normalize/gazette/issue_statements.h"
#include "normalize/make_flag.h"
#include "normalize/organisations.h"

namespace zhengbao {
namespace {

using Value = std::function<std::string(const IssueStatement&)>;

constexpr int kOften = 3;  // what three pages have alike is no misreading

std::string digits(int number) { return number > 0 ? std::to_string(number) : std::string(); }

struct ReadValue {
  std::string_view key;
  IssueValue GazetteIssue::*target;
  Value value;
  bool contradicts;  // whether two statements of it must agree
};

const std::vector<ReadValue>& read_values() {
  static const std::vector<ReadValue> values{
      {"gazette", &GazetteIssue::gazette, [](const IssueStatement& s) { return s.name; }, true},
      {"year", &GazetteIssue::year, [](const IssueStatement& s) { return digits(s.line.year); },
       true},
      {"number", &GazetteIssue::number,
       [](const IssueStatement& s) { return digits(s.line.number); }, true},
      {"number_to", &GazetteIssue::number_to,
       [](const IssueStatement& s) { return digits(s.line.number_to); }, true},
      {"total_number", &GazetteIssue::total_number,
       [](const IssueStatement& s) { return digits(s.line.total_number); }, true},
      {"supplement", &GazetteIssue::supplement,
       [](const IssueStatement& s) { return s.line.supplement; }, false},
      {"issued_on", &GazetteIssue::issued_on, [](const IssueStatement& s) { return s.date; },
       false},
      {"sponsor", &GazetteIssue::sponsor, [](const IssueStatement& s) { return s.sponsor; }, false},
  };
  return values;
}

std::string_view source_name(IssueSource source) {
  switch (source) {
    case IssueSource::cover:
      return "the cover";
    case IssueSource::colophon:
      return "the imprint";
    case IssueSource::running_head:
      return "a running head";
    case IssueSource::metadata:
      return "the metadata";
    case IssueSource::file_name:
      return "the file name";
  }
  return "";
}

// One misread head among many is no other value.
bool may_contradict(const IssueStatement& statement) {
  if (!statement.sure && statement.times < kOften) return false;
  if (statement.source == IssueSource::metadata) return false;
  return statement.source != IssueSource::file_name || statement.in_full;
}

void flag_difference(const ReadValue& value, const IssueStatement& first,
                     const IssueStatement& other, GazetteIssue& issue) {
  issue.flags.push_back(
      make_flag("issue-values-differ", value.key,
                std::string(source_name(first.source)) + " has " + value.value(first) + ", " +
                    std::string(source_name(other.source)) + " " + value.value(other),
                other.evidence.page > 0 ? other.evidence.page : first.evidence.page));
}

void flag_unsure(std::string_view key, const IssueStatement& statement, GazetteIssue& issue) {
  issue.flags.push_back(make_flag("value-unsure", key,
                                  "read from a text layer that may not be what is printed",
                                  statement.evidence.page));
}

bool stands_on_recognised(const Document& document, int number) {
  const auto page = std::ranges::find(document.pages, number, &Page::number);
  return page != document.pages.end() && is_recognised(*page);
}

// The same name, one or two of its letters read otherwise.
bool reads_like(std::string_view a, std::string_view b) {
  constexpr std::ptrdiff_t kMisread = 2;
  const std::u32string first = to_utf32(a), second = to_utf32(b);
  if (first.size() != second.size()) return false;
  std::ptrdiff_t different = 0;
  for (std::size_t i = 0; i < first.size(); ++i) different += first[i] != second[i] ? 1 : 0;
  return different <= kMisread;
}

// 云漠市人民政府公报 on the cover of a scan, 云溪市人民政府公报 at the head of its pages: the
// cover was misread.
bool is_misread(const IssueStatement& statement, const std::vector<IssueStatement>& statements,
                const Document& document) {
  if (statement.name.empty() || statement.times >= kOften ||
      !stands_on_recognised(document, statement.evidence.page)) {
    return false;
  }
  return std::ranges::any_of(statements, [&](const IssueStatement& other) {
    return other.times >= kOften && other.name != statement.name &&
           reads_like(other.name, statement.name);
  });
}

void read_value(const ReadValue& value, const std::vector<IssueStatement>& statements,
                const Document& document, GazetteIssue& issue) {
  const IssueStatement* first = nullptr;
  bool agreed = false, differs = false;
  for (const IssueStatement& statement : statements) {
    const std::string text = value.value(statement);
    if (text.empty()) continue;
    if (value.key == "gazette" && is_misread(statement, statements, document)) continue;
    if (!first) {
      first = &statement;
      (issue.*value.target).value = text;
      (issue.*value.target).evidence = statement.evidence;
      continue;
    }
    const std::string chosen = value.value(*first);
    agreed = agreed || (text == chosen && statement.source != first->source);
    if (text == chosen || differs || !value.contradicts || !may_contradict(statement)) continue;
    flag_difference(value, *first, statement, issue);
    differs = true;
  }
  if (!first) return;
  if (agreed && !differs) (issue.*value.target).evidence.confidence = 0.99;
  if (!first->sure && first->times < kOften) flag_unsure(value.key, *first, issue);
}

void take(const ColophonValue& value, IssueValue& target) {
  if (!target.value.empty() && target.evidence.rule == "colophon") return;
  target.value = value.text;
  target.evidence = value.evidence;
}

bool is_recognised_with_doubt(const Document& document, const Evidence& evidence) {
  constexpr double kSurePage = 0.95;  // as for the values of records
  return std::any_of(document.pages.begin(), document.pages.end(), [&](const Page& page) {
    if (page.number != evidence.page) return false;
    return page.confidence < kSurePage || letters_in(page, evidence.box).has_doubt();
  });
}

// 云崖县人民政府 beside 云崖县人民政府公报: neither was misread.
bool is_borne_out(const IssueValue& value, const GazetteIssue& issue) {
  const std::string body = body_of_gazette(issue.gazette.value);
  return !body.empty() && value.value.starts_with(body);
}

// The imprint speaks of the body whose gazette it is; where it names another one,
// one of the two was misread.
bool contradicts_name(const Document& document, const IssueValue& value,
                      const GazetteIssue& issue) {
  return stands_on_recognised(document, value.evidence.page) &&
         value.value.find("政府") != std::string::npos &&
         !body_of_gazette(issue.gazette.value).empty() && !is_borne_out(value, issue);
}

// What one page alone says, recognised with doubt: two misread it differently.
void flag_unsure_imprint(const Document& document, GazetteIssue& issue) {
  using Named = std::pair<std::string_view, IssueValue GazetteIssue::*>;
  for (const auto& [key, member] :
       {Named{"issuer", &GazetteIssue::issuer}, Named{"sponsor", &GazetteIssue::sponsor},
        Named{"registration", &GazetteIssue::registration}}) {
    const IssueValue& value = issue.*member;
    const std::string_view field = key;
    const bool flagged = std::any_of(issue.flags.begin(), issue.flags.end(),
                                     [field](const Flag& flag) { return flag.field == field; });
    if (value.value.empty() || flagged) continue;
    const bool doubted = is_recognised_with_doubt(document, value.evidence) ||
                         contradicts_name(document, value, issue);
    if (!doubted || is_borne_out(value, issue)) continue;
    issue.flags.push_back(
        make_flag("value-unsure", key, "its page was recognised with doubt", value.evidence.page));
  }
}

void read_colophon_values(const Colophon& colophon, GazetteIssue& issue) {
  for (const ColophonValue& value : colophon.values) {
    if (value.label == ColophonLabel::issuer) take(value, issue.issuer);
    if (value.label == ColophonLabel::sponsor) take(value, issue.sponsor);
    if (value.label == ColophonLabel::registration) take(value, issue.registration);
  }
}

// The office of a government runs the gazette of that government.
std::string government_of_office(std::string_view office) {
  for (std::string_view ending : {"办公室", "办公厅"}) {
    if (!office.ends_with(ending)) continue;
    office.remove_suffix(ending.size());
    return office.ends_with("政府") && is_organisation(office) ? std::string(office)
                                                               : std::string();
  }
  return {};
}

// 云溪市人民政府公报 is the gazette of 云溪市人民政府; 江汀政报 is that of the government whose
// office runs it.
void conclude_issuer(GazetteIssue& issue) {
  if (!issue.issuer.value.empty()) return;
  std::string body = body_of_gazette(issue.gazette.value);
  const bool in_name = !body.empty();
  if (!in_name) body = government_of_office(issue.sponsor.value);
  if (body.empty()) return;
  issue.issuer.value = body;
  issue.issuer.evidence = in_name ? issue.gazette.evidence : issue.sponsor.evidence;
  issue.issuer.evidence.rule = in_name ? "gazette-name" : "sponsor-office";
  issue.issuer.evidence.confidence =
      std::min(issue.issuer.evidence.confidence, in_name ? 0.85 : 0.75);
  // A doubtful name makes a doubtful body.
  const std::string_view from = in_name ? "gazette" : "sponsor";
  const auto doubt = std::ranges::find(issue.flags, from, &Flag::field);
  if (doubt == issue.flags.end()) return;
  Flag flag = *doubt;
  flag.field = "issuer";
  issue.flags.push_back(std::move(flag));
}

// A full name is looked up as it is; a short one (江汀政报) must be that of one
// city or province.
std::string region_of(const GazetteIssue& issue) {
  const int year = issue.year.value.empty() ? 2019 : std::stoi(issue.year.value);
  for (const IssueValue* value : {&issue.issuer, &issue.gazette}) {
    if (auto code = deepest_division_code(value->value, year)) return *code;
  }
  const std::string place = place_of_gazette(issue.gazette.value);
  std::string only;
  for (std::string_view rank : {"市", "省", "自治区", "县", "区", "州", "旗"}) {
    const auto code = place.empty() ? std::nullopt : division_code(place + std::string(rank), year);
    if (!code) continue;
    if (!only.empty()) return {};
    only = std::string(*code);
  }
  return only;
}

}  // namespace

void read_issue_values(const IssueText& text, const std::vector<bool>& is_cover,
                       const Colophon& colophon, const SourceFile& source, GazetteIssue& issue) {
  const auto statements = issue_statements(text, is_cover, colophon, source);
  for (const ReadValue& value : read_values()) read_value(value, statements, text.document, issue);
  read_colophon_values(colophon, issue);
  conclude_issuer(issue);
  flag_unsure_imprint(text.document, issue);
  issue.region.value = region_of(issue);
  if (!issue.region.value.empty()) {
    issue.region.evidence = issue.gazette.evidence;
    issue.region.evidence.rule = "place-name";
    issue.region.evidence.confidence = std::min(issue.region.evidence.confidence, 0.8);
  }
}

IssuePlace read_running_place(const Document& document) {
  IssuePlace place;
  std::vector<IssueStatement> statements = running_statements(document);
  for (IssueStatement& edge : edge_statements(document)) statements.push_back(std::move(edge));
  for (const IssueStatement& statement : statements) {
    if (place.gazette.empty()) place.gazette = statement.name;
    if (place.year == 0) place.year = statement.line.year;
    if (statement.line.empty() || place.number > 0) continue;
    place.number = statement.line.number;
    place.number_to = statement.line.number_to;
    place.total_number = statement.line.total_number;
  }
  return place.gazette.empty() ? IssuePlace{} : place;
}

}  // namespace zhengbao
