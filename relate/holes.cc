#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "relate/shelf.h"

namespace zhengbao {
namespace {

// A gazette has at most so many issues a year; what looks like more is a
// misread number, not a hole.
constexpr int kMostInYear = 100;
constexpr int kMostInGap = 400;

int last_number(const IssueSummary& issue) { return std::max(issue.number, issue.number_to); }
int extra_numbers(const IssueSummary& issue) { return last_number(issue) - issue.number; }

class HoleFinder {
 public:
  explicit HoleFinder(const std::vector<IssueSummary>& issues) {
    for (const IssueSummary& issue : issues) {
      if (issue.total_number > 0) totals_.insert(issue.total_number);
      if (issue.year <= 0 || issue.number <= 0 || last_number(issue) > kMostInYear) continue;
      if (!numbered_.empty() && same_place(*numbered_.back(), issue)) continue;
      numbered_.push_back(&issue);
    }
    learn_combined();
    learn_usual_last();
  }

  Holes find() {
    for (std::size_t i = 0; i + 1 < numbered_.size(); ++i)
      look_between(*numbered_[i], *numbered_[i + 1]);
    add_totals_alone();
    std::sort(holes_.missing.begin(), holes_.missing.end(),
              [](const MissingIssue& a, const MissingIssue& b) {
                return std::make_tuple(a.year == 0, a.year, a.number, a.total_number) <
                       std::make_tuple(b.year == 0, b.year, b.number, b.total_number);
              });
    return std::move(holes_);
  }

 private:
  static bool same_place(const IssueSummary& a, const IssueSummary& b) {
    return a.year == b.year && b.number <= last_number(a);
  }

  // Neighbours, also over the turn of a year, tell whether a combined issue has one total number
  // or as many as numbers.
  void learn_combined() {
    int several = 0, one = 0;
    for (std::size_t i = 0; i + 1 < numbered_.size(); ++i) {
      const IssueSummary& a = *numbered_[i];
      const IssueSummary& b = *numbered_[i + 1];
      if (extra_numbers(a) == 0 || b.year > a.year + 1 || !both_have_totals(a, b)) continue;
      const int between = a.year == b.year ? b.number - last_number(a) - 1 : b.number - 1;
      const int gap = b.total_number - a.total_number - 1;
      several += gap == between + extra_numbers(a) ? 1 : 0;
      one += gap == between ? 1 : 0;
    }
    combined_fills_totals_ = several > one;
  }

  // The last number that two years which ended end on.
  void learn_usual_last() {
    std::map<int, int> last_of_year;
    for (const IssueSummary* issue : numbered_)
      last_of_year[issue->year] = std::max(last_of_year[issue->year], last_number(*issue));
    if (!last_of_year.empty()) last_of_year.erase(std::prev(last_of_year.end()));
    std::map<int, int> years_of_last;
    for (const auto& [year, last] : last_of_year) ++years_of_last[last];
    for (const auto& [last, years] : years_of_last) {
      if (years >= 2) usual_last_ = last;
    }
  }

  static bool both_have_totals(const IssueSummary& a, const IssueSummary& b) {
    return a.total_number > 0 && b.total_number > a.total_number;
  }

  // How many total numbers lie between two issues; -1 where unknown.
  int totals_between(const IssueSummary& a, const IssueSummary& b) const {
    if (!both_have_totals(a, b)) return -1;
    return b.total_number - a.total_number - 1 - filled_totals(a);
  }
  int filled_totals(const IssueSummary& issue) const {
    return combined_fills_totals_ ? extra_numbers(issue) : 0;
  }

  void look_between(const IssueSummary& a, const IssueSummary& b) {
    if (a.year == b.year) return look_within_year(a, b);
    const int head = b.number - 1;
    const int gap = totals_between(a, b);
    if (b.year == a.year + 1 && gap >= head && gap <= kMostInGap) {
      const int first = a.total_number + filled_totals(a) + 1;
      add_run(a.year, last_number(a) + 1, gap - head, first, false);
      add_run(b.year, 1, head, first + gap - head, false);
      return;
    }
    if (b.year == a.year + 1 && gap >= 0) holes_.disagreements.push_back(b.id);
    add_presumed_years(a, b);
    add_run(b.year, 1, head, gap >= head ? b.total_number - head : 0, false);
  }

  void look_within_year(const IssueSummary& a, const IssueSummary& b) {
    const int between = b.number - last_number(a) - 1;
    const int gap = totals_between(a, b);
    const bool agrees = gap == between;
    if (gap >= 0 && !agrees) holes_.disagreements.push_back(b.id);
    add_run(a.year, last_number(a) + 1, between, agrees ? a.total_number + filled_totals(a) + 1 : 0,
            false);
  }

  // The end of a year and whole years of which nothing is held.
  void add_presumed_years(const IssueSummary& a, const IssueSummary& b) {
    if (usual_last_ == 0) return;
    add_run(a.year, last_number(a) + 1, usual_last_ - last_number(a), 0, true);
    for (int year = a.year + 1; year < b.year && year < a.year + kMostInYear; ++year)
      add_run(year, 1, usual_last_, 0, true);
  }

  void add_run(int year, int first_number, int count, int first_total, bool presumed) {
    for (int i = 0; i < count && i < kMostInYear; ++i) {
      const int total = first_total > 0 ? first_total + i : 0;
      holes_.missing.push_back({year, first_number + i, total, presumed});
      if (total > 0) explained_.insert(total);
    }
  }

  // Total numbers that no number in a year stands for.
  void add_totals_alone() {
    for (const IssueSummary* issue : numbered_) {
      for (int i = 1; issue->total_number > 0 && i <= filled_totals(*issue); ++i)
        explained_.insert(issue->total_number + i);
    }
    const bool unplaced =
        std::any_of(holes_.missing.begin(), holes_.missing.end(),
                    [](const MissingIssue& missing) { return missing.total_number == 0; });
    if (totals_.empty() || unplaced) return;
    int before = *totals_.begin();
    for (const int total : totals_) {
      if (total - before > kMostInGap) {
        before = total;
        continue;
      }
      for (int i = before + 1; i < total; ++i) {
        if (!explained_.contains(i)) holes_.missing.push_back({0, 0, i, false});
      }
      before = total;
    }
  }

  std::vector<const IssueSummary*> numbered_;  // by year and number, each place once
  std::set<int> totals_;
  std::set<int> explained_;  // total numbers that are missing or filled
  bool combined_fills_totals_ = false;
  int usual_last_ = 0;
  Holes holes_;
};

}  // namespace

Holes find_holes(const std::vector<IssueSummary>& issues) { return HoleFinder(issues).find(); }

}  // namespace zhengbao
