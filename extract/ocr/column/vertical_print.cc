#include "extract/ocr/column/vertical_print.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "core/text.h"
#include "extract/language/han_statistics.h"
#include "extract/layout/direction_frame.h"
#include "extract/ocr/character_row.h"
#include "extract/ocr/column/column_page.h"
#include "extract/ocr/column/column_reader.h"
#include "extract/ocr/ink/stacked_headings.h"
#include "extract/ocr/ink/vertical_areas.h"
#include "extract/ocr/ink_area.h"
#include "extract/ocr/line/line_glyphs.h"
#include "extract/ocr/line/line_reader.h"

namespace zhengbao {

namespace {

// Percent. Columns of a page on its side are read with 30 to 60, as are rows of
// horizontal text taken for columns.
constexpr float kSureOfColumns = 80;
constexpr float kSureOfHeading = 88;
constexpr float kNoText = 45;
constexpr std::size_t kProbeLines = 3;
std::vector<PixelBox> turned_right(const std::vector<PixelBox>& boxes, int width) {
  std::vector<PixelBox> turned;
  turned.reserve(boxes.size());
  for (const PixelBox& box : boxes) {
    turned.push_back({width - box.bottom, box.left, width - box.top, box.right});
  }
  return turned;
}

long length_of(const std::vector<PixelBox>& rulings) {
  long length = 0;
  for (const PixelBox& ruling : rulings) length += std::max(ruling.width(), ruling.height());
  return length;
}

bool has_middle_in(const PixelBox& box, const PixelBox& area) {
  const int x = (box.left + box.right) / 2;
  const int y = (box.top + box.bottom) / 2;
  return x >= area.left && x < area.right && y >= area.top && y < area.bottom;
}

float confidence_of(const KnownColumns& read) {
  float sum = 0;
  for (const auto& [column, characters] : read) sum += mean_confidence(characters);
  return read.empty() ? 0 : sum / static_cast<float>(read.size());
}

// The mean logarithm of how likely each ideograph follows the one before it; nothing
// where there are too few of them.
std::optional<float> fluency(const KnownColumns& read) {
  constexpr int kEnough = 10;
  float sum = 0;
  int count = 0;
  for (const auto& [column, characters] : read) {
    for (std::size_t i = 1; i < characters.size(); ++i) {
      const char32_t before = code_of(characters[i - 1]);
      const char32_t code = code_of(characters[i]);
      if (!is_han(before) || !is_han(code)) continue;
      sum += pair_log_probability(before, code);
      ++count;
    }
  }
  if (count < kEnough) return std::nullopt;
  return sum / static_cast<float>(count);
}

// What the longest lines inside `areas` say when they are read across.
KnownColumns read_across(const PageAttempt& page, const std::vector<PixelBox>& areas,
                         LineRecognizer& model) {
  std::vector<FoundLine> lines;
  for (const FoundLine& line : page.lines) {
    const bool inside = std::ranges::any_of(
        areas, [&](const PixelBox& area) { return has_middle_in(line.ink, area); });
    if (inside) lines.push_back(line);
  }
  ReadingModels models;
  models.chinese = &model;
  LineReader reader(page.pictures, models);
  KnownColumns read;
  for (const std::size_t i : longest(lines, kProbeLines)) read.emplace(i, reader.read(lines[i]));
  return read;
}

// Figures of a table stand below each other as closely as the characters of a column do,
// and read as well; columns of text are ideographs.
bool are_ideographs(const std::vector<ReadCharacter>& characters) {
  const auto count = std::ranges::count_if(
      characters, [](const ReadCharacter& one) { return is_cjk(one.readings.front().code); });
  return 2 * static_cast<std::size_t>(count) > characters.size();
}

bool are_ideographs(const KnownColumns& columns) {
  std::vector<ReadCharacter> all;
  for (const auto& [column, characters] : columns)
    all.insert(all.end(), characters.begin(), characters.end());
  return are_ideographs(all);
}

// Spacing alone does not tell verse set wide in narrow lines from columns; what makes
// words does.
bool reads_down(const KnownColumns& columns, const PageAttempt& page,
                const std::vector<PixelBox>& areas, LineRecognizer& model) {
  if (confidence_of(columns) < kSureOfColumns || !are_ideographs(columns)) return false;
  const auto down = fluency(columns);
  const auto across = down ? fluency(read_across(page, areas, model)) : std::nullopt;
  return !across || *down > *across;
}

// From the frame in which columns run to the right to the page.
void add_column(const std::vector<ReadCharacter>& characters, const FoundLine& column,
                const PageImage& image, PageContent& content) {
  const auto width = static_cast<float>(pixGetWidth(image.pixels.get())) / image.pixels_per_point;
  const PagePlace place{image.top, image.page_width - image.left - width, image.pixels_per_point};
  const DirectionFrame frame(Direction::down, image.page_width, image.page_height);
  const std::size_t first = content.glyphs.size();
  add_glyphs(characters, {column.ink, column.ink.height()}, place, content);
  for (std::size_t i = first; i < content.glyphs.size(); ++i) {
    content.glyphs[i].box = frame.to_page(content.glyphs[i].box);
    content.glyphs[i].direction = Direction::down;
  }
}

// Reads the columns inside `areas`; nothing where they make no words.
bool read_areas(const PageImage& image, const std::vector<PixelBox>& areas, ModelShelf& shelf,
                const PageAttempt& page, VerticalPrint& print) {
  ColumnPage columns = open_columns(image, areas, shelf);
  if (!reads_down(columns.known, page, areas, *columns.models.upright)) return false;
  // The ink tells the forms beside what the models of simplified ones read (FormInk), so
  // the network comes in when they are known.
  if (const auto network = shelf.network()) {
    columns.models.network = *network;
    columns.known.clear();
  }
  ColumnReader reader(columns.turned.pictures, columns.models);
  for (std::size_t i = 0; i < columns.turned.lines.size(); ++i) {
    const FoundLine& column = columns.turned.lines[i];
    const auto known = columns.known.find(i);
    const std::vector<ReadCharacter> characters =
        known != columns.known.end() ? known->second : reader.read(column);
    if (mean_confidence(characters) >= kNoText) {
      add_column(characters, column, image, print.content);
    }
  }
  print.is_traditional = columns.traditional;
  print.rulings = turned_right(columns.turned.rulings, pixGetWidth(image.pixels.get()));
  return true;
}

// The headings that read well; one line each.
std::vector<PixelBox> read_headings(const PageImage& image, const std::vector<PixelBox>& headings,
                                    ModelShelf& shelf, VerticalPrint& print) {
  std::vector<PixelBox> kept;
  const ColumnPage columns = open_columns(image, headings, shelf);
  const auto width = static_cast<int>(pixGetWidth(image.pixels.get()));
  for (const PixelBox& heading : headings) {
    const PixelBox area = turned_left(heading, width);
    for (const auto& [i, characters] : columns.known) {
      const FoundLine& column = columns.turned.lines[i];
      if (!has_middle_in(column.ink, area)) continue;
      if (mean_confidence(characters) < kSureOfHeading || !are_ideographs(characters)) continue;
      add_column(characters, column, image, print.content);
      kept.push_back(heading);
      break;
    }
  }
  return kept;
}

std::vector<PixelBox> wanted(std::vector<PixelBox> areas, const PageImage& image,
                             const std::vector<Box>& regions) {
  std::erase_if(areas, [&](const PixelBox& area) { return !is_wanted(area, image, regions); });
  return areas;
}

void take_out(const std::vector<PixelBox>& areas, PageAttempt& page) {
  for (const PixelBox& area : areas) clear_ink(page.pictures.ink.get(), area);
  page.lines = find_lines(page.pictures.ink.get(), page.rulings, page.scale);
}

}  // namespace

VerticalPrint read_vertical_print(const PageImage& image, const std::vector<Box>& regions,
                                  ModelShelf& shelf, PageAttempt& page) {
  VerticalPrint print;
  Pix* ink = page.pictures.ink.get();
  const std::vector<PixelBox> areas = wanted(find_vertical_areas(ink, page.scale), image, regions);
  if (!areas.empty() && read_areas(image, areas, shelf, page, print)) {
    print.found = true;
    take_out(areas, page);
    // Only the columns tell by how much their page leans; rulings of one that leans
    // are lost.
    if (length_of(print.rulings) > length_of(page.rulings)) page.rulings = print.rulings;
  }
  const std::vector<PixelBox> headings =
      wanted(find_stacked_headings(page.lines, page.rulings), image, regions);
  if (headings.empty()) return print;
  const std::vector<PixelBox> read = read_headings(image, headings, shelf, print);
  if (!read.empty()) take_out(read, page);
  return print;
}

void append_print(const PageContent& print, PageContent& page) {
  for (Glyph glyph : print.glyphs) {
    const TextStyle& style = print.styles[glyph.style];
    const auto known = std::ranges::find(page.styles, style);
    glyph.style = static_cast<std::uint32_t>(known - page.styles.begin());
    if (known == page.styles.end()) page.styles.push_back(style);
    page.glyphs.push_back(glyph);
  }
}

}  // namespace zhengbao
