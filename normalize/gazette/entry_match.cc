#include "normalize/gazette/entry_match.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>

namespace zhengbao {
namespace {

constexpr double kLeastLikeness = 0.55;
constexpr double kSamePage = 0.3;  // what the right page adds in a choice
constexpr double kFarPage = -0.2;
// An order is called by what it promulgates; its own words come first.
constexpr double kByPromulgated = 0.98;
constexpr double kMisread = 0.99;  // one character of it was
constexpr std::size_t kMostHolders = 400;
constexpr std::size_t kMostLike = 12;  // heads compared for one entry

struct Scored {
  EntryMatch match;
  double score = 0;
};

class Matcher {
 public:
  Matcher(const std::vector<StartCandidate>& starts, const IssueText& text)
      : starts_(starts), text_(text) {
    for (std::size_t s = 0; s < starts.size(); ++s) {
      index(starts[s].key, s);
      index(starts[s].promulgated, s);
    }
  }

  void add(const ListedTitle& entry, std::size_t number, std::vector<Scored>& out) const {
    std::unordered_map<std::size_t, std::size_t> shared;
    for (const std::uint64_t pair : entry.key.pairs) {
      const auto found = holders_.find(pair);
      // What stands in so many titles (关于, 通知) tells none of them.
      if (found == holders_.end() || found->second.size() > kMostHolders) continue;
      for (const std::size_t s : found->second) ++shared[s];
    }
    std::vector<std::pair<std::size_t, std::size_t>> order;  // most shared first
    for (const auto& [s, count] : shared) order.emplace_back(count, s);
    std::sort(order.begin(), order.end(), [this, &entry](const auto& a, const auto& b) {
      if (a.first != b.first) return a.first > b.first;
      const int near_a = distance(entry, a.second), near_b = distance(entry, b.second);
      return near_a != near_b ? near_a < near_b : a.second < b.second;
    });
    if (order.size() > kMostLike) order.resize(kMostLike);
    for (const auto& [count, s] : order) score(entry, number, s, out);
  }

 private:
  void index(const TitleKey& key, std::size_t start) {
    for (const std::uint64_t pair : key.pairs) {
      auto& holders = holders_[pair];
      if (holders.empty() || holders.back() != start) holders.push_back(start);
    }
  }

  int distance(const ListedTitle& entry, std::size_t s) const {
    return entry.page == 0 ? 0 : std::abs(text_.rows[starts_[s].begin].page - entry.page);
  }

  void score(const ListedTitle& entry, std::size_t number, std::size_t s,
             std::vector<Scored>& out) const {
    const double own = likeness(entry.key, starts_[s].key);
    const bool misread = starts_[s].recognised && differs_in_one(entry.key, starts_[s].promulgated);
    const double called = misread ? kMisread : likeness(entry.key, starts_[s].promulgated);
    const double like = std::max(own, kByPromulgated * called);
    if (like < kLeastLikeness) return;
    const int away = distance(entry, s);
    const double place = entry.page == 0 ? 0 : away == 0 ? kSamePage : away > 1 ? kFarPage : 0;
    // An order and the rule under it bear one name: the order begins.
    const double begins = starts_[s].order && own < like ? 0.05 : 0;
    out.push_back({{number, s, like}, like + place + begins});
  }

  const std::vector<StartCandidate>& starts_;
  const IssueText& text_;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> holders_;
};

}  // namespace

std::vector<EntryMatch> match_entries(const std::vector<ListedTitle>& entries,
                                      const std::vector<StartCandidate>& starts,
                                      const IssueText& text) {
  const Matcher matcher(starts, text);
  std::vector<Scored> scored;
  for (std::size_t e = 0; e < entries.size(); ++e) matcher.add(entries[e], e, scored);
  std::stable_sort(scored.begin(), scored.end(), [](const Scored& a, const Scored& b) {
    if (a.score != b.score) return a.score > b.score;
    return a.match.entry + a.match.start < b.match.entry + b.match.start;
  });
  std::vector<bool> entry_taken(entries.size()), start_taken(starts.size());
  std::vector<EntryMatch> matches;
  for (const Scored& candidate : scored) {
    if (entry_taken[candidate.match.entry] || start_taken[candidate.match.start]) continue;
    entry_taken[candidate.match.entry] = true;
    start_taken[candidate.match.start] = true;
    matches.push_back(candidate.match);
  }
  return matches;
}

}  // namespace zhengbao
