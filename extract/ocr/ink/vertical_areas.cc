#include "extract/ocr/ink/vertical_areas.h"
#include "extract/ocr/ink_components.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <utility>

namespace zhengbao {

namespace {

// Pixels. Type is looked at no larger than twice this: enough to see the white
// between characters, and quick.
constexpr int kLeastType = 14;
constexpr float kUsualType = 10.5F;  // points
// Points: what is smaller or larger than type says nothing of its size.
constexpr float kSmallestType = 4;
constexpr float kLargestType = 30;

// In ems of the page. Characters of a line stand closer than kInside, at either
// way; lines of a block closer than kBlock.
constexpr float kInside[] = {0.4F, 0.6F};
constexpr float kBlock = 1.25F;
constexpr float kLeastBlock = 2.5F;
// Rows of pieces by columns of pieces. On 30 pages of horizontal text 0.04 to 0.7,
// of vertical text 3.9 to 6.8, on pages on their side as much; where characters are
// as far apart both ways 1.
constexpr int kTimesMore = 2;
constexpr int kFewestPieces = 8;
// Bounds a page of noise.
constexpr std::size_t kMaxBlocks = 200;

PixPtr halved(Pix* ink) { return PixPtr(pixReduceRankBinary2(ink, 1, nullptr)); }

// The size most of the ink has, whole characters weighing more than loose strokes.
int type_size(Pix* ink, float pixels_per_point) {
  std::vector<std::pair<int, double>> sizes;
  double all = 0;
  for (const PixelBox& box : ink_components(ink)) {
    const int size = std::max(box.width(), box.height());
    const float points = static_cast<float>(size) / pixels_per_point;
    if (points < kSmallestType || points > kLargestType) continue;
    sizes.emplace_back(size, static_cast<double>(box.width()) * box.height());
    all += sizes.back().second;
  }
  std::ranges::sort(sizes);
  double sum = 0;
  for (const auto& [size, area] : sizes) {
    sum += area;
    if (2 * sum >= all) return size;
  }
  return 0;
}

int part_of(int em, float share) {
  return std::max(2, static_cast<int>(std::lround(share * static_cast<float>(em))));
}

std::vector<PixelBox> blocks_of(Pix* ink, int em) {
  const int reach = part_of(em, kBlock);
  const PixPtr joined(pixCloseSafeCompBrick(nullptr, ink, reach, reach));
  std::vector<PixelBox> blocks = ink_components(joined.get());
  std::erase_if(blocks, [&](const PixelBox& block) {
    return 2 * std::max(block.width(), block.height()) < em;
  });
  std::ranges::sort(blocks, std::greater{}, [](const PixelBox& block) {
    return static_cast<long>(block.width()) * block.height();
  });
  if (blocks.size() > kMaxBlocks) blocks.resize(kMaxBlocks);
  return blocks;
}

// A lone column near an area and beside it, the title of what stands there; or what is
// left of a last column next to it.
bool is_lone_column(const PixelBox& block, const PixelBox& area, int em) {
  constexpr float kNarrow = 2.5F;
  constexpr int kNear = 6;
  const int apart = -overlap_x(block, area);
  if (static_cast<float>(block.width()) >= kNarrow * static_cast<float>(em)) return false;
  if (2 * block.height() >= 3 * block.width()) {
    return overlap_y(block, area) > 0 && apart <= kNear * em;
  }
  return 10 * overlap_y(block, area) >= 9 * block.height() && apart <= 2 * em;
}

bool is_inside(const PixelBox& inner, const PixelBox& outer) {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top &&
         inner.bottom <= outer.bottom;
}

// How many pieces each block falls into when its ink is closed by `across` and `down`.
std::vector<int> count_pieces(Pix* ink, int em, int across, int down,
                              const std::vector<PixelBox>& blocks) {
  std::vector<int> counts(blocks.size(), 0);
  const PixPtr closed(pixCloseSafeCompBrick(nullptr, ink, across, down));
  for (const PixelBox& piece : ink_components(closed.get())) {
    if (2 * piece.width() < em && 2 * piece.height() < em) continue;
    const auto block = std::ranges::find_if(
        blocks, [&](const PixelBox& outer) { return is_inside(piece, outer); });
    if (block != blocks.end()) ++counts[static_cast<std::size_t>(block - blocks.begin())];
  }
  return counts;
}

// Those of `blocks` that are vertical, and the lone columns beside them, in pixels of
// the picture before it was reduced. There is white enough around a block to leave
// room for a page that leans.
std::vector<PixelBox> areas_of(const std::vector<PixelBox>& blocks,
                               const std::vector<bool>& vertical, int em, int reduced) {
  std::vector<PixelBox> areas;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    bool taken = vertical[i];
    for (std::size_t j = 0; j < blocks.size() && !taken; ++j) {
      taken = vertical[j] && is_lone_column(blocks[i], blocks[j], em);
    }
    if (!taken) continue;
    const PixelBox& block = blocks[i];
    const int room = part_of(em, kBlock / 2);
    areas.push_back({std::max(0, block.left - room) * reduced,
                     std::max(0, block.top - room) * reduced, (block.right + room) * reduced,
                     (block.bottom + room) * reduced});
  }
  return areas;
}

}  // namespace

std::vector<PixelBox> find_vertical_areas(Pix* ink, float pixels_per_point) {
  int reduced = 1;
  PixPtr small(pixClone(ink));
  float scale = pixels_per_point;
  const auto reduce = [&] {
    small = halved(small.get());
    reduced *= 2;
    scale /= 2;
  };
  while (small && kUsualType * scale >= 2 * kLeastType) reduce();
  int em = small ? type_size(small.get(), scale) : 0;
  for (; small && em >= 2 * kLeastType; em /= 2) reduce();
  if (!small || em == 0) return {};
  const std::vector<PixelBox> blocks = blocks_of(small.get(), em);
  std::vector<bool> vertical(blocks.size(), false);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const auto least = kLeastBlock * static_cast<float>(em);
    vertical[i] = static_cast<float>(std::min(blocks[i].width(), blocks[i].height())) >= least;
  }
  for (const float share : kInside) {
    if (std::ranges::find(vertical, true) == vertical.end()) return {};
    const int reach = part_of(em, share);
    const std::vector<int> in_rows = count_pieces(small.get(), em, reach, 1, blocks);
    const std::vector<int> in_columns = count_pieces(small.get(), em, 1, reach, blocks);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      if (in_rows[i] < kFewestPieces || in_rows[i] < kTimesMore * in_columns[i]) {
        vertical[i] = false;
      }
    }
  }
  return areas_of(blocks, vertical, em, reduced);
}

}  // namespace zhengbao
