#include "extract/table/aligned_tables.h"

#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "extract/table/ink_rows.h"

namespace zhengbao {

namespace {

constexpr float kClearWhite = 1.2F;   // em before a number of a column
constexpr float kMaxDistance = 1.6F;  // em of white between two lines
constexpr float kEmptyRow = 2.8F;     // em where a line of numbers follows an empty row
constexpr std::size_t kMinColumns = 3;
constexpr std::size_t kMinNumbers = 2;  // columns of numbers, and numbers of a line
constexpr std::size_t kMinLines = 3;
constexpr std::size_t kMaxLines = 400;  // of a page; more is no table a person set

std::size_t numbers_of(const InkRow& row) {
  return static_cast<std::size_t>(std::count_if(row.spans.begin(), row.spans.end(),
                                                [](const InkSpan& span) { return span.numeric; }));
}

bool is_close(const InkRow& above, const InkRow& below) {
  const bool is_row = numbers_of(above) >= kMinNumbers && numbers_of(below) >= kMinNumbers;
  const float most = is_row ? kEmptyRow : kMaxDistance;
  return below.box.top - above.box.bottom < most * std::max(above.size, below.size);
}

// Lines [first, last) as one table.
class AlignedBlock {
 public:
  AlignedBlock(const std::vector<InkRow>& lines, std::size_t at)
      : lines_(lines), first_(at), last_(at + 1) {
    rows_.push_back(lines[at]);
    columns_ = lines[at].spans.size();
  }

  void grow() {
    while (last_ < lines_.size() && is_close(lines_[last_ - 1], lines_[last_]) && fits(last_)) {
      rows_.push_back(lines_[last_++]);
    }
    drop_single_lines();
    while (first_ > 0 && is_close(lines_[first_ - 1], lines_[first_]) &&
           lines_[first_ - 1].spans.size() > 1 && fits(first_ - 1)) {
      rows_.insert(rows_.begin(), lines_[--first_]);
    }
  }

  std::size_t last() const { return last_; }

  bool is_table() const {
    const std::vector<float> middles = white_columns(rows_);
    if (rows_.size() < kMinLines || middles.size() + 1 < kMinColumns) return false;
    std::vector<std::size_t> filled(middles.size() + 1, 0);
    std::vector<std::size_t> numbers(middles.size() + 1, 0);
    for (const InkRow& row : rows_) {
      for (const InkSpan& span : row.spans) {
        const auto column = static_cast<std::size_t>(
            std::upper_bound(middles.begin(), middles.end(), span.left) - middles.begin());
        ++filled[column];
        numbers[column] += span.numeric ? 1 : 0;
      }
    }
    std::size_t numeric = 0;
    for (std::size_t i = 0; i < filled.size(); ++i) {
      if (3 * filled[i] < rows_.size()) return false;
      numeric += numbers[i] >= kMinLines - 1 && 3 * numbers[i] >= 2 * (filled[i] - 1) ? 1 : 0;
    }
    return numeric >= kMinNumbers;
  }

  Strokes lines() const {
    constexpr float kAround = 2;  // points between the ink and the sides
    Box box;
    for (const InkRow& row : rows_) {
      for (const InkSpan& span : row.spans)
        box = join(box, {span.left, row.box.top, span.right, row.box.bottom});
    }
    const float left = box.left - kAround;
    const float right = box.right + kAround;
    const float top = box.top - kAround;
    const float bottom = box.bottom + kAround;
    Strokes strokes;
    strokes.horizontal.push_back({top, left, right});
    for (std::size_t i = 0; i + 1 < rows_.size(); ++i) {
      strokes.horizontal.push_back({(rows_[i].box.bottom + rows_[i + 1].box.top) / 2, left, right});
    }
    strokes.horizontal.push_back({bottom, left, right});
    strokes.vertical.push_back({left, top, bottom});
    for (const float x : white_columns(rows_)) strokes.vertical.push_back({x, top, bottom});
    strokes.vertical.push_back({right, top, bottom});
    return strokes;
  }

 private:
  // The columns stay apart with line `at` among them. A single piece is the name
  // of a group where it begins with the first column and ends before the last.
  bool fits(std::size_t at) {
    const InkRow& line = lines_[at];
    const InkRow& known = rows_.front();
    if (std::abs(line.size - known.size) > 0.15F * known.size) return false;
    rows_.push_back(line);
    const std::size_t columns = white_columns(rows_).size() + 1;
    rows_.pop_back();
    if (columns < kMinColumns || 3 * columns < 2 * columns_) return false;
    columns_ = std::max(columns_, columns);
    return true;
  }

  // Text below the table may lie within a column.
  void drop_single_lines() {
    while (rows_.size() > 1 && rows_.back().spans.size() == 1) {
      rows_.pop_back();
      --last_;
    }
  }

  const std::vector<InkRow>& lines_;
  std::size_t first_;
  std::size_t last_;
  std::vector<InkRow> rows_;
  std::size_t columns_;
};

}  // namespace

bool may_hold_aligned_table(const PageContent& page, const std::vector<bool>& taken) {
  constexpr std::size_t kLeast = kMinNumbers * kMinLines - 1;  // one cell may be empty
  std::size_t found = 0;
  for (std::size_t i = 1; i < page.glyphs.size(); ++i) {
    const Glyph& glyph = page.glyphs[i];
    if (!is_digit(glyph.code) && glyph.code != U'-') continue;
    const Glyph& before = page.glyphs[i - 1];
    const float em = glyph.box.height();
    const float white = glyph.box.left - before.box.right;
    if (white < kClearWhite * em && white > -kClearWhite * em) continue;
    if (glyph.direction != Direction::right || (!taken.empty() && taken[i])) continue;
    if (++found >= kLeast) return true;
  }
  return false;
}

std::vector<Strokes> find_aligned_tables(const std::vector<Glyph>& glyphs,
                                         const std::vector<TextStyle>& styles) {
  constexpr float kEverywhere = 1e6F;
  const std::vector<InkRow> lines =
      ink_rows(glyphs, styles, {-kEverywhere, -kEverywhere, kEverywhere, kEverywhere});
  std::vector<Strokes> tables;
  if (lines.size() > kMaxLines) return tables;
  for (std::size_t at = 0; at < lines.size();) {
    if (lines[at].spans.size() < kMinColumns || numbers_of(lines[at]) < kMinNumbers) {
      ++at;
      continue;
    }
    AlignedBlock block(lines, at);
    block.grow();
    if (block.is_table()) tables.push_back(block.lines());
    at = block.last();
  }
  return tables;
}

}  // namespace zhengbao
