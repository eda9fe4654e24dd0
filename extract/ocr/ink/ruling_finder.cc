#include "extract/ocr/ink/ruling_finder.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

#include "extract/ocr/ink/character_gaps.h"
#include "extract/ocr/ink/faint_lines.h"
#include "extract/ocr/ink/line_sides.h"
#include "extract/ocr/ink/long_runs.h"
#include "extract/ocr/ink_components.h"

namespace zhengbao {

namespace {

// Points. Strokes of a title's characters reach 30; cells are 12 high and more.
constexpr float kLoneLength = 40;
constexpr float kJoinedLength = 11;
constexpr float kMaxThickness = 4;
// Corners of a table do not always meet in a scan.
constexpr float kCornerGap = 3;
// Gaps in a worn line.
constexpr float kWornGap = 1.5F;
constexpr std::size_t kMaxCandidates = 20'000;
constexpr std::size_t kMaxSides = 1'000;  // that shorter lines are held against

int pixels(float points, float pixels_per_point) {
  return std::max(1, static_cast<int>(std::lround(points * pixels_per_point)));
}

std::vector<PixelBox> boxes_of(Pix* runs, bool horizontal, int thickness) {
  const PixPtr joined = with_steps_joined(runs, horizontal);
  std::vector<PixelBox> boxes;
  if (!joined) return boxes;
  for (const PixelBox& box : ink_components(joined.get())) {
    if (boxes.size() == kMaxCandidates) break;
    if ((horizontal ? box.height() : box.width()) <= thickness) boxes.push_back(box);
  }
  return boxes;
}

bool reaches(const PixelBox& upright, int end, const PixelBox& across, int gap) {
  return overlap_x(upright, across) > -gap && std::max(across.top - end, end - across.bottom) < gap;
}

// Upright lines of a table, told from the strokes of characters that stand on or
// under a line across, as the 刂 of a header does: those have one end on it, a side
// of cells has both.
class SideFinder {
 public:
  SideFinder(const std::vector<PixelBox>& across, float pixels_per_point)
      : across_(across), gap_(pixels(kCornerGap, pixels_per_point)) {}

  bool is_side(const PixelBox& line) const {
    return is_crossed_at(line, line.top) && is_crossed_at(line, line.bottom);
  }

  // Dust on the glass of a scanner draws lines from end to end of the page.
  bool ends_at_line(const PixelBox& line) const {
    return is_crossed_at(line, line.top) || is_crossed_at(line, line.bottom);
  }

  // One end is on a line, and the other where `side` ends too, as at the foot of a page
  // that cuts the table; or it goes on where that is worn.
  bool belongs_to(const PixelBox& line, const PixelBox& side) const {
    constexpr int kStep = 3;  // pixels by which a leaning line moves from row to row
    const bool top = is_crossed_at(line, line.top);
    const bool bottom = is_crossed_at(line, line.bottom);
    if (!top && !bottom) return false;
    const int open = top ? line.bottom : line.top;
    const int other = top ? side.bottom : side.top;
    return std::abs(open - other) <= kStep ||
           (line.left - side.right < kStep && side.left - line.right < kStep);
  }

 private:
  bool is_crossed_at(const PixelBox& line, int end) const {
    return std::ranges::any_of(
        across_, [&](const PixelBox& other) { return reaches(line, end, other, gap_); });
  }

  const std::vector<PixelBox>& across_;
  int gap_;
};

// The tops or feet of small letters, which stand so close that the gaps between them seem
// those of a worn line. An underline has characters above it too, but no such gaps.
void leave_out_letters(Pix* ink, Pix* runs, std::vector<PixelBox>& across) {
  constexpr int kWhole = 85;  // percent
  PixPtr other;
  std::erase_if(across, [&](const PixelBox& line) {
    const std::vector<bool> columns = inked_columns(ink, line);
    const auto inked = std::ranges::count(columns, true);
    if (100 * inked >= kWhole * static_cast<std::ptrdiff_t>(columns.size())) return false;
    if (!other) other.reset(pixSubtract(nullptr, ink, runs));
    return other && !has_paper_beside(line, other.get());
  });
}

// Keeps upright lines that are long themselves or belong to a table.
std::vector<PixelBox> confirmed(const std::vector<PixelBox>& upright,
                                const std::vector<PixelBox>& across, float pixels_per_point) {
  const int lone = pixels(kLoneLength, pixels_per_point);
  const SideFinder finder(across, pixels_per_point);
  std::vector<PixelBox> kept;
  std::vector<PixelBox> others;
  for (const PixelBox& line : upright) {
    const bool is_sure = line.height() >= lone || finder.is_side(line);
    (is_sure ? kept : others).push_back(line);
  }
  const std::vector<PixelBox> sides(
      kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(std::min(kept.size(), kMaxSides)));
  for (const PixelBox& line : others) {
    const auto is_of_it = [&](const PixelBox& side) { return finder.belongs_to(line, side); };
    if (std::ranges::any_of(sides, is_of_it)) kept.push_back(line);
  }
  return kept;
}

// Those that end at a line, short ones that reach from line to line, and what goes on in
// the column of either: noise breaks them.
void add_faint_sides(const PreparedPage& page, const InkRuns& runs,
                     const std::vector<PixelBox>& across, float pixels_per_point,
                     std::vector<PixelBox>& upright) {
  if (across.empty() && upright.empty()) return;
  constexpr int kStep = 3;  // pixels by which a leaning line moves
  const SideFinder finder(across, pixels_per_point);
  const int lone = pixels(kLoneLength, pixels_per_point);
  const LineSizes sizes{pixels(kJoinedLength, pixels_per_point),
                        pixels(kMaxThickness, pixels_per_point)};
  std::vector<PixelBox> rests;
  const auto faint = find_faint_lines(page, runs, upright, sizes, false);
  for (const PixelBox& line : faint) {
    const bool is_of_table =
        line.height() >= lone ? finder.ends_at_line(line) : finder.is_side(line);
    (is_of_table ? upright : rests).push_back(line);
  }
  const std::vector<PixelBox> sides(
      upright.begin(),
      upright.begin() + static_cast<std::ptrdiff_t>(std::min(upright.size(), kMaxSides)));
  for (const PixelBox& rest : rests) {
    const bool goes_on = std::ranges::any_of(sides, [&](const PixelBox& side) {
      return rest.left - side.right < kStep && side.left - rest.right < kStep &&
             -overlap_y(rest, side) < lone;
    });
    if (goes_on) upright.push_back(rest);
  }
}

void erase(PreparedPage& page, const std::vector<PixelBox>& lines) {
  constexpr int kFringe = 1;  // the grey edge of a scanned line
  for (const PixelBox& line : lines) {
    BOX* area = boxCreate(std::max(0, line.left - kFringe), std::max(0, line.top - kFringe),
                          line.width() + 2 * kFringe, line.height() + 2 * kFringe);
    pixClearInRect(page.ink.get(), area);
    pixSetInRectArbitrary(page.grey.get(), area, kPaperGrey);
    boxDestroy(&area);
  }
}

// A run of a dozen upright lines, closer together than any columns, is a bar code:
// neither rulings nor text.
void take_out_bar_codes(PreparedPage& page, std::vector<PixelBox>& upright,
                        float pixels_per_point) {
  constexpr float kLargestGap = 6;  // points
  constexpr std::size_t kFewestBars = 12;
  const int reach = pixels(kLargestGap, pixels_per_point);
  std::ranges::sort(upright, {}, &PixelBox::left);
  for (std::size_t first = 0; first < upright.size();) {
    PixelBox code = upright[first];
    std::size_t last = first + 1;
    while (last < upright.size() && upright[last].left - upright[last - 1].right <= reach &&
           2 * overlap_y(upright[last], code) > code.height()) {
      code = join(code, upright[last++]);
    }
    if (last - first < kFewestBars) {
      first = last;
      continue;
    }
    code.left -= reach;
    code.right += reach;
    erase(page, {code});
    upright.erase(upright.begin() + static_cast<std::ptrdiff_t>(first),
                  upright.begin() + static_cast<std::ptrdiff_t>(last));
  }
}

}  // namespace

std::vector<PixelBox> take_out_rulings(PreparedPage& page, float pixels_per_point,
                                       const std::vector<PixelBox>& edges) {
  const int thickness = pixels(kMaxThickness, pixels_per_point);
  const int gap = pixels(kWornGap, pixels_per_point);
  const int joined = pixels(kJoinedLength, pixels_per_point);
  const int lone = pixels(kLoneLength, pixels_per_point);
  const PixPtr across = long_runs(page.ink.get(), lone, gap, true);
  const PixPtr down = long_runs(page.ink.get(), joined, gap, false);
  if (!across || !down) return {};
  std::vector<PixelBox> rulings = boxes_of(across.get(), true, thickness);
  leave_out_letters(page.ink.get(), across.get(), rulings);
  const InkRuns runs{across.get(), down.get()};
  const auto faint = find_faint_lines(page, runs, rulings, {lone, thickness}, true);
  rulings.insert(rulings.end(), faint.begin(), faint.end());
  rulings.insert(rulings.end(), edges.begin(), edges.end());
  std::vector<PixelBox> upright =
      confirmed(boxes_of(down.get(), false, thickness), rulings, pixels_per_point);
  add_faint_sides(page, runs, rulings, pixels_per_point, upright);
  take_out_bar_codes(page, upright, pixels_per_point);
  rulings.insert(rulings.end(), upright.begin(), upright.end());
  erase(page, rulings);
  return rulings;
}

}  // namespace zhengbao
