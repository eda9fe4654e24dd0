// A page of vertical print turned left, so that its columns are lines.
#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "extract/ocr/column/column_reader.h"
#include "extract/ocr/ink/line_finder.h"
#include "extract/ocr/ink/page_attempt.h"
#include "extract/ocr/line/reading_models.h"
#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// `box` of the upright picture, `width` pixels wide, in the picture turned left.
PixelBox turned_left(const PixelBox& box, int width);

// The places of the `count` longest of `lines`, the longest first.
std::vector<std::size_t> longest(const std::vector<FoundLine>& lines, std::size_t count);

// Columns that were read, by their places in the lines of the turned page.
using KnownColumns = std::map<std::size_t, std::vector<ReadCharacter>>;

struct ColumnPage {
  PageAttempt turned;
  ColumnModels models;  // of the forms it is printed in; none where they are not installed
  bool traditional = false;
  KnownColumns known;  // the longest
};

// Turns `image` with the ink of `areas` alone, and reads the longest columns to tell the
// forms they are printed in. Models belong to `shelf`, which must outlive the page.
ColumnPage open_columns(const PageImage& image, const std::vector<PixelBox>& areas,
                        ModelShelf& shelf);

}  // namespace zhengbao
