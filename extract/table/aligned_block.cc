#include "extract/table/aligned_block.h"

#include <algorithm>
#include <cmath>

namespace zhengbao {

namespace {

constexpr float kMaxDistance = 1.6F;  // em of white between two lines
constexpr float kEmptyRow = 2.8F;     // em where a line of numbers follows an empty row
// Of the size: how far that of another line is off. Sizes of recognised lines are told
// from their ink, which differs by a third between 一 and 件.
constexpr float kSameSize = 0.35F;
constexpr std::size_t kMinColumns = 3;
constexpr std::size_t kMinNumbers = 2;  // columns of numbers
constexpr std::size_t kMinLines = 3;
constexpr std::size_t kMinLinesOfOne = 5;  // where one column holds numbers
constexpr std::size_t kMostBands = 2;      // lines across the columns, one after the other
constexpr std::size_t kMostHeaderLines = 12;

std::size_t numbers_of(const InkRow& row) {
  return static_cast<std::size_t>(std::count_if(row.spans.begin(), row.spans.end(),
                                                [](const InkSpan& span) { return span.numeric; }));
}

bool is_close(const InkRow& above, const InkRow& below) {
  const bool is_row = numbers_of(above) >= kMinNumbers && numbers_of(below) >= kMinNumbers;
  const float most = is_row ? kEmptyRow : kMaxDistance;
  return below.box.top - above.box.bottom < most * std::max(above.size, below.size);
}

std::size_t column_of(const InkSpan& span, const std::vector<float>& middles) {
  return static_cast<std::size_t>(
      std::upper_bound(middles.begin(), middles.end(), (span.left + span.right) / 2) -
      middles.begin());
}

// What one column holds.
struct ColumnUse {
  std::size_t filled = 0;
  std::size_t numbers = 0;
  bool falls = false;  // a number is 0 or less than the one above: no page is
  double last = -1;
};

}  // namespace

bool is_line_of_values(const InkRow& line) {
  return line.spans.size() >= kMinColumns && numbers_of(line) > 0;
}

std::size_t crossed(const InkRow& line, const std::vector<float>& middles) {
  return static_cast<std::size_t>(std::count_if(middles.begin(), middles.end(), [&](float x) {
    return std::any_of(line.spans.begin(), line.spans.end(),
                       [x](const InkSpan& span) { return span.left < x && x < span.right; });
  }));
}

AlignedBlock::AlignedBlock(const std::vector<InkRow>& lines, std::size_t at, std::size_t above)
    : lines_(lines),
      highest_(above),
      first_(at),
      last_(at + 1),
      core_{lines[at]},
      size_(lines[at].size) {
  middles_ = white_columns(core_);
  grow_down();
  left_ = core_.front().spans.front().left;
  for (const InkRow& row : core_) widen(row);
  grow_up();
}

bool AlignedBlock::is_core(std::size_t of_its_lines) const {
  const InkRow& line = lines_[first_ + of_its_lines];
  return is_line_of_values(line) &&
         (numbers_of(line) >= kMinNumbers || crossed(line, middles_) == 0);
}

// The columns stay apart with this line among them. Of a line with gaps the label alone
// tells where they are: a name above or below may be over several of them.
bool AlignedBlock::fits(std::size_t line) {
  const InkRow& row = lines_[line];
  const bool is_core = is_line_of_values(row);
  const bool has_label = !middles_.empty() && row.spans.front().left < middles_.front();
  if (!is_core && !has_label) return crossed(row, middles_) == 0;
  core_.push_back(row);
  if (!is_core && row.spans.size() <= middles_.size()) core_.back().spans.resize(1);
  std::vector<float> middles = white_columns(core_);
  const bool keeps =
      middles.size() >= middles_.size() || (is_core && middles.size() + 1 >= kMinColumns &&
                                            3 * (middles.size() + 1) >= 2 * (middles_.size() + 1));
  if (!keeps || (!is_core && crossed(row, middles) > 0)) {
    core_.pop_back();
    return false;
  }
  middles_ = std::move(middles);
  return true;
}

void AlignedBlock::grow_down() {
  std::size_t bands = 0;
  std::size_t end = last_;  // behind the last line of values, or of names in their columns
  for (std::size_t at = last_; at < lines_.size(); ++at) {
    const InkRow& line = lines_[at];
    if (std::abs(line.size - size_) > kSameSize * size_ || !is_close(lines_[at - 1], line)) break;
    const std::size_t cut = crossed(line, middles_);
    if (fits(at) || cut == 0) {
      bands = 0;
      if (line.spans.size() > 1) end = at + 1;
    } else if ((line.spans.size() > 1 && 2 * cut > middles_.size()) || ++bands > kMostBands) {
      break;
    }
  }
  // The last label may go on in a line of its own, set solid.
  constexpr float kSolid = 0.35F;
  while (end < lines_.size() && lines_[end].spans.size() == 1 &&
         std::abs(lines_[end].size - size_) <= kSameSize * size_ &&
         lines_[end].box.top - lines_[end - 1].box.bottom < kSolid * size_ && !middles_.empty() &&
         lines_[end].spans[0].right < middles_.front()) {
    ++end;
  }
  // Names behind the last line of values were taken for lines of the table: text
  // below it may lie within a column.
  while (core_.size() > 1 && core_.back().box.top >= lines_[end - 1].box.bottom) core_.pop_back();
  middles_ = white_columns(core_);
  last_ = end;
}

void AlignedBlock::widen(const InkRow& row) {
  left_ = std::min(left_, row.spans.front().left);
  right_ = std::max(right_, row.spans.back().right);
}

bool AlignedBlock::has_bands() const {
  for (std::size_t at = first_; at < last_; ++at) {
    if (is_title(lines_[at])) return true;
  }
  return false;
}

// A line of the header: names in the columns or over several of them. One name across
// the first border and others is a title; running text is wider than the table.
bool AlignedBlock::heads(std::size_t line) const {
  const InkRow& row = lines_[line];
  if (middles_.empty() || row.spans.back().left > right_ || row.spans.front().right < left_)
    return false;
  const bool in_label = row.spans.front().right < middles_.front();
  const bool over_values = row.spans.front().left > middles_.front();
  if (row.spans.size() == 1) return in_label || over_values;
  return in_label || over_values || crossed(row, middles_) * 2 <= middles_.size();
}

// One stretch in the middle of the table: its title, or that of its first part.
bool AlignedBlock::is_title(const InkRow& line) const {
  constexpr float kCentred = 1;  // em off the middle
  const InkSpan& span = line.spans.front();
  return line.spans.size() == 1 &&
         std::abs(span.left + span.right - left_ - right_) < 2 * kCentred * size_;
}

void AlignedBlock::grow_up() {
  std::size_t top = first_;
  std::size_t lines = 0;
  bool is_solid = false;  // what was taken last goes on above
  for (std::size_t at = first_; at > highest_ && lines < kMostHeaderLines; ++lines) {
    const InkRow& line = lines_[--at];
    if (std::abs(line.size - size_) > kSameSize * size_ || !is_close(line, lines_[at + 1])) break;
    if (is_title(line) || !heads(at)) {
      if (is_title(line) && has_bands() && at + 1 == top) top = at;
      break;
    }
    // A single name belongs to what stands beside or above it.
    is_solid = line.box.bottom > lines_[at + 1].box.top;
    const bool over_values = line.spans.front().left > middles_.front();
    if (line.spans.size() > 1 || over_values || (is_solid && at + 1 == top)) top = at;
    if (line.spans.size() > 1) widen(line);
  }
  first_ = top;
  settle_middles();
}

// Between two columns a line would be drawn where it cuts the fewest names, and of such
// places in the middle.
void AlignedBlock::settle_middles() {
  constexpr int kSteps = 12;
  for (float& x : middles_) {
    float left = left_;
    float right = right_;
    for (const InkRow& row : core_) {
      for (const InkSpan& span : row.spans) {
        if (span.right <= x) left = std::max(left, span.right);
        if (span.left >= x) right = std::min(right, span.left);
      }
    }
    const float middle = (left + right) / 2;
    float best = middle;
    std::size_t fewest = cuts_at(middle);
    for (int step = 1; step < kSteps && fewest > 0; ++step) {
      const float off = (right - left) / 2 * static_cast<float>(step) / kSteps;
      for (const float at : {middle - off, middle + off}) {
        const std::size_t cuts = cuts_at(at);
        if (cuts >= fewest) continue;
        fewest = cuts;
        best = at;
      }
    }
    x = best;
  }
}

std::size_t AlignedBlock::cuts_at(float x) const {
  std::size_t cuts = 0;
  for (std::size_t at = first_; at < last_; ++at) cuts += crossed(lines_[at], {x});
  return cuts;
}

bool AlignedBlock::is_table() const {
  if (middles_.size() + 1 < kMinColumns) return false;
  std::vector<ColumnUse> columns(middles_.size() + 1);
  std::size_t rows = 0;
  for (std::size_t at = first_; at < last_; ++at) {
    const InkRow& line = lines_[at];
    if (line.spans.size() < 2) continue;
    ++rows;
    for (const InkSpan& span : line.spans) {
      ColumnUse& column = columns[column_of(span, middles_)];
      ++column.filled;
      column.numbers += span.numeric ? 1 : 0;
      if (span.number < 0) continue;
      column.falls = column.falls || span.number < column.last || span.number == 0;
      column.last = span.number;
    }
  }
  if (rows < kMinLines) return false;
  std::size_t numeric = 0;
  std::size_t falling = 0;
  for (const ColumnUse& column : columns) {
    if (3 * column.filled < rows) return false;
    const bool holds_numbers =
        column.numbers >= kMinLines - 1 && 3 * column.numbers >= 2 * (column.filled - 1);
    numeric += holds_numbers ? 1 : 0;
    falling += holds_numbers && column.falls ? 1 : 0;
  }
  return numeric >= kMinNumbers || (falling > 0 && rows >= kMinLinesOfOne);
}

}  // namespace zhengbao
