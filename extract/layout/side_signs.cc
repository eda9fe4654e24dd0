#include "extract/layout/side_signs.h"

#include <algorithm>
#include <string_view>

namespace zhengbao {

namespace {

constexpr float kUnindented = 0.5F;  // em from the edge: goes on with the line above

// Lines that go on below in `mine` where `other` had ended its paragraph and
// begins another: cells of one row would not do that.
int breaks_alone(const SideParts& parts, SidePart RowParts::*mine, SidePart RowParts::*other,
                 const Sides& sides, float em) {
  const bool is_left = mine == &RowParts::first;
  const Side& edge = is_left ? sides.left : sides.right;
  const Side& far_edge = is_left ? sides.right : sides.left;
  int breaks = 0;
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    const SidePart& line = parts[i].*mine;
    const SidePart& next = parts[i + 1].*mine;
    const SidePart& beside = parts[i].*other;
    if (line.empty() || next.empty() || beside.empty() || (parts[i + 1].*other).empty()) continue;
    const bool goes_on =
        line.right > edge.right - kRaggedEnd * em && next.left < edge.left + kUnindented * em;
    if (goes_on && beside.right < far_edge.right - kRaggedEnd * em) ++breaks;
  }
  return breaks;
}

// Both sides of a list of names are columns though no line is full, when each
// breaks its lines as if the other were not there.
bool flow_apart(const SideParts& parts, const Sides& sides, float em) {
  constexpr int kMinBreaks = 3;
  const auto with_cells = std::count_if(parts.begin(), parts.end(), [](const auto& row) {
    return row.first.has_cells || row.second.has_cells;
  });
  if (4 * static_cast<std::size_t>(with_cells) > parts.size()) return false;
  if (std::min(sides.left.widths.size(), sides.right.widths.size()) < kMinColumnRows) return false;
  const int left = breaks_alone(parts, &RowParts::first, &RowParts::second, sides, em);
  const int right = breaks_alone(parts, &RowParts::second, &RowParts::first, sides, em);
  return left > 0 && right > 0 && left + right >= kMinBreaks;
}

// Lines of the left that stand between two lines of the right, and the other
// way round. Cells share their heights, all but those of several lines.
bool interleave(const SideParts& parts) {
  constexpr std::size_t kLeastTurns = 10;
  constexpr std::size_t kRowsPerTurn = 4;
  std::size_t turns = 0;
  int last = 0;  // -1 left alone, 1 right alone
  for (const auto& [left, right] : parts) {
    const int side = left.empty() ? 1 : right.empty() ? -1 : 0;
    if (side * last < 0) ++turns;
    if (side != 0) last = side;
  }
  return turns >= kLeastTurns && kRowsPerTurn * turns >= parts.size();
}

// Lines that fill their column, set as wide as text is, and go on in the next at
// its edge.
void count_wraps(const SideParts& parts, float em, Sides& sides) {
  constexpr float kTextWidth = 12;  // em
  const auto count = [&](const Side& side, SidePart RowParts::*part) {
    int wraps = 0;
    const SidePart* before = nullptr;
    for (const auto& row : parts) {
      const SidePart& line = row.*part;
      if (line.empty()) continue;
      const bool is_full = before && before->right > side.right - kRaggedEnd * em &&
                           before->right - before->left > kFullLine * side.width();
      const bool goes_on = is_full && line.left < side.left + kUnindented * em;
      wraps += goes_on ? 1 : 0;
      before = &line;
    }
    return wraps;
  };
  if (std::min(sides.left.width(), sides.right.width()) < kTextWidth * em) return;
  const int left = count(sides.left, &RowParts::first);
  const int right = count(sides.right, &RowParts::second);
  sides.wraps = left + right;
  sides.both_wrap = left > 0 && right > 0;
}

bool ends_sentence(char32_t c) {
  constexpr std::u32string_view kStops = U"。；：！？";
  return kStops.find(c) != std::u32string_view::npos;
}

// A running text on the left, as wide as text is set and flush at its end, whose last
// line is full and ends in no stop: it goes on where the right begins.
bool breaks_off(const SideParts& parts, const Sides& sides, float em) {
  constexpr float kTextWidth = 12;  // em
  constexpr std::size_t kLeastLines = 3;
  constexpr float kMostWider = 1.08F;
  constexpr float kLeastEnd = 1.9F;  // em: a character and its stop; page numbers are narrower
  constexpr float kFlush = 0.6F;     // em
  constexpr std::size_t kFirstRows = 2;
  const Side& left = sides.left;
  const Side& right = sides.right;
  if (left.widths.size() < kLeastLines || right.widths.empty() || left.is_divided() ||
      right.is_divided() || left.width() < kTextWidth * em || right.width() < kLeastEnd * em ||
      right.width() > kMostWider * left.width()) {
    return false;
  }
  const SidePart* last = nullptr;
  const SidePart* first = nullptr;
  std::size_t row_of_first = 0;
  std::size_t full = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (!first && !parts[i].second.empty()) {
      first = &parts[i].second;
      row_of_first = i;
    }
    if (parts[i].first.empty()) continue;
    last = &parts[i].first;
    const bool is_long = last->right - last->left > kFullLine * left.width();
    full += is_long && last->right > left.right - kFlush * em ? 1 : 0;
  }
  constexpr std::u32string_view kClosing = U"”’）》】〉…";
  const bool is_open = last->right > left.right - kRaggedEnd * em && !ends_sentence(last->last) &&
                       last->last != 0 && kClosing.find(last->last) == std::u32string_view::npos;
  return is_open && 2 * full > left.widths.size() && row_of_first < kFirstRows &&
         first->left < right.left + kUnindented * em;
}

// Short notices and lists of sentences fill no line; their stops show that each side
// is read by itself.
bool end_sentences(const SideParts& parts, const Sides& sides) {
  constexpr std::size_t kLeastStops = 2;
  constexpr std::size_t kOneIn = 3;
  constexpr float kAlike = 1.5F;
  const auto has_stops = [&](const Side& side, SidePart RowParts::*part) {
    const auto stops = static_cast<std::size_t>(std::ranges::count_if(
        parts, [&](const auto& row) { return ends_sentence((row.*part).last); }));
    return side.widths.size() >= kMinColumnRows && !side.is_divided() && stops >= kLeastStops &&
           kOneIn * stops >= side.widths.size();
  };
  const auto [narrow, wide] = std::minmax({sides.left.width(), sides.right.width()});
  return wide < kAlike * narrow && has_stops(sides.left, &RowParts::first) &&
         has_stops(sides.right, &RowParts::second);
}

// The numbers at the right edge of a side, top to bottom; nothing where they fall or
// most rows have none.
std::vector<int> rising_numbers(const SideParts& parts, const Side& side, SidePart RowParts::*part,
                                float em) {
  std::vector<int> numbers;
  for (const auto& row : parts) {
    const SidePart& line = row.*part;
    if (line.empty() || line.number < 0 || line.pieces < 1) continue;
    if (line.right < side.right - kRaggedEnd * em) continue;
    if (!numbers.empty() && line.number < numbers.back()) return {};
    numbers.push_back(line.number);
  }
  if (2 * numbers.size() < side.widths.size()) return {};
  return numbers;
}

bool count_on(const SideParts& parts, const Sides& sides, float em) {
  constexpr std::size_t kLeastNumbers = 2;
  constexpr std::size_t kLeastOfBoth = 6;
  const auto left = rising_numbers(parts, sides.left, &RowParts::first, em);
  const auto right = rising_numbers(parts, sides.right, &RowParts::second, em);
  return std::min(left.size(), right.size()) >= kLeastNumbers &&
         left.size() + right.size() >= kLeastOfBoth && left.front() < left.back() &&
         left.back() <= right.front();
}

}  // namespace

void SidePart::add(const Span& span, float em) {
  // Names in lists are set off by two em.
  constexpr float kCellGap = 2.5F;
  has_cells = has_cells || (!empty() && span.left - right > kCellGap * em);
  ++pieces;
  left = std::min(left, span.left);
  if (span.right < right) return;
  right = span.right;
  last = span.last;
  number = span.number;
}

void find_signs(const SideParts& parts, float em, Sides& sides) {
  sides.flow_apart = flow_apart(parts, sides, em);
  sides.interleave = interleave(parts);
  sides.breaks_off = breaks_off(parts, sides, em);
  sides.end_sentences = end_sentences(parts, sides);
  sides.count_on = count_on(parts, sides, em);
  count_wraps(parts, em, sides);
}

}  // namespace zhengbao
