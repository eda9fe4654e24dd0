#include "relate/text_difference.h"

#include <algorithm>
#include <cstdint>
#include <map>

#include "core/text.h"
#include "core/text_fold.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMinKept = 3;
constexpr std::size_t kMaxTable = 8'000'000;  // pairs of characters of one passage

// One part, in tokens.
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

// A text in tokens: characters, and numbers as a whole, for half of a number
// means nothing. Each token is a folded character or a number of its own above
// them all.
struct TokenText {
  std::u32string text;
  std::u32string tokens;
  std::vector<std::size_t> starts;  // of the tokens; last, the end of the text

  std::string part(std::size_t first, std::size_t count) const {
    const std::size_t begin = starts[first];
    return to_utf8(std::u32string_view(text).substr(begin, starts[first + count] - begin));
  }
};

using NumberIds = std::map<std::u32string, char32_t>;

TokenText tokens_of(std::string_view utf8, NumberIds& numbers) {
  constexpr char32_t kFirstNumber = 0x110000;
  TokenText result;
  result.text = to_utf32(utf8);
  std::u32string folded = result.text;
  for (char32_t& c : folded) c = fold_code_point(c);
  for (std::size_t at = 0; at < folded.size();) {
    std::size_t end = at;
    while (end < folded.size() && is_digit(folded[end])) ++end;
    result.starts.push_back(at);
    if (end == at) {
      result.tokens.push_back(folded[at++]);
      continue;
    }
    const auto id = static_cast<char32_t>(kFirstNumber + numbers.size());
    result.tokens.push_back(numbers.emplace(folded.substr(at, end - at), id).first->second);
    at = end;
  }
  result.starts.push_back(folded.size());
  return result;
}

}  // namespace

std::vector<TextPart> text_difference(std::string_view before, std::string_view after,
                                      DifferenceBudget& budget) {
  NumberIds numbers;
  const TokenText old_text = tokens_of(before, numbers), new_text = tokens_of(after, numbers);
  const std::u32string_view a = old_text.tokens, b = new_text.tokens;
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
    parts.push_back({step.kind, removed ? old_text.part(old_at, step.length)
                                        : new_text.part(new_at, step.length)});
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
