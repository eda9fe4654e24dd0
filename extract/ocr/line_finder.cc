#include "extract/ocr/line_finder.h"
#include "extract/ocr/ink_components.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace zhengbao {

namespace {

constexpr std::size_t kMaxSegments = 6000;
// Points: type on paper is 5 to 60 high; what is higher is a picture or a seal.
constexpr float kMinType = 4;
constexpr float kMaxType = 60;
// In heights of a character. A comma and its white take one, a spaced title two.
constexpr float kInnerGap = 1.1F;
constexpr float kSpacedGap = 2.2F;
constexpr float kWordGap = 1.3F;

// Dots alone make no line: a dotted rule, dust in a row.
bool has_letter(const PixelBox& line, const std::vector<PixelBox>& parts, int height) {
  return std::ranges::any_of(parts, [&](const PixelBox& part) {
    return overlap_x(part, line) > 0 && overlap_y(part, line) > 0 &&
           std::max(part.width(), part.height()) * 10 >= 3 * height;
  });
}

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

void erase(Pix* ink, const PixelBox& box) {
  BOX* area = boxCreate(box.left, box.top, box.width(), box.height());
  pixClearInRect(ink, area);
  boxDestroy(&area);
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
    if (part.width() <= speck && part.height() <= speck) erase(text.get(), part);
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

// Pieces of lines: ink joined along the rows, as far as the characters' gaps.
std::vector<PixelBox> segments_of(Pix* text, const std::vector<PixelBox>& rulings, int height) {
  const PixPtr joined(pixCloseSafeCompBrick(
      nullptr, text, static_cast<int>(kInnerGap * static_cast<float>(height)), 1));
  if (!joined) return {};
  for (const PixelBox& ruling : rulings) erase(joined.get(), ruling);
  std::vector<PixelBox> segments;
  for (const PixelBox& box : ink_components(joined.get())) {
    if (segments.size() >= kMaxSegments) break;
    segments.push_back(box);
  }
  return segments;
}

bool ruled_apart(const PixelBox& a, const PixelBox& b, const std::vector<PixelBox>& rulings) {
  const int left = std::min(a.right, b.right);
  const int right = std::max(a.left, b.left);
  const int top = std::min(a.bottom, b.bottom);
  const int bottom = std::max(a.top, b.top);
  return std::ranges::any_of(rulings, [&](const PixelBox& ruling) {
    const bool upright = ruling.height() > ruling.width();
    if (upright) {
      const int x = (ruling.left + ruling.right) / 2;
      return x >= left - 1 && x <= right && overlap_y(ruling, join(a, b)) > 0;
    }
    const int y = (ruling.top + ruling.bottom) / 2;
    return y >= top - 1 && y <= bottom && overlap_x(ruling, join(a, b)) > 0;
  });
}

// Side by side on one line. Wide gaps are those of a spaced title, whose characters
// stand alone; between words they part the columns of a table without rulings.
bool beside(const PixelBox& a, const PixelBox& b, int height) {
  const int small = std::min(a.height(), b.height());
  const int large = std::max(a.height(), b.height());
  const auto em = static_cast<float>(std::max(large, height));
  const auto gap = static_cast<float>(-overlap_x(a, b));
  const bool has_lone = std::min(a.width(), b.width()) * 10 <= large * 15;
  if (gap > (has_lone ? kSpacedGap : kWordGap) * em) return false;
  if (overlap_y(a, b) * 10 < small * 6) return false;
  // A dash or a dot may be any distance smaller; type of two sizes is two lines.
  return large * 10 <= small * 18 || small * 2 <= height || gap * 2 <= static_cast<float>(height);
}

// Strokes of one character set above each other, as in 二 or 三.
bool stacked(const PixelBox& a, const PixelBox& b, int height) {
  const int small = std::min(a.height(), b.height());
  const PixelBox both = join(a, b);
  return overlap_x(a, b) * 2 > std::min(a.width(), b.width()) && small * 10 < height * 6 &&
         -overlap_y(a, b) * 10 <= height * 4 && both.height() * 10 <= height * 12 &&
         both.width() <= 3 * height;
}

bool has_usual_height(const PixelBox& box, int height) {
  return box.height() * 10 >= 8 * height && box.height() * 10 <= 13 * height;
}

// Lines of their own, 结果维 above 持 in a narrow cell: of the usual height, or as
// high as each other and further apart than the strokes of a character.
bool are_two_lines(const PixelBox& a, const PixelBox& b, int height) {
  const auto [small, large] = std::minmax({a.height(), b.height()});
  const bool apart = -overlap_y(a, b) * 100 >= 15 * join(a, b).height();
  return (has_usual_height(a, height) && has_usual_height(b, height)) ||
         (small * 10 >= large * 8 && apart);
}

// Parts of one character that is larger than the usual type and stands alone, as
// in a spaced title: together they fill a square.
bool make_a_square(const PixelBox& a, const PixelBox& b, int height) {
  const PixelBox both = join(a, b);
  if (are_two_lines(a, b, height)) return false;
  return overlap_x(a, b) * 2 > std::min(a.width(), b.width()) &&
         -overlap_y(a, b) * 10 <= both.height() * 2 && both.height() * 10 <= both.width() * 13 &&
         both.width() * 10 <= both.height() * 13;
}

bool merge_once(std::vector<PixelBox>& segments, const std::vector<PixelBox>& rulings, int height) {
  std::ranges::sort(segments, {}, &PixelBox::left);
  bool merged = false;
  const auto reach = static_cast<int>(kSpacedGap * 6 * static_cast<float>(height));
  for (std::size_t i = 0; i < segments.size(); ++i) {
    for (std::size_t j = i + 1; j < segments.size();) {
      if (segments[j].left > segments[i].right + reach) break;
      const bool one = beside(segments[i], segments[j], height) ||
                       stacked(segments[i], segments[j], height) ||
                       make_a_square(segments[i], segments[j], height);
      if (one && !ruled_apart(segments[i], segments[j], rulings)) {
        segments[i] = join(segments[i], segments[j]);
        segments.erase(segments.begin() + static_cast<std::ptrdiff_t>(j));
        merged = true;
      } else {
        ++j;
      }
    }
  }
  return merged;
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

// Dust that stands apart from either end of a line does not belong to it: a stop
// stands closer to its character.
PixelBox without_dust(const PixelBox& line, const std::vector<PixelBox>& parts, int height) {
  std::vector<PixelBox> own;
  for (const PixelBox& part : parts) {
    if (overlap_x(part, line) == part.width() && overlap_y(part, line) == part.height())
      own.push_back(part);
  }
  std::ranges::sort(own, {}, &PixelBox::left);
  const auto is_dust = [&](const PixelBox& part) {
    return std::max(part.width(), part.height()) * 8 <= height;
  };
  const auto apart = [&](const PixelBox& left, const PixelBox& right) {
    return (right.left - left.right) * 10 >= 6 * height;
  };
  std::size_t first = 0;
  std::size_t last = own.size();
  while (first + 1 < last && is_dust(own[first]) && apart(own[first], own[first + 1])) ++first;
  while (first + 1 < last && is_dust(own[last - 1]) && apart(own[last - 2], own[last - 1])) --last;
  if (first == 0 && last == own.size()) return line;
  PixelBox kept = own[first];
  for (std::size_t i = first; i < last; ++i) kept = join(kept, own[i]);
  return kept;
}

bool is_speck(const PixelBox& box, int height) {
  return box.height() * 3 < height && box.width() * 3 < height;
}

// The rest of a worn rule, or dots that lead to a page number: no dash is longer
// than two characters.
bool is_rule_rest(const PixelBox& box, int height) {
  return box.height() * 3 < height && box.width() > 4 * height;
}

// What a worn ruling left above or below itself, or at its ends, when it was taken out.
bool is_fringe(const PixelBox& box, const std::vector<PixelBox>& rulings, int height) {
  constexpr int kReach = 3;
  if (box.height() * 6 > height) return false;
  return std::ranges::any_of(rulings, [&](const PixelBox& ruling) {
    const int shared = overlap_x(ruling, box);
    const bool goes_on = shared * 2 > box.width() || (shared <= 0 && -shared <= kReach);
    return ruling.width() > ruling.height() && goes_on && -overlap_y(ruling, box) <= kReach;
  });
}

// A worn rule that leans a little: ink in most columns, and a few pixels of it in
// each. Strokes of characters stand upright here and there.
bool is_leaning_rule(Pix* ink, const PixelBox& box, int height) {
  if (box.width() < 6 * height) return false;
  std::vector<int> columns(static_cast<std::size_t>(box.width()));
  for (int y = box.top; y < box.bottom; ++y) {
    const l_uint32* line = pixGetData(ink) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(ink);
    for (int x = box.left; x < box.right; ++x) {
      columns[static_cast<std::size_t>(x - box.left)] += GET_DATA_BIT(line, x) ? 1 : 0;
    }
  }
  const int thick = std::max(3, height / 5);
  const auto inked = std::ranges::count_if(columns, [](int count) { return count > 0; });
  const auto upright = std::ranges::count_if(columns, [&](int count) { return count > thick; });
  return inked * 2 > box.width() && upright * 25 < inked;
}

}  // namespace

PixelBox ink_inside(Pix* ink, const PixelBox& box) {
  BOX* area = boxCreate(box.left, box.top, box.width(), box.height());
  BOX* found = nullptr;
  PixelBox result{};
  Pix* part = pixClipRectangle(ink, area, nullptr);
  if (part && pixClipToForeground(part, nullptr, &found) == 0 && found) {
    int x = 0;
    int y = 0;
    int w = 0;
    int h = 0;
    boxGetGeometry(found, &x, &y, &w, &h);
    result = {box.left + x, box.top + y, box.left + x + w, box.top + y + h};
  }
  pixDestroy(&part);
  boxDestroy(&found);
  boxDestroy(&area);
  return result;
}

std::vector<FoundLine> find_lines(Pix* ink, const std::vector<PixelBox>& rulings,
                                  float pixels_per_point) {
  const std::vector<PixelBox> parts = ink_components(ink);
  const int height = type_height(parts, pixels_per_point);
  const PixPtr text = text_ink(ink, parts, height, pixels_per_point);
  if (!text) return {};
  std::vector<PixelBox> segments = segments_of(text.get(), rulings, height);
  constexpr int kRounds = 4;
  for (int round = 0; round < kRounds && merge_once(segments, rulings, height); ++round) {
  }
  std::vector<FoundLine> lines;
  for (const PixelBox& segment : segments) {
    const PixelBox box = without_dust(segment, parts, height);
    if (is_speck(box, height) || is_rule_rest(box, height)) continue;
    if (is_fringe(box, rulings, height) || !has_letter(box, parts, height)) continue;
    if (is_leaning_rule(text.get(), box, height)) continue;
    const bool is_high = box.height() * 10 > 17 * height;
    lines.push_back({box, em_of(box, parts, height),
                     is_high ? std::max(0, valley(text.get(), box, height)) : 0});
  }
  std::ranges::sort(lines, [](const FoundLine& a, const FoundLine& b) {
    return std::pair(a.ink.top, a.ink.left) < std::pair(b.ink.top, b.ink.left);
  });
  return lines;
}

}  // namespace zhengbao
