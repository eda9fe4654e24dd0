#include "normalize/gazette/outline_signs.h"

#include <algorithm>
#include <cstddef>
#include <map>

#include "normalize/gazette/entry_match.h"
#include "normalize/gazette/start_evidence.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMost = 3000;
constexpr double kSameTitle = 0.85;
constexpr double kListed = 3, kRightPage = 1.5, kWrongPage = -1.5;
constexpr double kPart = -1.5, kOmitted = -1.5;
constexpr std::size_t kFewest = 3;  // certain heads that show whether it omits any
constexpr double kNearlyAll = 0.9;

class OutlineReader {
 public:
  OutlineReader(const IssueText& text, const std::vector<StartCandidate>& starts)
      : text_(text), starts_(starts), evidence_(starts.size()) {}

  std::vector<double> read() {
    match();
    if (matches_.empty()) return std::move(evidence_);
    find_level();
    if (!is_believed()) return std::move(evidence_);
    const bool pages = 2 * right_pages() >= on_level();
    for (const EntryMatch& match : matches_) {
      double& evidence = evidence_[match.start];
      evidence = level_of(match) > level_ ? kPart : kListed;
      if (evidence > 0 && pages) evidence += is_right_page(match) ? kRightPage : kWrongPage;
    }
    doubt_omitted();
    return std::move(evidence_);
  }

 private:
  void match() {
    std::vector<ListedTitle> titles;
    for (const OutlineEntry& entry : text_.document.outline) {
      if (titles.size() == kMost) break;
      if (entry.page <= 0) continue;
      titles.push_back({title_key(entry.title), entry.page});
      entries_.push_back(&entry);
    }
    matches_ = match_entries(titles, starts_, text_);
    std::erase_if(matches_, [](const EntryMatch& one) { return one.likeness < kSameTitle; });
  }

  int level_of(const EntryMatch& match) const { return entries_[match.entry]->level; }

  bool is_right_page(const EntryMatch& match) const {
    return entries_[match.entry]->page == text_.rows[starts_[match.start].begin].page;
  }

  // Where most titles of certain heads stand, else most titles of any.
  void find_level() {
    std::map<int, std::size_t> votes;
    for (const EntryMatch& match : matches_) {
      votes[level_of(match)] += is_certain_head(starts_[match.start]) ? starts_.size() : 1;
    }
    level_ = std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) {
               return a.second < b.second;
             })->first;
  }

  std::size_t on_level() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(matches_, [this](const auto& m) { return level_of(m) == level_; }));
  }

  std::size_t right_pages() const {
    return static_cast<std::size_t>(std::ranges::count_if(
        matches_, [this](const auto& m) { return level_of(m) == level_ && is_right_page(m); }));
  }

  bool is_believed() const {
    const auto entries = std::ranges::count_if(
        entries_, [this](const OutlineEntry* entry) { return entry->level == level_; });
    return 2 * on_level() >= static_cast<std::size_t>(entries);
  }

  void doubt_omitted() {
    std::vector<bool> listed(starts_.size());
    for (const EntryMatch& match : matches_) listed[match.start] = true;
    std::size_t certain = 0, certain_listed = 0;
    for (std::size_t i = 0; i < starts_.size(); ++i) {
      if (!is_certain_head(starts_[i])) continue;
      ++certain;
      certain_listed += listed[i] ? 1 : 0;
    }
    const bool complete =
        certain_listed >= kFewest &&
        static_cast<double>(certain_listed) >= kNearlyAll * static_cast<double>(certain);
    if (!complete) return;
    for (std::size_t i = 0; i < starts_.size(); ++i) {
      if (!listed[i]) evidence_[i] += kOmitted;
    }
  }

  const IssueText& text_;
  const std::vector<StartCandidate>& starts_;
  std::vector<const OutlineEntry*> entries_;  // those with a page
  std::vector<EntryMatch> matches_;
  int level_ = 1;  // of the documents
  std::vector<double> evidence_;
};

}  // namespace

std::vector<double> outline_evidence(const IssueText& text,
                                     const std::vector<StartCandidate>& starts) {
  if (text.document.outline.empty()) return std::vector<double>(starts.size());
  return OutlineReader(text, starts).read();
}

}  // namespace zhengbao
