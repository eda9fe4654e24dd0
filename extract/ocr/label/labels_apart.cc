#include "extract/ocr/label/labels_apart.h"

#include <leptonica/allheaders.h>

#include <algorithm>

#include "extract/ocr/ink_area.h"

namespace zhengbao {

namespace {

// More of the type than this stands in stacks only on pages of another kind.
constexpr double kMostOfPage = 0.5;

bool has_middle_in(const PixelBox& line, const PixelBox& area) {
  const int x = (line.left + line.right) / 2;
  const int y = (line.top + line.bottom) / 2;
  return x >= area.left && x < area.right && y >= area.top && y < area.bottom;
}

bool is_in_one(const FoundLine& line, const std::vector<LabelCell>& cells) {
  return std::ranges::any_of(
      cells, [&](const LabelCell& cell) { return has_middle_in(line.ink, cell.box); });
}

double area_of(const PixelBox& box) { return static_cast<double>(box.width()) * box.height(); }

bool are_most(const std::vector<LabelCell>& cells, const std::vector<FoundLine>& lines) {
  double inside = 0;
  double outside = 0;
  for (const LabelCell& cell : cells) {
    for (const StackRow& row : cell.rows) inside += area_of(row.ink);
  }
  for (const FoundLine& line : lines) {
    if (!is_in_one(line, cells)) outside += area_of(line.ink);
  }
  return inside > kMostOfPage * (inside + outside);
}

}  // namespace

LabelsApart set_labels_apart(PageAttempt& page) {
  LabelsApart apart;
  Pix* ink = page.pictures.ink.get();
  apart.cells = find_label_cells(ink, page.lines, page.rulings);
  if (apart.cells.empty() || are_most(apart.cells, page.lines)) return {};
  apart.ink.reset(pixCopy(nullptr, ink));
  if (!apart.ink) return {};
  for (const FoundLine& line : page.lines) {
    if (is_in_one(line, apart.cells)) apart.lines.push_back(line);
  }
  std::erase_if(page.lines, [&](const FoundLine& line) { return is_in_one(line, apart.cells); });
  for (const LabelCell& cell : apart.cells) clear_ink(ink, cell.box);
  return apart;
}

void put_back(const LabelCell& label, const LabelsApart& labels, PageAttempt& page) {
  const PixelBox& box = label.box;
  pixRasterop(page.pictures.ink.get(), box.left, box.top, box.width(), box.height(), PIX_SRC,
              labels.ink.get(), box.left, box.top);
  for (const FoundLine& line : labels.lines) {
    if (has_middle_in(line.ink, box)) page.lines.push_back(line);
  }
}

}  // namespace zhengbao
