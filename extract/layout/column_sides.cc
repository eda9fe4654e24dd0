#include "extract/layout/column_sides.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace zhengbao {

namespace {

// Lines of a column end within this of its edge, punctuation that hangs out of
// it included, or are the last of their paragraph.
constexpr float kRagged = 1.5F;      // em
constexpr float kUnindented = 0.5F;  // em from the edge: goes on with the line above
// Wider white within a column divides cells; names in lists are set off by two.
constexpr float kCellGap = 2.5F;  // em
// A line as long as this part of its column fills it.
constexpr float kFull = 0.75F;

// What a row has to one side of a gutter.
struct Part {
  float left = 1e9F;
  float right = -1e9F;
  char32_t last = 0;
  int number = -1;
  int pieces = 0;
  bool has_cells = false;

  bool empty() const { return right <= left; }
  void add(const Span& span, float em) {
    has_cells = has_cells || (!empty() && span.left - right > kCellGap * em);
    ++pieces;
    left = std::min(left, span.left);
    if (span.right < right) return;
    right = span.right;
    last = span.last;
    number = span.number;
  }
};

using Parts = std::vector<std::pair<Part, Part>>;

// Lines that go on below in `mine` where `other` had ended its paragraph and
// begins another: cells of one row would not do that.
int breaks_alone(const Parts& parts, Part std::pair<Part, Part>::*mine,
                 Part std::pair<Part, Part>::*other, const Sides& sides, float em) {
  const bool is_left = mine == &std::pair<Part, Part>::first;
  const Side& edge = is_left ? sides.left : sides.right;
  const Side& far_edge = is_left ? sides.right : sides.left;
  int breaks = 0;
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    const Part& line = parts[i].*mine;
    const Part& next = parts[i + 1].*mine;
    const Part& beside = parts[i].*other;
    if (line.empty() || next.empty() || beside.empty() || (parts[i + 1].*other).empty()) continue;
    const bool goes_on =
        line.right > edge.right - kRagged * em && next.left < edge.left + kUnindented * em;
    if (goes_on && beside.right < far_edge.right - kRagged * em) ++breaks;
  }
  return breaks;
}

// Both sides of a list of names are columns though no line is full, when each
// breaks its lines as if the other were not there.
bool flow_apart(const Parts& parts, const Sides& sides, float em) {
  constexpr int kMinBreaks = 3;
  const auto with_cells = std::count_if(parts.begin(), parts.end(), [](const auto& row) {
    return row.first.has_cells || row.second.has_cells;
  });
  if (4 * static_cast<std::size_t>(with_cells) > parts.size()) return false;
  if (std::min(sides.left.widths.size(), sides.right.widths.size()) < kMinColumnRows) return false;
  using Pair = std::pair<Part, Part>;
  const int left = breaks_alone(parts, &Pair::first, &Pair::second, sides, em);
  const int right = breaks_alone(parts, &Pair::second, &Pair::first, sides, em);
  return left > 0 && right > 0 && left + right >= kMinBreaks;
}

// Lines of the left that stand between two lines of the right, and the other
// way round. Cells share their heights, all but those of several lines.
bool interleave(const Parts& parts) {
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

// Columns of running text: wide enough for it, and most lines fill them. Cells are
// narrower or ragged. Empty where one part of the side is not.
std::vector<TextColumn> text_columns(std::vector<Span> spans, float em) {
  constexpr float kMinGap = 0.8F;       // em
  constexpr float kMinColumnWidth = 6;  // em
  std::sort(spans.begin(), spans.end(),
            [](const Span& a, const Span& b) { return a.left < b.left; });
  std::vector<TextColumn> columns;
  for (const Span& span : spans) {
    if (columns.empty() || span.left - columns.back().right > kMinGap * em) {
      columns.push_back({span.left, span.right});
    } else {
      columns.back().right = std::max(columns.back().right, span.right);
    }
  }
  for (const Span& span : spans) {
    const auto home = std::find_if(columns.begin(), columns.end(),
                                   [&](const TextColumn& c) { return span.left < c.right; });
    ++home->lines;
    home->full += span.right - span.left > kFull * home->width() ? 1 : 0;
  }
  // The last one may be where the text ends.
  constexpr std::size_t kLeastEnd = 2;
  const auto is_text = [&](const TextColumn& column) {
    const bool is_end = &column == &columns.back() && columns.size() > 1 &&
                        column.width() > kFull * columns.front().width();
    return column.lines >= (is_end ? kLeastEnd : kMinColumnRows) &&
           2 * column.full >= column.lines && column.width() > kMinColumnWidth * em;
  };
  if (columns.size() < 2 || !std::ranges::all_of(columns, is_text)) columns.clear();
  return columns;
}

// Lines that fill their column, set as wide as text is, and go on in the next at
// its edge.
void count_wraps(const Parts& parts, float em, Sides& sides) {
  constexpr float kTextWidth = 12;  // em
  const auto count = [&](const Side& side, Part std::pair<Part, Part>::*part) {
    int wraps = 0;
    const Part* before = nullptr;
    for (const auto& row : parts) {
      const Part& line = row.*part;
      if (line.empty()) continue;
      const bool is_full = before && before->right > side.right - kRagged * em &&
                           before->right - before->left > kFull * side.width();
      const bool goes_on = is_full && line.left < side.left + kUnindented * em;
      wraps += goes_on ? 1 : 0;
      before = &line;
    }
    return wraps;
  };
  if (std::min(sides.left.width(), sides.right.width()) < kTextWidth * em) return;
  const int left = count(sides.left, &std::pair<Part, Part>::first);
  const int right = count(sides.right, &std::pair<Part, Part>::second);
  sides.wraps = left + right;
  sides.both_wrap = left > 0 && right > 0;
}

bool ends_sentence(char32_t c) {
  constexpr std::u32string_view kStops = U"。；：！？";
  return kStops.find(c) != std::u32string_view::npos;
}

// A running text on the left, as wide as text is set and flush at its end, whose last
// line is full and ends in no stop: it goes on where the right begins.
bool breaks_off(const Parts& parts, const Sides& sides, float em) {
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
  const Part* last = nullptr;
  const Part* first = nullptr;
  std::size_t row_of_first = 0;
  std::size_t full = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (!first && !parts[i].second.empty()) {
      first = &parts[i].second;
      row_of_first = i;
    }
    if (parts[i].first.empty()) continue;
    last = &parts[i].first;
    const bool is_long = last->right - last->left > kFull * left.width();
    full += is_long && last->right > left.right - kFlush * em ? 1 : 0;
  }
  constexpr std::u32string_view kClosing = U"”’）》】〉…";
  const bool is_open = last->right > left.right - kRagged * em && !ends_sentence(last->last) &&
                       last->last != 0 && kClosing.find(last->last) == std::u32string_view::npos;
  return is_open && 2 * full > left.widths.size() && row_of_first < kFirstRows &&
         first->left < right.left + kUnindented * em;
}

// Short notices and lists of sentences fill no line; their stops show that each side
// is read by itself.
bool end_sentences(const Parts& parts, const Sides& sides) {
  constexpr std::size_t kLeastStops = 2;
  constexpr std::size_t kOneIn = 3;
  constexpr float kAlike = 1.5F;
  const auto has_stops = [&](const Side& side, Part std::pair<Part, Part>::*part) {
    const auto stops = static_cast<std::size_t>(std::ranges::count_if(
        parts, [&](const auto& row) { return ends_sentence((row.*part).last); }));
    return side.widths.size() >= kMinColumnRows && !side.is_divided() && stops >= kLeastStops &&
           kOneIn * stops >= side.widths.size();
  };
  const auto [narrow, wide] = std::minmax({sides.left.width(), sides.right.width()});
  return wide < kAlike * narrow && has_stops(sides.left, &std::pair<Part, Part>::first) &&
         has_stops(sides.right, &std::pair<Part, Part>::second);
}

// The numbers at the right edge of a side, top to bottom; nothing where they fall or
// most rows have none.
std::vector<int> rising_numbers(const Parts& parts, const Side& side,
                                Part std::pair<Part, Part>::*part, float em) {
  std::vector<int> numbers;
  for (const auto& row : parts) {
    const Part& line = row.*part;
    if (line.empty() || line.number < 0 || line.pieces < 1) continue;
    if (line.right < side.right - kRagged * em) continue;
    if (!numbers.empty() && line.number < numbers.back()) return {};
    numbers.push_back(line.number);
  }
  if (2 * numbers.size() < side.widths.size()) return {};
  return numbers;
}

bool count_on(const Parts& parts, const Sides& sides, float em) {
  constexpr std::size_t kLeastNumbers = 2;
  constexpr std::size_t kLeastOfBoth = 6;
  const auto left = rising_numbers(parts, sides.left, &std::pair<Part, Part>::first, em);
  const auto right = rising_numbers(parts, sides.right, &std::pair<Part, Part>::second, em);
  return std::min(left.size(), right.size()) >= kLeastNumbers &&
         left.size() + right.size() >= kLeastOfBoth && left.front() < left.back() &&
         left.back() <= right.front();
}

// How far the longer of the lines of `few` reaches into its column of `all`.
float reach(const Sides& few, const Sides& all) {
  return std::max(few.left.width() / all.left.width(), few.right.width() / all.right.width());
}

}  // namespace

void Side::add(std::size_t row, float from, float to, int pieces) {
  // Lines of the columns may stand at other heights: one of the other between two.
  from_top = from_top && row <= 2 * widths.size() + 1;
  if (pieces > 1) ++divided;
  left = std::min(left, from);
  right = std::max(right, to);
  widths.push_back(to - from);
}

bool Side::is_within(const Side& other, float em) const {
  return left > other.left - kRagged * em && right < other.right + kRagged * em;
}

float Side::column_width() const {
  float widest = 0;
  for (const TextColumn& column : columns) widest = std::max(widest, column.width());
  return columns.empty() ? width() : widest;
}

bool Side::is_filled() const {
  if (!columns.empty()) return true;
  if (is_divided()) return false;  // by cells
  const auto wide =
      std::count_if(widths.begin(), widths.end(), [this](float w) { return w > kFull * width(); });
  return widths.size() >= kMinColumnRows && 2 * static_cast<std::size_t>(wide) >= widths.size();
}

bool Side::has_full_lines() const {
  constexpr std::size_t kOneIn = 4;
  const auto full = static_cast<std::size_t>(
      std::count_if(widths.begin(), widths.end(), [this](float w) { return w > kFull * width(); }));
  return full >= kMinColumnRows && kOneIn * full >= widths.size();
}

bool Sides::are_columns() const {
  const float narrow = std::min(left.column_width(), right.column_width());
  const float wide = std::max(left.column_width(), right.column_width());
  // The text beside the numbers of articles is far wider than these.
  constexpr float kMostWider = 2;
  if (breaks_off || end_sentences || count_on) return true;
  if (has_short_end() || are_short_columns() || are_columns_of_documents()) return true;
  constexpr float kAlike = 1.5F;
  if (interleave && left.has_full_lines() && right.has_full_lines() && wide < kAlike * narrow) {
    return true;
  }
  // Text beside short lines and a table that keep to a column of its measure.
  constexpr float kSameMeasure = 1.08F;
  if (interleave && (left.is_filled() || right.is_filled()) && wide < kSameMeasure * narrow) {
    return true;
  }
  return ((left.is_filled() && right.is_filled()) || flow_apart) && wide < kMostWider * narrow;
}

bool Sides::has_short_end() const {
  constexpr std::size_t kLeastLines = 2;
  const std::size_t lines = right.widths.size();
  const float width = left.column_width();
  return left.is_filled() && (!left.is_divided() || !left.columns.empty()) && right.from_top &&
         lines >= kLeastLines && lines < kMinColumnRows && right.width() > kFull * width &&
         width > kFull * right.width();
}

bool Sides::are_short_columns() const {
  constexpr std::size_t kLeastLines = 2;
  constexpr float kAlike = 0.9F;  // of the wider column
  const float narrow = std::min(left.width(), right.width());
  const float wide = std::max(left.width(), right.width());
  return wraps > 0 && !left.is_divided() && !right.is_divided() && narrow > kAlike * wide &&
         left.from_top && right.from_top &&
         std::min(left.widths.size(), right.widths.size()) >= kLeastLines;
}

bool Sides::are_columns_of_documents() const {
  constexpr int kFewestWraps = 5;
  constexpr std::size_t kFewestLines = 8;
  constexpr float kAlike = 0.95F;  // of the wider column
  const float narrow = std::min(left.width(), right.width());
  const float wide = std::max(left.width(), right.width());
  return both_wrap && wraps >= kFewestWraps && !left.is_divided() && !right.is_divided() &&
         narrow > kAlike * wide &&
         std::min(left.widths.size(), right.widths.size()) >= kFewestLines;
}

bool Sides::are_tiers(float em) const {
  constexpr float kClear = 2;  // em
  return std::min(left.widths.size(), right.widths.size()) >= kMinColumnRows &&
         !left.is_divided() && !right.is_divided() && right.left - left.right > kClear * em;
}

bool Sides::are_part_of(const Sides& other, float em) const {
  const bool both = !left.widths.empty() && !right.widths.empty();
  return both && reach(*this, other) > kFull && left.is_within(other.left, em) &&
         right.is_within(other.right, em);
}

bool Sides::begin_left_of(const Sides& other, float em) const {
  return right.widths.empty() && !left.widths.empty() && left.is_within(other.left, em) &&
         left.width() > kFull * other.left.width();
}

bool Sides::fall_short_of(const Sides& other) const { return reach(*this, other) <= kFull; }

Sides measure_sides(const SpanTable& spans, std::size_t begin, std::size_t end, float x, float em) {
  Sides sides;
  Parts parts;
  std::vector<Span> on_left;
  std::vector<Span> on_right;
  for (std::size_t i = begin; i < end; ++i) {
    auto& [left, right] = parts.emplace_back();
    for (const Span& span : spans[i]) {
      (span.right <= x ? left : right).add(span, em);
      (span.right <= x ? on_left : on_right).push_back(span);
    }
    if (!left.empty()) sides.left.add(i - begin, left.left, left.right, left.pieces);
    if (!right.empty()) sides.right.add(i - begin, right.left, right.right, right.pieces);
  }
  sides.left.columns = text_columns(std::move(on_left), em);
  sides.right.columns = text_columns(std::move(on_right), em);
  sides.flow_apart = flow_apart(parts, sides, em);
  sides.interleave = interleave(parts);
  sides.breaks_off = breaks_off(parts, sides, em);
  sides.end_sentences = end_sentences(parts, sides);
  sides.count_on = count_on(parts, sides, em);
  count_wraps(parts, em, sides);
  return sides;
}

}  // namespace zhengbao
