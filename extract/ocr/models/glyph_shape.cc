#include "extract/ocr/models/glyph_shape.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace zhengbao {

namespace {

constexpr int kInk = 32;    // pixels of the longer side of a character
constexpr int kBorder = 4;  // of white around it
constexpr int kSide = kInk + 2 * kBorder;
constexpr int kPlaces = 8;  // in a row, and rows of them
constexpr int kDirections = 8;
// Spread of the ink before its slopes are taken, and of each place, in pixels.
constexpr float kSmooth = 0.8F;
constexpr float kPlaceSpread = 2;
// Of the darkest: what counts as ink.
constexpr float kInkLevel = 0.4F;

using Square = std::array<float, std::size_t{kSide} * kSide>;

std::size_t index(int i) { return static_cast<std::size_t>(i); }
std::size_t at(int x, int y) { return index(y * kSide + x); }

// How dark each pixel is, 0 the paper and 255 the darkest: the paper is lighter than
// what four fifths of the pixels are not.
PixPtr level(Pix* picture) {
  constexpr float kPaperShare = 0.8F;
  constexpr float kDarkestShare = 0.005F;
  PixPtr inverse(pixInvert(nullptr, picture));
  NUMA* counts = inverse ? pixGetGrayHistogram(inverse.get(), 1) : nullptr;
  if (!counts) return nullptr;
  float paper = 0;
  float darkest = 0;
  numaHistogramGetValFromRank(counts, 1 - kPaperShare, &paper);
  numaHistogramGetValFromRank(counts, 1 - kDarkestShare, &darkest);
  numaDestroy(&counts);
  if (darkest - paper < 1) return nullptr;
  PixPtr levelled(pixCreate(pixGetWidth(picture), pixGetHeight(picture), 8));
  if (!levelled) return nullptr;
  const float scale = 255 / (darkest - paper);
  for (int y = 0; y < pixGetHeight(picture); ++y) {
    const l_uint32* from = pixGetData(inverse.get()) + y * pixGetWpl(inverse.get());
    l_uint32* to = pixGetData(levelled.get()) + y * pixGetWpl(levelled.get());
    for (int x = 0; x < pixGetWidth(picture); ++x) {
      const float dark = scale * (static_cast<float>(GET_DATA_BYTE(from, x)) - paper);
      SET_DATA_BYTE(to, x, static_cast<l_uint8>(std::clamp(dark, 0.F, 255.F)));
    }
  }
  return levelled;
}

// What is inked of a levelled picture.
PixPtr trim(Pix* levelled) {
  const int threshold = static_cast<int>(kInkLevel * 255);
  PixPtr paper(pixThresholdToBinary(levelled, threshold));
  if (!paper) return nullptr;
  pixInvert(paper.get(), paper.get());
  BOX* box = nullptr;
  if (pixClipToForeground(paper.get(), nullptr, &box) != 0 || !box) return nullptr;
  PixPtr trimmed(pixClipRectangle(levelled, box, nullptr));
  boxDestroy(&box);
  return trimmed;
}

// A narrow character is made wider, but not a square: 日 and 曰 stay apart.
int side_of(int shorter, int longer) {
  const float ratio = static_cast<float>(shorter) / static_cast<float>(longer);
  const float wide = std::sqrt(std::sin(std::numbers::pi_v<float> / 2 * ratio));
  return std::max(kBorder, static_cast<int>(std::lround(kInk * wide)));
}

bool fill_square(Pix* trimmed, Square& square) {
  const int width = pixGetWidth(trimmed);
  const int height = pixGetHeight(trimmed);
  const bool is_high = height >= width;
  const int wide = is_high ? side_of(width, height) : kInk;
  const int high = is_high ? kInk : side_of(height, width);
  const PixPtr sized(pixScaleToSize(trimmed, wide, high));
  if (!sized) return false;
  square.fill(0);
  const int left = (kSide - wide) / 2;
  const int top = (kSide - high) / 2;
  for (int y = 0; y < high; ++y) {
    const l_uint32* row = pixGetData(sized.get()) + y * pixGetWpl(sized.get());
    for (int x = 0; x < wide; ++x) {
      square[at(left + x, top + y)] = static_cast<float>(GET_DATA_BYTE(row, x)) / 255;
    }
  }
  return true;
}

template <int radius>
std::array<float, 2 * radius + 1> bell(float spread) {
  std::array<float, 2 * radius + 1> weights{};
  float sum = 0;
  for (int i = -radius; i <= radius; ++i) {
    const float away = static_cast<float>(i) / spread;
    sum += weights[index(i + radius)] = std::exp(-away * away / 2);
  }
  for (float& weight : weights) weight /= sum;
  return weights;
}

// Along one axis; `step` is from one pixel to the next, `row` from one row to the next.
void smooth_along(const Square& from, Square& to, int step, int row) {
  constexpr int kRadius = 2;
  static const auto kWeights = bell<kRadius>(kSmooth);
  for (int r = 0; r < kSide; ++r) {
    for (int i = 0; i < kSide; ++i) {
      float sum = 0;
      for (int k = std::max(-kRadius, -i); k <= std::min(kRadius, kSide - 1 - i); ++k) {
        sum += kWeights[index(k + kRadius)] * from[index(r * row + (i + k) * step)];
      }
      to[index(r * row + i * step)] = sum;
    }
  }
}

using Row = std::array<float, kPlaces>;

// How much a pixel at each distance along one axis counts in each place.
std::array<Row, kSide> place_weights() {
  constexpr int kRadius = 6;
  constexpr float kStep = static_cast<float>(kInk - 1) / (kPlaces - 1);
  const auto weights = bell<kRadius>(kPlaceSpread);
  std::array<Row, kSide> shares{};
  for (int place = 0; place < kPlaces; ++place) {
    const int middle = kBorder + static_cast<int>(std::lround(kStep * static_cast<float>(place)));
    for (int x = std::max(0, middle - kRadius); x <= std::min(kSide - 1, middle + kRadius); ++x) {
      shares[index(x)][index(place)] = weights[index(x - middle + kRadius)];
    }
  }
  return shares;
}

void add_times(float factor, const Row& from, Row& to) {
  for (std::size_t i = 0; i < from.size(); ++i) to[i] += factor * from[i];
}

// The slope of the ink at a pixel: how steep, and in which of the directions, 0 to 8.
struct Slope {
  float steep = 0;
  float direction = 0;
};
Slope slope_at(const Square& ink, int x, int y) {
  const float across = ink[at(x + 1, y)] - ink[at(x - 1, y)];
  const float down = ink[at(x, y + 1)] - ink[at(x, y - 1)];
  const float square = across * across + down * down;
  if (square <= 0) return {};
  const float turn = std::atan2(down, across) / (2 * std::numbers::pi_v<float>);
  return {std::sqrt(square), (turn < 0 ? turn + 1 : turn) * kDirections};
}

// Slopes by direction and place: each pixel is shared between the two nearest directions
// and the places around it.
std::array<float, kShapeValues> gather(const Square& ink) {
  static const std::array<Row, kSide> kShares = place_weights();
  std::array<std::array<Row, kPlaces>, kDirections> places{};
  for (int y = 1; y + 1 < kSide; ++y) {
    std::array<Row, kDirections> rows{};
    for (int x = 1; x + 1 < kSide; ++x) {
      const Slope slope = slope_at(ink, x, y);
      if (slope.steep <= 0) continue;
      const auto first = static_cast<std::size_t>(slope.direction);
      const float rest = slope.direction - static_cast<float>(first);
      const Row& shares = kShares[index(x)];
      add_times(slope.steep * (1 - rest), shares, rows[first % kDirections]);
      add_times(slope.steep * rest, shares, rows[(first + 1) % kDirections]);
    }
    const Row& shares = kShares[index(y)];
    for (std::size_t direction = 0; direction < kDirections; ++direction) {
      for (std::size_t place = 0; place < kPlaces; ++place) {
        add_times(shares[place], rows[direction], places[direction][place]);
      }
    }
  }
  std::array<float, kShapeValues> values{};
  float* next = values.data();
  for (const auto& direction : places) {
    for (const Row& row : direction) next = std::ranges::copy(row, next).out;
  }
  return values;
}

// Roots, so that a heavy face is not another shape; one byte each.
std::optional<GlyphShape> pack(const std::array<float, kShapeValues>& values) {
  constexpr float kScale = 1200;  // the largest of a thousand shapes was 0.19 before it
  float sum = 0;
  for (const float value : values) sum += value;
  if (sum <= 0) return std::nullopt;
  GlyphShape shape;
  float squares = 0;
  for (std::size_t i = 0; i < kShapeValues; ++i) {
    const float value = std::min(kScale * std::sqrt(values[i] / sum), 255.F);
    shape.values[i] = static_cast<std::uint8_t>(std::lround(value));
    squares += static_cast<float>(shape.values[i]) * static_cast<float>(shape.values[i]);
  }
  shape.length = std::sqrt(squares);
  return shape;
}

}  // namespace

std::optional<GlyphShape> shape_of(Pix* picture) {
  const PixPtr levelled = level(picture);
  const PixPtr trimmed = levelled ? trim(levelled.get()) : nullptr;
  Square ink;
  if (!trimmed || !fill_square(trimmed.get(), ink)) return std::nullopt;
  Square half;
  smooth_along(ink, half, 1, kSide);
  smooth_along(half, ink, kSide, 1);
  return pack(gather(ink));
}

float likeness(const GlyphShape& a, const GlyphShape& b) {
  std::uint32_t product = 0;
  for (std::size_t i = 0; i < kShapeValues; ++i) {
    product += std::uint32_t{a.values[i]} * std::uint32_t{b.values[i]};
  }
  const float lengths = a.length * b.length;
  return lengths > 0 ? static_cast<float>(product) / lengths : 0;
}

}  // namespace zhengbao
