#include "extract/ocr/ink/page_attempt.h"

#include <algorithm>

#include "extract/ocr/ink/dark_grounds.h"
#include "extract/ocr/ink/leader_finder.h"
#include "extract/ocr/ink/ruling_finder.h"
#include "extract/ocr/page_place.h"

namespace zhengbao {

namespace {

// Pixels for each point of the paper that was scanned. Text that can be read was
// not scanned at less than 120 dpi: a file that says so has the size of the page
// wrong, and the page is taken for one as wide as A4.
float print_scale(const PageImage& image) {
  constexpr float kLeastScale = 120 / 72.0F;
  constexpr float kA4Width = 595.28F;
  const float shorter = std::min(image.page_width, image.page_height);
  if (image.pixels_per_point >= kLeastScale || shorter <= kA4Width) return image.pixels_per_point;
  return image.pixels_per_point * shorter / kA4Width;
}

// Where a ground ends is as good as a line: it closes the header of a table.
std::vector<PixelBox> edges_of(const std::vector<PixelBox>& grounds) {
  std::vector<PixelBox> edges;
  for (const PixelBox& ground : grounds) {
    edges.push_back({ground.left, ground.top, ground.right, ground.top + 1});
    edges.push_back({ground.left, ground.bottom - 1, ground.right, ground.bottom});
    edges.push_back({ground.left, ground.top, ground.left + 1, ground.bottom});
    edges.push_back({ground.right - 1, ground.top, ground.right, ground.bottom});
  }
  return edges;
}

}  // namespace

PageAttempt prepare_attempt(const PageImage& image, int turns) {
  PageAttempt attempt;
  attempt.turns = turns;
  attempt.scale = print_scale(image);
  attempt.pictures = prepare_page(image, turns);
  if (!attempt.pictures.grey || !attempt.pictures.ink) return {};
  const auto edges = edges_of(turn_dark_grounds(attempt.pictures, attempt.scale));
  attempt.rulings = take_out_rulings(attempt.pictures, attempt.scale, edges);
  attempt.leaders = take_out_leaders(attempt.pictures, attempt.scale);
  attempt.lines = find_lines(attempt.pictures.ink.get(), attempt.rulings, attempt.scale);
  return attempt;
}

bool is_wanted(const PixelBox& ink, const PageImage& image, const std::vector<Box>& regions) {
  if (regions.empty()) return true;
  const Box box = PagePlace{image.left, image.top, image.pixels_per_point}.box(ink);
  return std::ranges::any_of(regions, [&](const Box& region) {
    const float shared = overlap_y(box, region);
    return overlap_x(box, region) > 0 && 2 * shared > std::min(box.height(), region.height());
  });
}

}  // namespace zhengbao
