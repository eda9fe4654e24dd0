#include "extract/ocr/ink/line_finder.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "extract/ocr/ink/line_joiner.h"
#include "extract/ocr/ink/line_noise.h"
#include "extract/ocr/ink_area.h"
#include "extract/ocr/ink_components.h"

namespace zhengbao {

namespace {

constexpr std::size_t kMaxSegments = 6000;
// Points: type on paper is 5 to 60 high; what is higher is a picture or a seal.
constexpr float kMinType = 4;
constexpr float kMaxType = 60;
// In heights of a character: a comma and its white take one.
constexpr float kInnerGap = 1.1F;

// The height of most of the text. Weighing by area makes whole characters count
// and their loose strokes not.
int type_height(const std::vector<PixelBox>& parts, float pixels_per_point) {
  std::vector<std::pair<int, double>> sizes;
  double all = 0;
  for (const PixelBox& part : parts) {
    const int size = std::max(part.width(), part.height());
    const auto points = static_cast<float>(size) / pixels_per_point;
    if (points < kMinType || points > kMaxType / 2) continue;
    const double area = static_cast<double>(part.width()) * part.height();
    sizes.emplace_back(size, area);
    all += area;
  }
  if (sizes.empty()) return std::max(4, static_cast<int>(10 * pixels_per_point));
  std::ranges::sort(sizes);
  double sum = 0;
  for (const auto& [size, area] : sizes) {
    sum += area;
    if (sum >= all / 2) return size;
  }
  return sizes.back().first;
}

// Drops specks, and what is too high for type: pictures, seals, black borders.
// Text inside the box of a picture stays.
PixPtr text_ink(Pix* ink, const std::vector<PixelBox>& parts, int height, float pixels_per_point) {
  const int speck = std::max(1, height / 12);
  const auto tallest = static_cast<int>(kMaxType * pixels_per_point);
  PixPtr text(pixCopy(nullptr, ink));
  if (!text) return nullptr;
  if (std::ranges::any_of(parts, [&](const PixelBox& part) { return part.height() > tallest; })) {
    text.reset(
        pixSelectBySize(ink, 1 << 20, tallest, 8, L_SELECT_HEIGHT, L_SELECT_IF_LTE, nullptr));
    if (!text) return nullptr;
  }
  for (const PixelBox& part : parts) {
    if (part.width() <= speck && part.height() <= speck) clear_ink(text.get(), part);
  }
  return text;
}

// The row inside `box` with the least ink, if two lines grew together there.
int valley(Pix* ink, const PixelBox& box, int height) {
  std::vector<int> rows(static_cast<std::size_t>(box.height()));
  long sum = 0;
  for (int y = box.top; y < box.bottom; ++y) {
    const l_uint32* line = pixGetData(ink) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(ink);
    int count = 0;
    for (int x = box.left; x < box.right; ++x) count += GET_DATA_BIT(line, x) ? 1 : 0;
    rows[static_cast<std::size_t>(y - box.top)] = count;
    sum += count;
  }
  const int least = std::max(1, height * 6 / 10);
  int best = -1;
  for (int y = least; y < box.height() - least; ++y) {
    const auto at = static_cast<std::size_t>(y);
    if (best < 0 || rows[at] < rows[static_cast<std::size_t>(best)]) best = y;
  }
  constexpr long kShare = 6;  // of the mean row: what a touching stroke leaves
  if (best < 0 || rows[static_cast<std::size_t>(best)] * kShare * box.height() > sum) return -1;
  return box.top + best;
}

PixPtr joined_along(Pix* ink, float gap, int height) {
  return PixPtr(
      pixCloseSafeCompBrick(nullptr, ink, static_cast<int>(gap * static_cast<float>(height)), 1));
}

bool has_usual_height(const PixelBox& box, int height) {
  return box.height() * 10 >= 8 * height && box.height() * 10 <= 13 * height;
}

// Lines that a drawing beside them joined are found by the gaps between their words.
// Returns nothing where no lines come out of it: it is a drawing, or larger type.
std::vector<PixelBox> lines_beside_drawing(Pix* text, const PixelBox& box, int height) {
  constexpr float kLetterGap = 0.45F;
  constexpr std::ptrdiff_t kFewest = 3;
  const PixPtr part = cut_out(text, box);
  const PixPtr joined = part ? joined_along(part.get(), kLetterGap, height) : nullptr;
  if (!joined) return {};
  std::vector<PixelBox> pieces = ink_components(joined.get());
  for (PixelBox& piece : pieces) {
    piece = {piece.left + box.left, piece.top + box.top, piece.right + box.left,
             piece.bottom + box.top};
  }
  const auto lines = std::ranges::count_if(pieces, [&](const PixelBox& piece) {
    return has_usual_height(piece, height) && piece.width() >= 4 * height;
  });
  if (lines < kFewest) pieces.clear();
  return pieces;
}

// Pieces of lines: ink joined along the rows, as far as the characters' gaps.
std::vector<PixelBox> segments_of(Pix* text, const std::vector<PixelBox>& rulings, int height) {
  constexpr int kManyLines = 4;
  constexpr int kMostDrawings = 32;
  const PixPtr joined = joined_along(text, kInnerGap, height);
  if (!joined) return {};
  for (const PixelBox& ruling : rulings) clear_ink(joined.get(), ruling);
  std::vector<PixelBox> segments;
  int drawings = 0;
  for (const PixelBox& box : ink_components(joined.get())) {
    if (segments.size() >= kMaxSegments) break;
    const bool is_high = box.height() > kManyLines * height && box.width() > kManyLines * height;
    if (is_high && ++drawings <= kMostDrawings) {
      const std::vector<PixelBox> pieces = lines_beside_drawing(text, box, height);
      segments.insert(segments.end(), pieces.begin(), pieces.end());
      if (!pieces.empty()) continue;
    }
    segments.push_back(box);
  }
  if (segments.size() > kMaxSegments) segments.resize(kMaxSegments);
  return segments;
}

// Half of the weight lies below it. `weighted` holds values with their weights.
double weighted_median(std::vector<std::pair<double, double>> weighted) {
  std::ranges::sort(weighted);
  double half = 0;
  for (const auto& [value, weight] : weighted) half += weight / 2;
  double sum = 0;
  for (const auto& [value, weight] : weighted) {
    sum += weight;
    if (sum >= half) return value;
  }
  return 0;
}

// The width of the widest flat stroke of a line: that of 一 in one of low ideographs (一二八)
// is nearly an em.
int widest_stroke(const PixelBox& line, const std::vector<PixelBox>& parts) {
  int widest = 0;
  for (const PixelBox& part : parts) {
    const bool is_flat = 5 * part.height() < part.width() && 3 * part.height() < line.height();
    const bool is_inside =
        overlap_y(part, line) >= part.height() && overlap_x(part, line) >= part.width();
    if (is_flat && is_inside) widest = std::max(widest, part.width());
  }
  return widest;
}

// The height an em of this type has: digits and Latin letters, taller than wide,
// leave a quarter of it free, a lone dash all of it. Weighing by area makes whole
// characters count more than the upright parts that many of them consist of.
int em_of(const PixelBox& line, const std::vector<PixelBox>& parts, int height) {
  if (line.height() * 10 < height * 5) return height;
  std::vector<std::pair<double, double>> aspects;
  for (const PixelBox& part : parts) {
    if (part.height() * 10 < line.height() * 7 || overlap_y(part, line) < part.height() ||
        overlap_x(part, line) < part.width()) {
      continue;
    }
    const auto width = static_cast<double>(part.width());
    aspects.emplace_back(width / part.height(), width * part.height());
  }
  if (aspects.empty()) return line.height();
  constexpr double kLatinAspect = 0.78;
  constexpr double kLatinInk = 0.75;
  return weighted_median(std::move(aspects)) < kLatinAspect
             ? static_cast<int>(line.height() / kLatinInk)
             : line.height();
}

}  // namespace

std::vector<FoundLine> find_lines(Pix* ink, const std::vector<PixelBox>& rulings,
                                  float pixels_per_point) {
  const std::vector<PixelBox> parts = ink_components(ink);
  const int height = type_height(parts, pixels_per_point);
  const PixPtr text = text_ink(ink, parts, height, pixels_per_point);
  if (!text) return {};
  std::vector<PixelBox> segments = segments_of(text.get(), rulings, height);
  join_pieces(segments, {parts, rulings, height});
  std::vector<FoundLine> lines;
  for (const PixelBox& segment : segments) {
    const PixelBox box = without_dust(segment, parts, height);
    if (is_noise(text.get(), box, parts, rulings, height)) continue;
    const bool is_high = box.height() * 10 > 17 * height;
    const int stroke = box.height() < height ? std::min(height, widest_stroke(box, parts)) : 0;
    lines.push_back({box, std::max(em_of(box, parts, height), stroke),
                     is_high ? std::max(0, valley(text.get(), box, height)) : 0});
  }
  std::ranges::sort(lines, [](const FoundLine& a, const FoundLine& b) {
    return std::pair(a.ink.top, a.ink.left) < std::pair(b.ink.top, b.ink.left);
  });
  return lines;
}

}  // namespace zhengbao
