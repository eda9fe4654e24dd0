#include "extract/layout/facing_pages.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/text.h"

namespace zhengbao {

namespace {

// Two pages side by side are 1.41 times as wide as high (A4, B5), cut margins included.
constexpr float kLeastAspect = 1.2F;
constexpr float kMostAspect = 1.8F;
// The fold lies near the middle of the picture, parts of its width.
constexpr float kFoldBegins = 0.42F;
constexpr float kFoldEnds = 0.58F;
constexpr std::size_t kStrips = 96;
// Points: the inner margins of two pages. Columns of one page stand closer.
constexpr float kLeastWhite = 24;
// The shadow of the fold is read as a character here and there.
constexpr int kNoise = 1;

// How many characters stand in each strip of the middle.
using Strips = std::array<int, kStrips>;

std::pair<std::size_t, std::size_t> strips_under(const Box& box, float begin, float step) {
  const auto strip = [&](float x) {
    return static_cast<std::size_t>(
        std::clamp((x - begin) / step, 0.0F, static_cast<float>(kStrips)));
  };
  return {strip(box.left), std::min(strip(box.right) + 1, kStrips)};
}

// Not the border of the paper, which a scan may have as a line across both pages.
bool crosses(const Ruling& ruling, float x, float height) {
  constexpr float kEdge = 0.04F;  // of the height
  const float y = ruling.box.center_y();
  return ruling.horizontal() && ruling.box.left < x && ruling.box.right > x && y > kEdge * height &&
         y < (1 - kEdge) * height;
}

// The widest run of strips that are as good as empty.
std::pair<std::size_t, std::size_t> widest_white(const Strips& strips) {
  std::pair<std::size_t, std::size_t> best{0, 0};
  for (std::size_t begin = 0; begin < kStrips;) {
    std::size_t end = begin;
    while (end < kStrips && strips[end] <= kNoise) ++end;
    if (end - begin > best.second - best.first) best = {begin, end};
    begin = end + 1;
  }
  return best;
}

Box shifted(Box box, float by) {
  box.left -= by;
  box.right -= by;
  return box;
}

// Numbers that stand at the edge of a page, each with its height.
std::vector<std::pair<int, float>> numbers_at_edges(const HalfPage& page) {
  constexpr float kEdgeZone = 0.12F;
  constexpr std::size_t kMost = 16;
  constexpr int kDigits = 4;
  std::vector<std::pair<int, float>> numbers;
  for (const TextLine& line : page.lines) {
    const float y = line.box.center_y();
    const bool at_edge = y < kEdgeZone * page.height || y > (1 - kEdgeZone) * page.height;
    if (line.direction != Direction::right || !at_edge) continue;
    for (std::size_t i = 0; i < line.text.size() && numbers.size() < kMost;) {
      int value = 0;
      int digits = 0;
      for (; i < line.text.size() && is_digit(line.text[i]); ++i, ++digits) {
        if (digits < kDigits) value = 10 * value + static_cast<int>(line.text[i] - U'0');
      }
      if (digits > 0 && digits <= kDigits) numbers.emplace_back(value, y);
      if (digits == 0) ++i;
    }
  }
  return numbers;
}

bool count_on(const HalfPage& left, const HalfPage& right) {
  constexpr float kSameHeight = 8;  // points: scans lean
  const auto second = numbers_at_edges(right);
  for (const auto& [number, y] : numbers_at_edges(left)) {
    for (const auto& [next, next_y] : second) {
      if (next == number + 1 && std::abs(next_y - y) <= kSameHeight) return true;
    }
  }
  return false;
}

// Lines of a third of the page and more, as cells of a table seldom are.
bool has_running_text(const HalfPage& page) {
  constexpr float kLong = 0.33F;
  constexpr std::ptrdiff_t kLines = 8;
  return std::ranges::count_if(page.lines, [&](const TextLine& line) {
           return line.direction == Direction::right && line.wide_gaps == 0 && line.table < 0 &&
                  line.box.width() >= kLong * page.width;
         }) >= kLines;
}

bool is_blank(const HalfPage& page) {
  constexpr std::size_t kSpecks = 2;
  return page.lines.size() <= kSpecks;
}

}  // namespace

float white_fold(const PageContent& page) {
  if (page.height <= 0 || page.width < kLeastAspect * page.height ||
      page.width > kMostAspect * page.height) {
    return 0;
  }
  const float begin = kFoldBegins * page.width;
  const float step = (kFoldEnds - kFoldBegins) * page.width / static_cast<float>(kStrips);
  Strips strips{};
  for (const Glyph& glyph : page.glyphs) {
    const auto [from, to] = strips_under(glyph.box, begin, step);
    for (std::size_t i = from; i < to; ++i) ++strips[i];
  }
  const auto [from, to] = widest_white(strips);
  if (static_cast<float>(to - from) * step < kLeastWhite) return 0;
  const float fold = begin + static_cast<float>(from + to) / 2 * step;
  const bool crossed = std::ranges::any_of(
      page.rulings, [&](const Ruling& ruling) { return crosses(ruling, fold, page.height); });
  return crossed ? 0 : fold;
}

FacingContents part_at(float fold, const PageContent& page) {
  FacingContents halves;
  for (PageContent* half : {&halves.left, &halves.right}) {
    half->width = half == &halves.left ? fold : page.width - fold;
    half->height = page.height;
    half->styles = page.styles;
    half->image_share = page.image_share;
    half->quarter_turns = page.quarter_turns;
    half->truncated = page.truncated;
  }
  for (Glyph glyph : page.glyphs) {
    const bool is_left = glyph.box.center_x() < fold;
    if (!is_left) glyph.box = shifted(glyph.box, fold);
    (is_left ? halves.left : halves.right).glyphs.push_back(glyph);
  }
  const auto part_boxes = [&](const std::vector<Box>& boxes, auto member) {
    for (const Box& box : boxes) {
      if (box.left < fold) (halves.left.*member).push_back(box);
      if (box.right > fold) (halves.right.*member).push_back(shifted(box, fold));
    }
  };
  part_boxes(page.grounds, &PageContent::grounds);
  part_boxes(page.images, &PageContent::images);
  for (Ruling ruling : page.rulings) {
    const bool is_left = ruling.box.center_x() < fold;
    if (!is_left) ruling.box = shifted(ruling.box, fold);
    (is_left ? halves.left : halves.right).rulings.push_back(ruling);
  }
  return halves;
}

bool are_facing(const HalfPage& left, const HalfPage& right) {
  if (count_on(left, right)) return true;
  const bool text_left = has_running_text(left);
  const bool text_right = has_running_text(right);
  return (text_left && (text_right || is_blank(right))) || (text_right && is_blank(left));
}

}  // namespace zhengbao
