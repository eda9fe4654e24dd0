#include "extract/layout/gutter_finder.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <utility>

#include "core/median.h"
#include "core/text.h"

namespace zhengbao {

namespace {

constexpr float kMinGap = 0.8F;  // em; narrower white is no gutter
constexpr int kBins = 512;       // places of a gutter looked at, across the rows
// A row narrower than this part of the page says nothing about its gutter: the
// white between two words of a running head may lie in the middle.
constexpr float kMinVote = 0.25F;

// The number at the end of `before` and `c` together.
int number_with(int before, char32_t last, char32_t c) {
  constexpr int kMost = 9999;
  if (c >= 0xFF10 && c <= 0xFF19) c -= 0xFEE0;
  if (!is_digit(c)) return -1;
  const bool goes_on = before >= 0 && is_digit(last);
  const int value = (goes_on ? before * 10 : 0) + static_cast<int>(c - U'0');
  return value > kMost ? -1 : value;
}

using BinRun = std::pair<int, int>;

// The runs of bins of the middle half that the fewest rows cross, the widest first.
std::vector<BinRun> open_runs(const std::vector<int>& changes) {
  int crossing = 0;
  int fewest = std::numeric_limits<int>::max();
  std::vector<BinRun> runs;
  for (int bin = 0; bin < 3 * kBins / 4; ++bin) {
    crossing += changes[static_cast<std::size_t>(bin)];
    if (bin < kBins / 4 || crossing > fewest) continue;
    if (crossing < fewest) runs.clear();
    fewest = crossing;
    if (!runs.empty() && runs.back().second == bin - 1) {
      runs.back().second = bin;
    } else {
      runs.emplace_back(bin, bin);
    }
  }
  std::ranges::stable_sort(runs, std::greater{},
                           [](const BinRun& run) { return run.second - run.first; });
  return runs;
}

}  // namespace

std::vector<Span> inked_spans(const Row& row, const std::vector<Glyph>& glyphs) {
  std::vector<Span> spans;
  if (row.table >= 0) spans.push_back({row.box.left, row.box.right});
  for (const std::uint32_t index : row.glyphs) {
    const Box& box = glyphs[index].box;
    if (spans.empty() || box.left - spans.back().right >= kMinGap * row.size)
      spans.push_back({box.left, box.right});
    Span& span = spans.back();
    span.right = std::max(span.right, box.right);
    span.number = number_with(span.number, span.last, glyphs[index].code);
    span.last = glyphs[index].code;
  }
  return spans;
}

float text_size(const std::vector<Row>& rows) {
  std::vector<float> sizes;
  for (const Row& row : rows) {
    if (row.table < 0) sizes.push_back(row.size);
  }
  return median(std::move(sizes));
}

Span extent_of(const std::vector<Row>& rows) {
  Span extent{rows.front().box.left, rows.front().box.right};
  for (const Row& row : rows) {
    extent.left = std::min(extent.left, row.box.left);
    extent.right = std::max(extent.right, row.box.right);
  }
  return extent;
}

bool is_title_of_all(const Row& row, const std::vector<Span>& spans, const Span& extent, float em) {
  constexpr float kLarge = 1.25F;
  const float middle = (extent.left + extent.right) / 2;
  return row.table < 0 && row.size > kLarge * em && spans.size() == 1 &&
         std::abs(row.box.center_x() - middle) < em;
}

std::vector<float> find_gutters(const std::vector<Row>& rows, const SpanTable& spans) {
  constexpr std::size_t kMost = 4;
  const Span extent = extent_of(rows);
  const float width = extent.right - extent.left;
  const float step = width / kBins;
  if (!(step > 0)) return {extent.left};
  const float em = text_size(rows);
  std::vector<int> changes(kBins + 2, 0);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].table >= 0 || rows[i].box.width() < kMinVote * width ||
        is_title_of_all(rows[i], spans[i], extent, em)) {
      continue;
    }
    for (const Span& span : spans[i]) {
      ++changes[static_cast<std::size_t>(
          std::clamp((span.left - extent.left) / step, 0.0F, kBins * 1.0F))];
      --changes[static_cast<std::size_t>(
          std::clamp((span.right - extent.left) / step + 1, 0.0F, kBins * 1.0F))];
    }
  }
  std::vector<float> gutters;
  for (const auto& [first, last] : open_runs(changes)) {
    if (gutters.size() < kMost)
      gutters.push_back(extent.left + step * (static_cast<float>(first + last) / 2 + 0.5F));
  }
  return gutters;
}

}  // namespace zhengbao
