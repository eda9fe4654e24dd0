#include "extract/ocr/column/column_reader.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "extract/ocr/character_row.h"
#include "extract/ocr/characters/reading_context.h"
#include "extract/ocr/characters/reading_vote.h"
#include "extract/ocr/characters/second_opinion.h"
#include "extract/ocr/column/column_sights.h"
#include "extract/ocr/cut/line_picture.h"

namespace zhengbao {

namespace {

// White around the picture of a column or row, in heights; as of lines.
constexpr float kMargin = 0.35F;
constexpr float kSideMargin = 0.5F;
// Pixels: the type rough pages are read best at; see chinese_reader.cc.
constexpr float kRoughType = 21;
// Percent. A row with a character below this is read once more, softened.
constexpr float kSureOfAll = 90;

using Characters = std::vector<ReadCharacter>;

// From the picture of a row to the column.
void move_to_cells(Characters& characters, const std::vector<PixelBox>& places,
                   const std::vector<ColumnCell>& cells) {
  for (ReadCharacter& character : characters) {
    const int middle = (character.box.left + character.box.right) / 2;
    const auto after =
        std::ranges::find_if(places, [&](const PixelBox& place) { return place.right > middle; });
    const auto at = static_cast<std::size_t>(after == places.end() ? places.size() - 1
                                                                   : after - places.begin());
    const PixelBox& cell = cells[at].box;
    const float along = std::clamp(static_cast<float>(middle - places[at].left) /
                                       static_cast<float>(std::max(1, places[at].width())),
                                   0.F, 1.F);
    const int x = cell.left + static_cast<int>(along * static_cast<float>(cell.width()));
    character.box = {x - cell.height() / 2, cell.top, x + cell.height() / 2, cell.bottom};
  }
}

}  // namespace

// Once more, softened, where it is not sure of all `cells`.
Characters ColumnReader::read_softened(Pix* row, std::size_t cells) {
  Characters read = models_.upright->read(row);
  const bool unsure =
      read.size() < cells || std::ranges::any_of(read, [](const ReadCharacter& one) {
        return one.confidence < kSureOfAll;
      });
  const PixPtr soft(unsure ? pixBlockconv(row, 1, 1) : nullptr);
  if (!soft) return read;
  Characters second = models_.upright->read(soft.get());
  return read.empty() ? second : vote(read, second);
}

Characters ColumnReader::read_in_a_row(const FoundLine& column,
                                       const std::vector<ColumnCell>& cells) {
  std::vector<PixelBox> places;
  const PixPtr row = picture_of_cells(page_.grey.get(), column, cells, kMargin, places);
  if (!row) return {};
  float scale = 1;
  const PixPtr small =
      page_.rough ? at_type_height(row.get(), kRoughType, kMargin, scale) : nullptr;
  Characters read = read_softened(small ? small.get() : row.get(), cells.size());
  if (small) scale_boxes(read, 1 / scale);
  if (models_.network) {
    LineNetwork& network = *models_.network;
    read = settle(read, network.read(row.get(), column.ink.height()),
                  {.known = [&network](char32_t code) { return network.knows(code); },
                   .forms_are_same = models_.traditional,
                   .marks_are_turned = true});
  }
  move_to_cells(read, places, cells);
  return read;
}

Characters ColumnReader::read_as_it_is(const FoundLine& column) {
  const auto height = static_cast<float>(column.ink.height());
  const int margin = static_cast<int>(std::lround(kMargin * height));
  const int side = static_cast<int>(std::lround(kSideMargin * height));
  const PixPtr picture =
      line_picture(page_.grey.get(), {column.ink, column.ink.height()}, margin, side);
  if (!picture) return {};
  Characters read = models_.vertical->read(picture.get());
  for (ReadCharacter& character : read) {
    character.box.left += column.ink.left - 1 - side;
    character.box.right += column.ink.left - 1 - side;
  }
  return read;
}

Characters ColumnReader::read(const FoundLine& column) {
  constexpr std::size_t kMost = 400;  // bounds the work; columns are shorter
  std::vector<ColumnCell> cells = cut_cells(page_.ink.get(), column);
  std::erase_if(cells, [](const ColumnCell& cell) { return cell.ink.empty(); });
  if (cells.empty() || cells.size() > kMost) return {};
  const Characters upright = read_in_a_row(column, cells);
  const Characters vertical = models_.vertical ? read_as_it_is(column) : Characters{};
  if (upright.size() > kMost || vertical.size() > kMost) return {};
  Characters characters =
      combine_sights(upright, vertical, models_.vertical != nullptr, cells, page_.ink.get());
  choose_readings(characters);
  return characters;
}

}  // namespace zhengbao
