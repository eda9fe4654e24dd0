#include "normalize/gazette/recognised_doubts.h"

#include <algorithm>
#include <map>

#include "core/text.h"
#include "core/text_parts.h"
#include "normalize/gazette/gazette_name.h"
#include "normalize/gazette/title_key.h"
#include "normalize/genres.h"
#include "normalize/make_flag.h"
#include "normalize/organisations.h"

namespace zhengbao {
namespace {

constexpr double kMost = 0.6;  // of the documents of an issue

bool differs_in_one_character(std::string_view a, std::string_view b) {
  constexpr std::size_t kFewestCharacters = 5;
  const std::u32string first = to_utf32(a), second = to_utf32(b);
  if (first.size() != second.size() || first.size() < kFewestCharacters) return false;
  std::size_t differing = 0;
  for (std::size_t i = 0; i < first.size(); ++i) differing += first[i] != second[i] ? 1 : 0;
  return differing == 1;
}

void doubt(std::string_view field, std::string_view message, Record& record) {
  const bool flagged = std::any_of(record.flags.begin(), record.flags.end(),
                                   [field](const Flag& flag) { return flag.field == field; });
  if (flagged) return;
  record.flags.push_back(make_flag("value-unsure", field, std::string(message), record.first_page));
}

void doubt_issuers(const GazetteIssue& issue, Record& record) {
  const std::string body = body_of_gazette(issue.gazette.value);
  for (const FieldValue& value : record.fields) {
    if (value.field != Field::issuers) continue;
    const bool other = value.evidence.rule == "deciding-body" &&
                       value.value != issue.issuer.value && value.value != body;
    const bool near = differs_in_one_character(value.value, body) ||
                      differs_in_one_character(value.value, issue.issuer.value) ||
                      differs_in_one_character(value.value, issue.sponsor.value);
    if (other || near)
      return doubt("issuers", "another body of the issue is written alike", record);
  }
}

char32_t first_letter(const Record& record) {
  const std::string_view number = record.value(Field::document_number);
  std::size_t i = 0;
  return number.find("〔") == std::string_view::npos ? 0 : next_code_point(number, i);
}

// What most numbers of the issue begin with: the character of its city; 0 where
// they differ.
char32_t usual_letter(const std::vector<Record>& records) {
  constexpr std::size_t kFewest = 3;
  std::map<char32_t, std::size_t> counts;
  std::size_t numbers = 0;
  for (const Record& record : records) {
    if (first_letter(record) == 0) continue;
    ++counts[first_letter(record)];
    ++numbers;
  }
  const auto most =
      std::max_element(counts.begin(), counts.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  if (numbers < kFewest) return 0;
  return static_cast<double>(most->second) >= kMost * static_cast<double>(numbers) ? most->first
                                                                                   : 0;
}

bool is_numbered_kind(const Record& record) {
  const std::string_view title = record.value(Field::title);
  const Genre* genre = genre_of_title(title);
  return genre && genre->genre_class == GenreClass::statutory &&
         title.find("关于") != std::string_view::npos &&
         is_organisation(leading_organisation(title));
}

void doubt_number(char32_t usual, Record& record) {
  const bool numbered = record.find(Field::document_number) != nullptr;
  if (!numbered && is_numbered_kind(record)) {
    doubt("document_number", "most documents of the issue have a number", record);
  } else if (first_letter(record) != 0 && first_letter(record) != usual) {
    doubt("document_number", "most numbers of the issue begin otherwise", record);
  }
}

// 于做好…的通知: the line above, which ends in 关, was not taken for one of the title.
// 于都县 and its like are names.
bool begins_within(std::string_view title) {
  std::size_t i = 0;
  const char32_t first = title.empty() ? 0 : next_code_point(title, i);
  return is_one_of(first, U"于的及等与之") && leading_organisation(title).empty() &&
         title.find("同志") == std::string_view::npos;
}

// Contents pages shorten titles; where theirs is the longer one, a line of the
// printed title was not recognised as such.
void doubt_titles(const GazetteReading& reading, std::vector<Record>& records) {
  for (const ContentsEntry& entry : reading.issue.contents) {
    const auto index = static_cast<std::size_t>(entry.record) - 1;
    if (entry.record <= 0 || index >= records.size() || reading.parts[index].is_typed) continue;
    const TitleKey listed = title_key(entry.title);
    const TitleKey printed = title_key(records[index].value(Field::title));
    const bool part = printed.letters.size() < listed.letters.size() &&
                      listed.letters.find(printed.letters) != std::u32string::npos;
    if (part) doubt("title", "the contents page has more of the title", records[index]);
  }
}

}  // namespace

void doubt_recognised(const GazetteReading& reading, std::vector<Record>& records) {
  doubt_titles(reading, records);
  const char32_t usual = usual_letter(records);
  for (std::size_t i = 0; i < records.size() && i < reading.parts.size(); ++i) {
    if (reading.parts[i].is_typed) continue;
    doubt_issuers(reading.issue, records[i]);
    if (begins_within(records[i].value(Field::title)))
      doubt("title", "the title begins within a sentence", records[i]);
    if (usual != 0) doubt_number(usual, records[i]);
  }
}

}  // namespace zhengbao
