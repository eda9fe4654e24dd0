#include "extract/ocr/column/column_page.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <functional>
#include <string>
#include <utility>

#include "extract/ocr/column/column_reader.h"
#include "extract/ocr/cut/form_ink.h"
#include "extract/ocr/ink/line_finder.h"

namespace zhengbao {

namespace {

constexpr const char* kSimplified = "chi_sim";
constexpr const char* kTraditional = "chi_tra";
constexpr int kTurnedLeft = 3;  // quarter turns clockwise: columns become lines
constexpr std::size_t kFormLines = 8;
// See FormInk. On eight columns each of four pages in simplified characters, drawn at 150
// to 300 dpi, 1.00 to 1.18, of seven in traditional ones 1.28 to 1.41.
constexpr float kFuller = 1.23F;

ColumnModels models_of(const std::string& forms, ModelShelf& shelf) {
  const auto upright = shelf.model(forms);
  if (!upright) return {};
  const auto vertical = shelf.model(forms + "_vert");
  return {*upright, vertical ? *vertical : nullptr, nullptr, forms == kTraditional};
}

void keep_only(Pix* ink, const std::vector<PixelBox>& areas) {
  const PixPtr mask(pixCreateTemplate(ink));
  if (!mask) return;
  for (const PixelBox& area : areas) {
    pixRasterop(mask.get(), area.left, area.top, area.width(), area.height(), PIX_SET, nullptr, 0,
                0);
  }
  pixAnd(ink, ink, mask.get());
}

// The picture turned left with the ink of `areas` alone, and the columns as lines.
PageAttempt columns_of(const PageImage& image, std::vector<PixelBox> areas) {
  PageAttempt turned = prepare_attempt(image, kTurnedLeft);
  if (!turned.pictures.ink) return turned;
  const auto width = static_cast<int>(pixGetWidth(image.pixels.get()));
  for (PixelBox& area : areas) area = turned_left(area, width);
  keep_only(turned.pictures.ink.get(), areas);
  turned.lines = find_lines(turned.pictures.ink.get(), turned.rulings, turned.scale);
  return turned;
}

KnownColumns read_some(const PageAttempt& turned, const std::vector<std::size_t>& which,
                       const ColumnModels& models) {
  ColumnReader reader(turned.pictures, models);
  KnownColumns read;
  for (const std::size_t i : which) read.emplace(i, reader.read(turned.lines[i]));
  return read;
}

bool shows_traditional(const ColumnPage& page) {
  FormInk forms;
  for (const auto& [column, characters] : page.known) {
    forms.add(page.turned.pictures.ink.get(), page.turned.lines[column].ink, characters);
  }
  return forms.fullness() >= kFuller;
}

}  // namespace

PixelBox turned_left(const PixelBox& box, int width) {
  return {box.top, width - box.right, box.bottom, width - box.left};
}

std::vector<std::size_t> longest(const std::vector<FoundLine>& lines, std::size_t count) {
  std::vector<std::size_t> order(lines.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::sort(order, std::greater{}, [&](std::size_t i) { return lines[i].ink.width(); });
  order.resize(std::min(count, order.size()));
  return order;
}

ColumnPage open_columns(const PageImage& image, const std::vector<PixelBox>& areas,
                        ModelShelf& shelf) {
  ColumnPage page{columns_of(image, areas), models_of(kSimplified, shelf), false, {}};
  const std::vector<std::size_t> lines = longest(page.turned.lines, kFormLines);
  if (!page.models.upright) return page;
  page.known = read_some(page.turned, lines, page.models);
  if (!shows_traditional(page)) return page;
  const ColumnModels others = models_of(kTraditional, shelf);
  page.traditional = true;
  if (!others.upright) return page;
  page.models = others;
  page.known = read_some(page.turned, lines, page.models);
  return page;
}

}  // namespace zhengbao
