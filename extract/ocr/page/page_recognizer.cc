#include "extract/ocr/page/page_recognizer.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "extract/ocr/character_row.h"
#include "extract/ocr/column/vertical_print.h"
#include "extract/ocr/ink/line_finder.h"
#include "extract/ocr/ink_area.h"
#include "extract/ocr/label/cell_stacks.h"
#include "extract/ocr/label/label_columns.h"
#include "extract/ocr/label/label_picture.h"
#include "extract/ocr/label/labels_apart.h"
#include "extract/ocr/line/line_glyphs.h"
#include "extract/ocr/line/line_reader.h"
#include "extract/ocr/page/page_probe.h"

namespace zhengbao {

namespace {

constexpr const char* kModel = "chi_sim";
constexpr const char* kLatinModel = "eng";
// Percent: what a picture, a pattern or dirt gives is read with less.
constexpr float kNoText = 45;
// Two lines read as one give less.
constexpr float kSureOfOneLine = 85;

// The line whose dots these are: what they lead from, else what stands beside them.
const ReadLine* line_beside(const PixelBox& leader, const std::vector<ReadLine>& read) {
  const ReadLine* nearest = nullptr;
  const auto distance = [&](const ReadLine& one) {
    const bool before = one.line.ink.left < leader.left;
    return std::pair(!before, -overlap_x(one.line.ink, leader));
  };
  for (const ReadLine& one : read) {
    if (overlap_y(one.line.ink, leader) <= 0 || one.line.ink.height() * 2 <= one.line.height)
      continue;
    if (!nearest || distance(one) < distance(*nearest)) nearest = &one;
  }
  return nearest;
}

// Dots that lead to a page number, two to an em as they are typeset, of the size of
// their line.
void add_leaders(const std::vector<PixelBox>& leaders, const std::vector<ReadLine>& read,
                 const PagePlace& place, PageContent& content) {
  constexpr float kSureOfDots = 99;
  for (const PixelBox& leader : leaders) {
    const ReadLine* beside = line_beside(leader, read);
    if (!beside) continue;
    const int em =
        std::max(1, static_cast<int>(std::lround(em_of(beside->characters, beside->line))));
    const int count = std::max(1, leader.width() / em);
    std::vector<ReadCharacter> dots;
    for (int i = 0; i < count; ++i) {
      const int left = leader.left + leader.width() * i / count;
      const int right = leader.left + leader.width() * (i + 1) / count;
      dots.push_back({.readings = {{U'…', 1}},
                      .box = {left, leader.top, right, leader.bottom},
                      .confidence = kSureOfDots});
    }
    const PixelBox& line = beside->line.ink;
    const PixelBox ink{leader.left, line.top, leader.right, line.bottom};
    add_glyphs(dots, {ink, em}, place, content);
  }
}

// Two lines that seemed one are read one by one.
std::vector<FoundLine> halves_of(const FoundLine& line, Pix* ink) {
  std::vector<FoundLine> halves;
  for (const PixelBox& half :
       {PixelBox{line.ink.left, line.ink.top, line.ink.right, line.cut},
        PixelBox{line.ink.left, line.cut, line.ink.right, line.ink.bottom}}) {
    const PixelBox box = ink_inside(ink, half);
    if (!box.empty()) halves.push_back({box, box.height()});
  }
  return halves;
}

// Returns which lines are read by it.
std::vector<bool> read_stacks(const PageAttempt& page, const PageImage& image,
                              const std::vector<Box>& regions, LineReader& reader,
                              PageContent& content) {
  const PagePlace place{image.left, image.top, image.pixels_per_point};
  std::vector<bool> done(page.lines.size(), false);
  for (const CellStack& stack : find_cell_stacks(page.lines, page.rulings)) {
    if (!is_wanted(page.lines[stack.front()].ink, image, regions)) continue;
    const auto parts = reader.read_stack(page.lines, stack);
    for (std::size_t n = 0; n < parts.size(); ++n) {
      add_glyphs(parts[n], page.lines[stack[n]], place, content);
      done[stack[n]] = true;
    }
  }
  for (const CellTail& tail : find_cell_tails(page.lines, page.rulings)) {
    if (done[tail.lone] || !is_wanted(page.lines[tail.lone].ink, image, regions)) continue;
    const auto character = reader.read_tail(page.lines[tail.above], page.lines[tail.lone]);
    if (character.empty()) continue;
    add_glyphs(character, page.lines[tail.lone], place, content);
    done[tail.lone] = true;
  }
  return done;
}

// The glyphs from `first` on, which share one place of a column ("1."), in it.
void set_below_each_other(const Box& cell, std::size_t first, PageContent& content) {
  const auto count = static_cast<float>(content.glyphs.size() - first);
  for (std::size_t i = first; i < content.glyphs.size(); ++i) {
    Glyph& glyph = content.glyphs[i];
    const float top = cell.top + cell.height() * static_cast<float>(i - first) / count;
    glyph.box = {cell.left, top, cell.right, top + cell.height() / count};
    glyph.direction = Direction::down;
  }
}

// A column of characters is one line that runs down; of two, lines one below the other.
void add_label(const LabelCell& label, const std::vector<CharacterRow>& rows,
               const PagePlace& place, PageContent& content) {
  constexpr std::size_t kLeastDown = 3;
  const bool runs_down = label.is_column && rows.size() >= kLeastDown;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::size_t first = content.glyphs.size();
    add_glyphs(rows[i], line_of_row(label, label.rows[i]), place, content);
    if (!runs_down) continue;
    set_below_each_other(place.box(line_of_row(label, label.rows[i]).ink), first, content);
  }
}

// What does not read as labels comes back as lines.
void read_labels(const LabelsApart& labels, const PageImage& image, const std::vector<Box>& regions,
                 LineReader& reader, PageAttempt& page, PageContent& content) {
  const PagePlace place{image.left, image.top, image.pixels_per_point};
  for (const LabelCell& label : labels.cells) {
    if (!is_wanted(label.rows.front().ink, image, regions)) continue;
    const auto rows = reader.read_cell(label);
    if (rows.empty()) {
      put_back(label, labels, page);
    } else {
      add_label(label, rows, place, content);
    }
  }
}

void read_lines(const LabelsApart& labels, const PageImage& image, const std::vector<Box>& regions,
                const ReadingModels& models, const PageProbe& probed, PageAttempt& page,
                PageContent& content) {
  const PagePlace place{image.left, image.top, image.pixels_per_point};
  for (const PixelBox& ruling : page.rulings) content.rulings.push_back({place.box(ruling), 0});
  LineReader reader(page.pictures, models);
  read_labels(labels, image, regions, reader, page, content);
  const std::vector<bool> done = read_stacks(page, image, regions, reader, content);
  std::vector<ReadLine> read;
  for (std::size_t i = 0; i < page.lines.size(); ++i) {
    const FoundLine& line = page.lines[i];
    if (done[i] || !is_wanted(line.ink, image, regions)) continue;
    const auto known = probed.known.find(i);
    std::vector<ReadCharacter> characters =
        known != probed.known.end() ? known->second : reader.read(line);
    if (line.cut > 0 && mean_confidence(characters) < kSureOfOneLine) {
      for (const FoundLine& half : halves_of(line, page.pictures.ink.get())) {
        read.push_back({half, reader.read(half)});
      }
    } else if (mean_confidence(characters) >= kNoText) {
      read.push_back({line, std::move(characters)});
    }
  }
  mend_label_columns(read, [&](const FoundLine& line, const std::string& alphabet) {
    return reader.read_label(line, alphabet);
  });
  for (const ReadLine& one : read) add_glyphs(one.characters, one.line, place, content);
  if (regions.empty()) add_leaders(page.leaders, read, place, content);
}

}  // namespace

struct PageRecognizer::State {
  ModelShelf models;
};

PageRecognizer::PageRecognizer() : state_(std::make_unique<State>()) {}
PageRecognizer::~PageRecognizer() = default;
PageRecognizer::PageRecognizer(PageRecognizer&&) noexcept = default;
PageRecognizer& PageRecognizer::operator=(PageRecognizer&&) noexcept = default;

Result<PageRecognizer*> PageRecognizer::of_process() {
  static PageRecognizer* made = nullptr;
  if (made) return made;
  PageRecognizer fresh;
  if (auto model = fresh.state_->models.model(kModel); !model)
    return fail(std::move(model).error());
  // Loading a model has made the static objects of its library, so that this one,
  // made after them, is destroyed before. Without the network pages are read too.
  (void)fresh.state_->models.network();
  static PageRecognizer of_process = std::move(fresh);
  made = &of_process;
  return made;
}

std::vector<std::string> PageRecognizer::take_missing_models() {
  return state_->models.take_missing();
}

Result<PageContent> PageRecognizer::recognize(const PageImage& image,
                                              const RecognizeOptions& options) {
  auto chinese = state_->models.model(kModel);
  if (!chinese) return fail(std::move(chinese).error());
  const auto latin = state_->models.model(kLatinModel);
  const auto network = state_->models.network();
  ReadingModels models{*chinese, latin ? *latin : nullptr, network ? *network : nullptr};
  models.rare = state_->models.rare_reader(false);
  PageAttempt page = prepare_attempt(image, 0);
  if (!page.pictures.ink) return fail(ErrorCode::too_large, "no memory to read the picture");
  LabelsApart labels = set_labels_apart(page);
  const VerticalPrint columns = read_vertical_print(image, options.regions, state_->models, page);
  std::vector<std::size_t> lines = longest_lines(page, image, options.regions);
  if (columns.is_traditional) use_traditional(state_->models, models);
  PageProbe probed = probe_page(page, lines, models);
  try_traditional(page, lines, state_->models, models, probed);
  const bool may_lie = options.regions.empty() && !columns.found;
  if (may_lie && may_be_turned(probed)) {
    probed = turn_upright(image, page, std::move(probed), models);
    if (page.turns != 0) {
      // Setting labels apart gives the lines other places than those the probe knows.
      labels = set_labels_apart(page);
      lines = longest_lines(page, image, {});
      probed = probe_page(page, lines, models);
      try_traditional(page, lines, state_->models, models, probed);
    }
  }
  PageContent content;
  content.quarter_turns = page.turns;
  content.width = page.turns % 2 == 0 ? image.page_width : image.page_height;
  content.height = page.turns % 2 == 0 ? image.page_height : image.page_width;
  read_lines(labels, image, options.regions, models, probed, page, content);
  if (page.turns == 0) append_print(columns.content, content);
  return content;
}

}  // namespace zhengbao
