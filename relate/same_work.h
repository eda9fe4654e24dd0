// Whether two records are renditions of one document: the page of a site, the
// issued PDF, the print in a gazette.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "archive/links.h"

namespace zhengbao {

enum class WorkLink { index_number, document_number, text };
std::string_view work_link_name(WorkLink link);

// A record with its text as far as it is compared.
struct Comparable {
  const LinkedRecord* record = nullptr;
  std::vector<std::uint64_t> shingles;  // archive/shingles.h
};

// By what the two are one document; nothing when they are not.
// Two records are not one document
// - when they stand in one file: an issue prints a document once;
// - when they have two document numbers or two dates of writing;
// - when their titles count or date differently (2018年, 2019年; 第一批, 第二批),
//   or their issuers have nothing to do with each other, and no number that
//   both have says otherwise.
// They are one document by the same index number or document number under
// similar titles, or by near-identical text under similar titles.
std::optional<WorkLink> same_work(const Comparable& a, const Comparable& b);

// The share of pairs of characters that two titles have in common, 0 to 1,
// without issuers in front.
double title_similarity(std::string_view a, std::string_view b);
// The numbers in a title as digits, in order: 二〇一九年第三批 is "2019", "3".
std::vector<std::u32string> numbers_in(std::string_view title);
// Whether two document numbers are one: equal but for brackets and spaces, or
// the same order under a shorter name (国令第706号, 国务院令第706号). Only orders are
// cited so; 国发〔2019〕3号 and 国办发〔2019〕3号 are two documents.
bool same_document_number(std::string_view a, std::string_view b);
// False when one of two lists of issuers has nothing of the other; names count
// as the same where one ends with the other (市财政局, 青岚市财政局).
bool issuers_compatible(std::string_view a, std::string_view b);

}  // namespace zhengbao
