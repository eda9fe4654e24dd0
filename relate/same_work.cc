#include "relate/same_work.h"

#include <algorithm>

#include "archive/shingles.h"
#include "archive/title_key.h"

namespace zhengbao {
namespace {

constexpr double kSimilarTitle = 0.6;
// Under a number both share titles differ more: 通知 beside its 《…》 alone.
constexpr double kRelatedTitle = 0.3;
constexpr double kSameText = 0.8;
// One rendition may lack annexes or end in the middle of a page.
constexpr double kRelatedText = 0.3;

std::vector<std::u32string> pairs_of(const std::u32string& text) {
  std::vector<std::u32string> pairs;
  for (std::size_t i = 0; i + 2 <= text.size(); ++i) pairs.push_back(text.substr(i, 2));
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

char32_t digit_of(char32_t c) {
  constexpr std::u32string_view kNumerals = U"〇一二三四五六七八九";
  if (c >= U'0' && c <= U'9') return c;
  if (c == U'零' || c == U'○') return U'0';
  const std::size_t value = kNumerals.find(c);
  if (value != std::u32string_view::npos) return U'0' + static_cast<char32_t>(value);
  return c == U'十' ? c : 0;
}

// 二〇一九年 and 2019年 are one way of saying it.
std::u32string with_digits(std::u32string text) {
  for (char32_t& c : text) {
    if (const char32_t digit = digit_of(c); digit != 0) c = digit;
  }
  return text;
}

bool both_differ(std::string_view a, std::string_view b) {
  return !a.empty() && !b.empty() && a != b;
}

bool same_number(std::string_view a, std::string_view b) {
  return !a.empty() && number_form(a) == number_form(b);
}

bool numbers_contradict(const LinkedRecord& a, const LinkedRecord& b) {
  return names_agency(a.document_number) && names_agency(b.document_number) &&
         !same_document_number(a.document_number, b.document_number);
}

// An order as what stands before 第 and what stands behind; "" when it is none.
std::pair<std::u32string, std::u32string> order_parts(std::string_view number) {
  const std::u32string form = number_form(number);
  const std::size_t at = form.find(U"令第");
  if (at == std::u32string::npos) return {};
  return {form.substr(0, at), form.substr(at)};
}

// Whether the characters of one stand in the other in their order.
bool abbreviates(const std::u32string& shorter, const std::u32string& longer) {
  std::size_t at = 0;
  for (const char32_t c : longer) {
    if (at < shorter.size() && shorter[at] == c) ++at;
  }
  return at == shorter.size();
}

// A day is more precise than its month: 2019-03 and 2019-03-05 agree.
bool dates_contradict(std::string_view a, std::string_view b) {
  const std::size_t shorter = std::min(a.size(), b.size());
  return both_differ(a.substr(0, shorter), b.substr(0, shorter));
}

std::vector<std::string_view> split(std::string_view issuers) {
  constexpr std::string_view kBetween = "、";
  std::vector<std::string_view> parts;
  while (!issuers.empty()) {
    const std::size_t end = issuers.find(kBetween);
    parts.push_back(issuers.substr(0, end));
    if (end == std::string_view::npos) break;
    issuers.remove_prefix(end + kBetween.size());
  }
  return parts;
}

}  // namespace

std::string_view work_link_name(WorkLink link) {
  switch (link) {
    case WorkLink::index_number:
      return "index_number";
    case WorkLink::document_number:
      return "document_number";
    case WorkLink::text:
      return "text";
  }
  return "text";
}

double title_similarity(std::string_view a, std::string_view b) {
  const std::u32string subject_a = with_digits(title_parts(a).subject);
  const std::u32string subject_b = with_digits(title_parts(b).subject);
  if (subject_a.empty() || subject_b.empty()) return 0;
  if (subject_a == subject_b) return 1;
  const auto pairs_a = pairs_of(subject_a), pairs_b = pairs_of(subject_b);
  if (pairs_a.empty() || pairs_b.empty()) return 0;
  std::vector<std::u32string> common;
  std::set_intersection(pairs_a.begin(), pairs_a.end(), pairs_b.begin(), pairs_b.end(),
                        std::back_inserter(common));
  return 2 * static_cast<double>(common.size()) /
         static_cast<double>(pairs_a.size() + pairs_b.size());
}

std::vector<std::u32string> numbers_in(std::string_view title) {
  std::vector<std::u32string> numbers;
  bool inside = false;
  for (const char32_t c : bare_text(title)) {
    const char32_t digit = digit_of(c);
    if (digit != 0) {
      if (!inside) numbers.emplace_back();
      numbers.back() += digit;
    }
    inside = digit != 0;
  }
  return numbers;
}

bool same_document_number(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return false;
  if (same_number(a, b)) return true;
  const auto [agency_a, serial_a] = order_parts(a);
  const auto [agency_b, serial_b] = order_parts(b);
  if (agency_a.empty() || agency_b.empty() || serial_a != serial_b) return false;
  return abbreviates(agency_a, agency_b) || abbreviates(agency_b, agency_a);
}

bool issuers_compatible(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return true;
  for (const std::string_view one : split(a)) {
    for (const std::string_view other : split(b)) {
      if (one.ends_with(other) || other.ends_with(one)) return true;
    }
  }
  return false;
}

std::optional<WorkLink> same_work(const Comparable& one, const Comparable& other) {
  const LinkedRecord& a = *one.record;
  const LinkedRecord& b = *other.record;
  if (a.source_row == b.source_row || numbers_contradict(a, b)) return std::nullopt;
  const double titles = title_similarity(a.title, b.title);
  const bool number =
      names_agency(a.document_number) && same_document_number(a.document_number, b.document_number);
  const bool index = same_number(a.index_number, b.index_number);
  if (!number && dates_contradict(a.written_on, b.written_on)) return std::nullopt;
  const double texts = resemblance(one.shingles, other.shingles);
  const bool untitled = a.title.empty() || b.title.empty();
  if (number && (untitled || titles >= kRelatedTitle || texts >= kRelatedText))
    return WorkLink::document_number;
  if (numbers_in(a.title) != numbers_in(b.title)) return std::nullopt;
  if (index && titles >= kSimilarTitle) return WorkLink::index_number;
  if (!issuers_compatible(a.issuers, b.issuers)) return std::nullopt;
  if (texts >= kSameText && (untitled || titles >= kSimilarTitle)) return WorkLink::text;
  const bool same_day = !a.written_on.empty() && a.written_on == b.written_on;
  if (same_day && titles == 1 && texts >= kRelatedText) return WorkLink::text;
  return std::nullopt;
}

}  // namespace zhengbao
