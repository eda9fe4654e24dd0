#include "relate/text_difference.h"

#include <algorithm>
#include <cstdint>

#include "core/text.h"
#include "core/text_fold.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMinKept = 3;
constexpr std::size_t kMaxTable = 8'000'000;  // pairs of characters of one passage

// One part in code points of the two texts.
struct Step {
  PartKind kind = PartKind::kept;
  std::size_t length = 0;
};

void add_step(std::vector<Step>& steps, PartKind kind, std::size_t length) {
  if (length == 0) return;
  if (!steps.empty() && steps.back().kind == kind)
    steps.back().length += length;
  else
    steps.push_back({kind, length});
}

// Longest common subsequence of two texts, by the table of its lengths.
void add_middle(std::vector<Step>& steps, std::u32string_view a, std::u32string_view b,
                DifferenceBudget& budget) {
  const std::size_t pairs = a.size() * b.size();
  if (pairs == 0 || pairs > kMaxTable || pairs > budget.pairs) {
    add_step(steps, PartKind::removed, a.size());
    add_step(steps, PartKind::added, b.size());
    return;
  }
  budget.pairs -= pairs;
  const std::size_t width = b.size() + 1;
  std::vector<std::uint16_t> lengths((a.size() + 1) * width);
  for (std::size_t i = a.size(); i-- > 0;) {
    for (std::size_t k = b.size(); k-- > 0;) {
      const std::uint16_t below = lengths[(i + 1) * width + k], right = lengths[i * width + k + 1];
      const auto diagonal = static_cast<std::uint16_t>(lengths[(i + 1) * width + k + 1] + 1);
      lengths[i * width + k] = a[i] == b[k] ? diagonal : std::max(below, right);
    }
  }
  std::size_t i = 0, k = 0;
  while (i < a.size() && k < b.size()) {
    if (a[i] == b[k]) {
      add_step(steps, PartKind::kept, 1);
      ++i, ++k;
    } else if (lengths[(i + 1) * width + k] >= lengths[i * width + k + 1]) {
      add_step(steps, PartKind::removed, 1);
      ++i;
    } else {
      add_step(steps, PartKind::added, 1);
      ++k;
    }
  }
  add_step(steps, PartKind::removed, a.size() - i);
  add_step(steps, PartKind::added, b.size() - k);
}

// Removed before added, kept parts that are there by chance among them.
std::vector<Step> settled(const std::vector<Step>& steps) {
  std::vector<Step> parts;
  std::size_t removed = 0, added = 0;
  const auto flush = [&] {
    add_step(parts, PartKind::removed, removed);
    add_step(parts, PartKind::added, added);
    removed = added = 0;
  };
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const Step& step = steps[i];
    const bool between = i > 0 && i + 1 < steps.size();
    if (step.kind == PartKind::kept && (!between || step.length >= kMinKept)) {
      flush();
      add_step(parts, PartKind::kept, step.length);
      continue;
    }
    if (step.kind != PartKind::added) removed += step.length;
    if (step.kind != PartKind::removed) added += step.length;
  }
  flush();
  return parts;
}

std::u32string folded(std::u32string text) {
  for (char32_t& c : text) c = fold_code_point(c);
  return text;
}

}  // namespace

std::vector<TextPart> text_difference(std::string_view before, std::string_view after,
                                      DifferenceBudget& budget) {
  const std::u32string old_text = to_utf32(before), new_text = to_utf32(after);
  const std::u32string folded_a = folded(old_text), folded_b = folded(new_text);
  std::u32string_view a = folded_a, b = folded_b;
  const auto shorter = static_cast<std::ptrdiff_t>(std::min(a.size(), b.size()));
  const auto head = static_cast<std::size_t>(
      std::mismatch(a.begin(), a.begin() + shorter, b.begin()).first - a.begin());
  const auto rest = static_cast<std::ptrdiff_t>(std::min(a.size(), b.size()) - head);
  const auto tail = static_cast<std::size_t>(
      std::mismatch(a.rbegin(), a.rbegin() + rest, b.rbegin()).first - a.rbegin());
  std::vector<Step> steps;
  add_step(steps, PartKind::kept, head);
  add_middle(steps, a.substr(head, a.size() - head - tail), b.substr(head, b.size() - head - tail),
             budget);
  add_step(steps, PartKind::kept, tail);

  std::vector<TextPart> parts;
  std::size_t old_at = 0, new_at = 0;
  for (const Step& step : settled(steps)) {
    const bool removed = step.kind == PartKind::removed;
    parts.push_back(
        {step.kind, to_utf8(removed ? std::u32string_view(old_text).substr(old_at, step.length)
                                    : std::u32string_view(new_text).substr(new_at, step.length))});
    if (step.kind != PartKind::added) old_at += step.length;
    if (step.kind != PartKind::removed) new_at += step.length;
  }
  return parts;
}

std::size_t kept_characters(const std::vector<TextPart>& parts) {
  std::size_t characters = 0;
  for (const TextPart& part : parts) {
    if (part.kind == PartKind::kept) characters += count_code_points(part.text);
  }
  return characters;
}

}  // namespace zhengbao
