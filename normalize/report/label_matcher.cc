#include "normalize/report/label_matcher.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace zhengbao {
namespace {

// A label is taken when it is that likely, and by that much likelier than the
// next; below kNothing nobody would think of a label at all.
constexpr double kSure = 0.72;
constexpr double kMargin = 0.08;
constexpr double kNothing = 0.55;
constexpr double kUnknownCharacter = 0.5;  // weight of one that no label has
constexpr double kUnderHeading = 0.12;
constexpr double kUnderOtherHeading = -0.2;
constexpr double kSameOrdinal = 0.06;

// Rows of the longest common subsequence, weighted; two at a time.
double common_weight(std::u32string_view a, std::u32string_view b,
                     const std::vector<double>& weights_of_a) {
  std::vector<double> above(b.size() + 1, 0), row(b.size() + 1, 0);
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (std::size_t j = 0; j < b.size(); ++j) {
      row[j + 1] = a[i] == b[j] ? above[j] + weights_of_a[i] : std::max(above[j + 1], row[j]);
    }
    std::swap(above, row);
  }
  return above[b.size()];
}

double context_bonus(const KnownLabel& known, int ordinal, const LabelContext& context) {
  double bonus = 0;
  if (ordinal > 0 && ordinal == known.label.ordinal) bonus += kSameOrdinal;
  if (context.headings.empty()) return bonus;
  if (std::ranges::find(context.headings, known.parent) != context.headings.end()) {
    return bonus + kUnderHeading;
  }
  return context.headings_are_stated && !known.parent.empty() ? bonus + kUnderOtherHeading : bonus;
}

}  // namespace

LabelMatcher::LabelMatcher(std::vector<KnownLabel> labels) : labels_(std::move(labels)) {
  // What many labels have says little about which one is meant.
  std::unordered_map<char32_t, std::set<std::string_view>> codes;
  for (const KnownLabel& known : labels_) {
    for (const char32_t c : known.label.text) codes[c].insert(known.code);
  }
  for (const auto& [c, having] : codes) {
    weights_[c] = 1 / std::sqrt(static_cast<double>(having.size()));
  }
  for (const KnownLabel& known : labels_) label_weights_.push_back(weight_of(known.label.text));
}

double LabelMatcher::weight(char32_t c) const {
  const auto found = weights_.find(c);
  return found == weights_.end() ? kUnknownCharacter : found->second;
}

double LabelMatcher::weight_of(std::u32string_view text) const {
  double sum = 0;
  for (const char32_t c : text) sum += weight(c);
  return sum;
}

double LabelMatcher::likeness(std::u32string_view printed, std::u32string_view known) const {
  if (printed == known) return 1;
  // No rewording makes a label three times as long.
  if (printed.size() > 3 * known.size() + 6) return 0;
  std::vector<double> weights;
  for (const char32_t c : printed) weights.push_back(weight(c));
  const double common = common_weight(printed, known, weights);
  const double printed_weight = weight_of(printed), known_weight = weight_of(known);
  if (printed_weight <= 0 || known_weight <= 0) return 0;
  const double shared = 2 * common / (printed_weight + known_weight);
  // A shortened label has nothing that the full one has not.
  const bool shortened = printed.size() >= 2 && common > printed_weight - 1e-9;
  if (!shortened) return std::min(shared, 0.99);
  return std::min(std::max(shared, 0.55 + 0.45 * common / known_weight), 0.99);
}

LabelMatch LabelMatcher::match(std::string_view printed, const LabelContext& context) const {
  const LabelText label = read_label(printed);
  LabelMatch result;
  if (label.text.empty()) return result;
  double best = 0, best_likeness = 0;
  std::string_view best_code;
  bool same_ordinal = false;
  std::vector<double> scores(labels_.size(), 0);
  for (std::size_t i = 0; i < labels_.size(); ++i) {
    if (std::ranges::find(context.taken, labels_[i].code) != context.taken.end()) continue;
    const double alike = likeness(label.text, labels_[i].label.text);
    scores[i] = alike < kNothing ? 0 : alike + context_bonus(labels_[i], label.ordinal, context);
    if (scores[i] <= best) continue;
    best = scores[i];
    best_likeness = alike;
    best_code = labels_[i].code;
    same_ordinal = label.ordinal > 0 && label.ordinal == labels_[i].label.ordinal;
  }
  if (best_code.empty()) return result;
  double next = 0;
  for (std::size_t i = 0; i < labels_.size(); ++i) {
    if (labels_[i].code != best_code) next = std::max(next, scores[i]);
  }
  result.likeness = best_likeness;
  result.same_ordinal = same_ordinal;
  const bool sure = best >= kSure && best - next >= kMargin;
  (sure ? result.code : result.doubtful) = best_code;
  return result;
}

}  // namespace zhengbao
