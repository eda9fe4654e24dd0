#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

#include "archive/failure.h"
#include "core/text.h"
#include "relate/citation_resolver.h"
#include "relate/citations.h"

namespace zhengbao {
namespace {

constexpr std::size_t kShownCiting = 5;

// A spelling and how often it occurs; the commonest wins, of equals the first
// in the order of the alphabet.
using Spellings = std::map<std::string, int>;

std::string commonest(const Spellings& spellings) {
  const auto found =
      std::max_element(spellings.begin(), spellings.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return found == spellings.end() ? std::string() : found->first;
}

struct Group {
  Spellings titles, numbers;
  int citations = 0;
  std::vector<std::int64_t> records;  // in row order, each once
};

// Open citations by what they name. A title without a number joins the number
// it is cited with elsewhere, where that is one number alone.
class OpenCitations {
 public:
  void add(const StoredCitation& citation) {
    if (citation.number_key == 0 && citation.title_key == 0) return;
    citations_.push_back(citation);
    if (citation.number_key == 0 || citation.title_key == 0) return;
    const auto [held, is_new] = number_of_title_.emplace(citation.title_key, citation.number_key);
    if (!is_new && held->second != citation.number_key) held->second = kSeveral;
  }

  std::vector<Group> groups() const {
    std::map<std::pair<bool, std::int64_t>, Group> groups;
    for (const StoredCitation& citation : citations_) {
      Group& group = groups[slot_of(citation)];
      ++group.citations;
      if (!citation.title.empty()) ++group.titles[citation.title];
      if (!citation.document_number.empty()) ++group.numbers[citation.document_number];
      if (group.records.empty() || group.records.back() != citation.record_row)
        group.records.push_back(citation.record_row);
    }
    std::vector<Group> list;
    for (auto& [slot, group] : groups) list.push_back(std::move(group));
    return list;
  }

 private:
  static constexpr std::int64_t kSeveral = -1;

  std::pair<bool, std::int64_t> slot_of(const StoredCitation& citation) const {
    if (citation.number_key != 0) return {true, citation.number_key};
    const auto number = number_of_title_.find(citation.title_key);
    if (number != number_of_title_.end() && number->second != kSeveral)
      return {true, number->second};
    return {false, citation.title_key};
  }

  std::vector<StoredCitation> citations_;
  std::unordered_map<std::int64_t, std::int64_t> number_of_title_;
};

// What renditions of one document have in common, as far as it can be told
// without their texts: page, scan and print of a notice cite the same. A title
// counts where it is no heading such as 人事任免.
std::string document_of(const LinkedRecord& record) {
  constexpr std::size_t kTellingTitle = 12;
  if (!record.document_number.empty()) return record.document_number;
  const std::string title = without_spaces(record.title);
  return count_code_points(title) < kTellingTitle ? record.id : title + record.date;
}

// One record of each document that cites, the first.
std::vector<std::string> citing_documents(Links& links, const std::vector<std::int64_t>& rows) {
  std::map<std::string, std::string> first;  // ids by document
  for (const std::int64_t row : rows) {
    const LinkedRecord& record = links.record(row);
    std::string& id = first[document_of(record)];
    if (id.empty() || record.id < id) id = record.id;
  }
  std::vector<std::string> ids;
  for (const auto& [document, id] : first) ids.push_back(id);
  std::sort(ids.begin(), ids.end());
  return ids;
}

WantedDocument wanted_from(Links& links, const Group& group) {
  WantedDocument wanted;
  wanted.title = commonest(group.titles);
  wanted.document_number = commonest(group.numbers);
  wanted.citations = group.citations;
  wanted.cited_by = citing_documents(links, group.records);
  wanted.records = static_cast<int>(wanted.cited_by.size());
  if (wanted.cited_by.size() > kShownCiting) wanted.cited_by.resize(kShownCiting);
  return wanted;
}

}  // namespace

Result<std::vector<WantedDocument>> find_wanted(const Archive& archive) {
  return guarded([&]() -> Result<std::vector<WantedDocument>> {
    Links links(archive);
    CitationResolver resolver(links);
    OpenCitations open;
    links.for_each_citation([&](const StoredCitation& citation) {
      if (resolver.resolve(citation).state == CitationState::open) open.add(citation);
    });
    std::vector<WantedDocument> wanted;
    for (const Group& group : open.groups()) wanted.push_back(wanted_from(links, group));
    std::sort(wanted.begin(), wanted.end(), [](const WantedDocument& a, const WantedDocument& b) {
      return std::tie(b.records, b.citations, a.document_number, a.title) <
             std::tie(a.records, a.citations, b.document_number, b.title);
    });
    return wanted;
  });
}

}  // namespace zhengbao
