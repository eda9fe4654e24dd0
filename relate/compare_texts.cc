#include "relate/compare_texts.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

#include "core/text.h"
#include "core/text_fold.h"

namespace zhengbao {
namespace {

constexpr double kMinLikeness = 0.5;
constexpr std::size_t kMaxCandidates = 8;    // of one paragraph
constexpr std::size_t kMaxOccurrences = 64;  // a pair in more paragraphs tells nothing

// Pairs of neighbouring characters, sorted; each as often as it stands there.
using Pairs = std::vector<std::uint64_t>;

Pairs pairs_of(std::string_view paragraph) {
  const std::u32string text = fold_for_search(without_spaces(paragraph));
  Pairs pairs;
  // Borders count: a text of one character has pairs too.
  char32_t last = 0;
  for (const char32_t c : text) {
    pairs.push_back(static_cast<std::uint64_t>(last) << 32 | c);
    last = c;
  }
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

double likeness(const Pairs& a, const Pairs& b) {
  if (a.empty() || b.empty()) return 0;
  std::size_t common = 0;
  for (auto i = a.begin(), k = b.begin(); i != a.end() && k != b.end();) {
    if (*i == *k) {
      ++common, ++i, ++k;
    } else {
      *i < *k ? ++i : ++k;
    }
  }
  return 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
}

struct Candidate {
  int before = 0;
  int after = 0;
  double likeness = 0;
  double weight = 0;  // likeness times length: a long paragraph outweighs many headings
};

class Aligner {
 public:
  Aligner(const std::vector<std::string>& before, const std::vector<std::string>& after) {
    for (const std::string& text : before) before_.push_back(pairs_of(text));
    for (const std::string& text : after) after_.push_back(pairs_of(text));
    for (std::size_t i = 0; i < before_.size(); ++i) {
      std::uint64_t last = 0;
      for (const std::uint64_t pair : before_[i]) {
        if (pair != last) occurrences_[pair].push_back(static_cast<int>(i));
        last = pair;
      }
      identical_[before_[i]].push_back(static_cast<int>(i));
    }
  }

  // For each paragraph of `after` the one of `before` it belongs to, or -1.
  std::vector<int> align(std::vector<bool>& moved) {
    std::vector<int> partner(after_.size(), -1);
    std::vector<bool> taken(before_.size());
    std::vector<Candidate> candidates = find_candidates();
    for (const Candidate& one : heaviest_in_order(candidates)) {
      partner[static_cast<std::size_t>(one.after)] = one.before;
      taken[static_cast<std::size_t>(one.before)] = true;
    }
    moved.assign(after_.size(), false);
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
    for (const Candidate& one : candidates) {
      const auto at = static_cast<std::size_t>(one.after);
      if (partner[at] >= 0 || taken[static_cast<std::size_t>(one.before)]) continue;
      partner[at] = one.before;
      taken[static_cast<std::size_t>(one.before)] = true;
      moved[at] = true;
    }
    return partner;
  }

 private:
  struct PairsHash {
    std::size_t operator()(const Pairs& pairs) const {
      std::uint64_t hash = pairs.size();
      for (const std::uint64_t pair : pairs) hash = (hash ^ pair) * 0x9E3779B97F4A7C15;
      return hash;
    }
  };

  std::vector<Candidate> find_candidates() const {
    std::vector<Candidate> found;
    std::unordered_map<Pairs, std::size_t, PairsHash> seen;
    for (std::size_t k = 0; k < after_.size(); ++k) {
      for (const int i : promising(after_[k], seen[after_[k]]++)) {
        const Pairs& other = before_[static_cast<std::size_t>(i)];
        const double like = likeness(other, after_[k]);
        if (like < kMinLikeness) continue;
        const auto length = static_cast<double>(other.size() + after_[k].size());
        found.push_back({i, static_cast<int>(k), like, like * like * length});
      }
    }
    return found;
  }

  // Paragraphs that share the most pairs, and of those that are the same the
  // first ones and the `nth`: repeated paragraphs keep their order.
  std::vector<int> promising(const Pairs& pairs, std::size_t nth) const {
    std::unordered_map<int, int> shared;
    std::uint64_t last = 0;
    for (const std::uint64_t pair : pairs) {
      if (pair == last) continue;
      last = pair;
      const auto found = occurrences_.find(pair);
      if (found == occurrences_.end() || found->second.size() > kMaxOccurrences) continue;
      for (const int i : found->second) ++shared[i];
    }
    std::vector<std::pair<int, int>> ranked;
    for (const auto& [paragraph, count] : shared) ranked.emplace_back(-count, paragraph);
    std::sort(ranked.begin(), ranked.end());
    if (ranked.size() > kMaxCandidates) ranked.resize(kMaxCandidates);
    std::vector<int> chosen;
    for (const auto& one : ranked) chosen.push_back(one.second);
    const auto same = identical_.find(pairs);
    if (same == identical_.end()) return chosen;
    const std::vector<int>& equal = same->second;
    for (std::size_t i = 0; i < equal.size() && i < kMaxCandidates; ++i) {
      if (std::ranges::find(chosen, equal[i]) == chosen.end()) chosen.push_back(equal[i]);
    }
    if (nth >= kMaxCandidates && nth < equal.size()) chosen.push_back(equal[nth]);
    return chosen;
  }

  // The heaviest chain of candidates in which both paragraphs go forward.
  std::vector<Candidate> heaviest_in_order(std::vector<Candidate> candidates) const {
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
      return a.after != b.after ? a.after < b.after : a.before > b.before;
    });
    // best[i]: the heaviest chain that ends at or before paragraph i - 1 of
    // `before`, kept as a tree of prefix maxima.
    std::vector<int> tree(before_.size() + 1, -1);
    std::vector<double> weight(candidates.size());
    std::vector<int> previous(candidates.size(), -1);
    const auto heavier = [&weight](int a, int b) {
      return b < 0 ||
             (a >= 0 && weight[static_cast<std::size_t>(a)] > weight[static_cast<std::size_t>(b)]);
    };
    int last = -1;
    for (std::size_t n = 0; n < candidates.size(); ++n) {
      int best = -1;
      for (auto i = static_cast<std::size_t>(candidates[n].before); i > 0; i &= i - 1) {
        if (tree[i] >= 0 && heavier(tree[i], best)) best = tree[i];
      }
      previous[n] = best;
      weight[n] = candidates[n].weight + (best < 0 ? 0 : weight[static_cast<std::size_t>(best)]);
      const int number = static_cast<int>(n);
      for (auto i = static_cast<std::size_t>(candidates[n].before) + 1; i < tree.size();
           i += i & (~i + 1)) {
        if (heavier(number, tree[i])) tree[i] = number;
      }
      if (heavier(number, last)) last = number;
    }
    std::vector<Candidate> chain;
    for (int n = last; n >= 0; n = previous[static_cast<std::size_t>(n)]) {
      chain.push_back(candidates[static_cast<std::size_t>(n)]);
    }
    return chain;
  }

  std::vector<Pairs> before_, after_;
  std::unordered_map<std::uint64_t, std::vector<int>> occurrences_;
  std::unordered_map<Pairs, std::vector<int>, PairsHash> identical_;
};

std::size_t characters_of(const std::vector<std::string>& paragraphs) {
  std::size_t characters = 0;
  for (const std::string& text : paragraphs) characters += count_code_points(text);
  return characters;
}

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

TextComparison compare_texts(const std::vector<std::string>& before,
                             const std::vector<std::string>& after) {
  std::vector<bool> moved;
  const std::vector<int> partner = Aligner(before, after).align(moved);
  std::vector<bool> taken(before.size());
  for (const int i : partner) {
    if (i >= 0) taken[static_cast<std::size_t>(i)] = true;
  }
  TextComparison comparison;
  DifferenceBudget budget;
  std::size_t kept = 0, next = 0;
  const auto add_removed = [&](std::size_t end) {
    for (; next < end; ++next) {
      if (!taken[next])
        comparison.pairs.push_back({TextChange::removed, false, static_cast<int>(next), -1, {}});
    }
  };
  for (std::size_t k = 0; k < after.size(); ++k) {
    if (partner[k] < 0) {
      comparison.pairs.push_back({TextChange::added, false, -1, static_cast<int>(k), {}});
      continue;
    }
    const auto i = static_cast<std::size_t>(partner[k]);
    if (!moved[k]) add_removed(i);
    ParagraphPair pair{TextChange::same, moved[k], partner[k], static_cast<int>(k), {}};
    auto parts = text_difference(before[i], after[k], budget);
    kept += kept_characters(parts);
    if (parts.size() > 1) {
      pair.change = TextChange::reworded;
      pair.parts = std::move(parts);
    }
    comparison.pairs.push_back(std::move(pair));
  }
  add_removed(before.size());
  comparison.reused = share(kept, characters_of(after));
  comparison.kept = share(kept, characters_of(before));
  return comparison;
}

std::string_view text_change_name(TextChange change) {
  switch (change) {
    case TextChange::same:
      return "same";
    case TextChange::reworded:
      return "reworded";
    case TextChange::added:
      return "added";
    case TextChange::removed:
      return "removed";
  }
  return "";
}

}  // namespace zhengbao
