#include "extract/ocr/page_recognizer.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <functional>

#include "extract/ocr/cell_stacks.h"
#include "extract/ocr/label_columns.h"
#include "extract/ocr/leader_finder.h"
#include "extract/ocr/line_finder.h"
#include "extract/ocr/line_glyphs.h"
#include "extract/ocr/line_reader.h"
#include "extract/ocr/page_preparation.h"
#include "extract/ocr/ruling_finder.h"

namespace zhengbao {

namespace {

constexpr const char* kModel = "chi_sim";
constexpr const char* kLatinModel = "eng";
// Percent: what a picture, a pattern or dirt gives is read with less.
constexpr float kNoText = 45;
// Two lines read as one give less.
constexpr float kSureOfOneLine = 85;
// Percent. Upright pages give more; turned ones are read as noise, which has to be
// clearly worse.
constexpr float kUpright = 85;
constexpr float kClearlyBetter = 8;

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

Box place_of(const PixelBox& ink, const PageImage& image) {
  return PagePlace{image.left, image.top, image.pixels_per_point}.box(ink);
}

// A line belongs to a region when a part of it does.
bool wanted(const PixelBox& ink, const PageImage& image, const std::vector<Box>& regions) {
  if (regions.empty()) return true;
  const Box box = place_of(ink, image);
  return std::ranges::any_of(regions, [&](const Box& region) {
    const float shared = overlap_y(box, region);
    return overlap_x(box, region) > 0 && 2 * shared > std::min(box.height(), region.height());
  });
}

// Dots that lead to a page number, two to an em as they are typeset.
void add_leaders(const std::vector<PixelBox>& leaders, const std::vector<FoundLine>& lines,
                 const PagePlace& place, PageContent& content) {
  constexpr float kSureOfDots = 99;
  for (const PixelBox& leader : leaders) {
    const auto beside = std::ranges::find_if(lines, [&](const FoundLine& line) {
      return overlap_y(line.ink, leader) > 0 && line.ink.height() * 2 > line.height;
    });
    if (beside == lines.end()) continue;
    const int count = std::max(1, leader.width() / std::max(1, beside->height));
    std::vector<ReadCharacter> dots;
    for (int i = 0; i < count; ++i) {
      const int left = leader.left + leader.width() * i / count;
      const int right = leader.left + leader.width() * (i + 1) / count;
      dots.push_back({.readings = {{U'…', 1}},
                      .box = {left, leader.top, right, leader.bottom},
                      .confidence = kSureOfDots});
    }
    const PixelBox ink{leader.left, beside->ink.top, leader.right, beside->ink.bottom};
    add_glyphs(dots, {ink, beside->height}, place, content);
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

// The picture turned one way, and what is found on it before reading.
struct Attempt {
  int turns = 0;
  float scale = 1;
  PreparedPage pictures;
  std::vector<PixelBox> rulings;
  std::vector<PixelBox> leaders;
  std::vector<FoundLine> lines;
  float probed = 0;  // percent, see probe()
};

Attempt prepare(const PageImage& image, int turns) {
  Attempt attempt;
  attempt.turns = turns;
  attempt.scale = print_scale(image);
  attempt.pictures = prepare_page(image, turns);
  if (!attempt.pictures.grey || !attempt.pictures.ink) return {};
  attempt.rulings = take_out_rulings(attempt.pictures, attempt.scale);
  attempt.leaders = take_out_leaders(attempt.pictures, attempt.scale);
  attempt.lines = find_lines(attempt.pictures.ink.get(), attempt.rulings, attempt.scale);
  return attempt;
}

// How sure the models are of the longest lines; sure enough where there are none.
float probe(Attempt& attempt, LineRecognizer& chinese, LineRecognizer* latin) {
  constexpr std::size_t kLines = 3;
  constexpr int kShortest = 4;  // heights; of less, any way up may seem right
  std::vector<FoundLine> longest = attempt.lines;
  std::erase_if(longest,
                [](const FoundLine& line) { return line.ink.width() < kShortest * line.height; });
  if (longest.empty())
    return attempt.probed = attempt.turns == 0 && attempt.lines.empty() ? 100 : 0;
  const std::size_t count = std::min(kLines, longest.size());
  std::ranges::partial_sort(longest, longest.begin() + static_cast<std::ptrdiff_t>(count),
                            std::ranges::greater{},
                            [](const FoundLine& line) { return line.ink.width(); });
  LineReader reader(attempt.pictures, chinese, latin);
  float sum = 0;
  for (std::size_t i = 0; i < count; ++i) sum += mean_confidence(reader.read(longest[i]));
  return attempt.probed = sum / static_cast<float>(count);
}

// Returns which lines are read by it.
std::vector<bool> read_stacks(const Attempt& page, const PageImage& image,
                              const std::vector<Box>& regions, LineReader& reader,
                              PageContent& content) {
  const PagePlace place{image.left, image.top, image.pixels_per_point};
  std::vector<bool> done(page.lines.size(), false);
  for (const CellStack& stack : find_cell_stacks(page.lines, page.rulings)) {
    if (!wanted(page.lines[stack.front()].ink, image, regions)) continue;
    const auto parts = reader.read_stack(page.lines, stack);
    for (std::size_t n = 0; n < parts.size(); ++n) {
      add_glyphs(parts[n], page.lines[stack[n]], place, content);
      done[stack[n]] = true;
    }
  }
  return done;
}

void read_lines(const Attempt& page, const PageImage& image, const std::vector<Box>& regions,
                LineRecognizer& chinese, LineRecognizer* latin, PageContent& content) {
  const PagePlace place{image.left, image.top, image.pixels_per_point};
  for (const PixelBox& ruling : page.rulings) content.rulings.push_back({place.box(ruling), 0});
  LineReader reader(page.pictures, chinese, latin);
  const std::vector<bool> done = read_stacks(page, image, regions, reader, content);
  std::vector<ReadLine> read;
  for (std::size_t i = 0; i < page.lines.size(); ++i) {
    const FoundLine& line = page.lines[i];
    if (done[i] || !wanted(line.ink, image, regions)) continue;
    std::vector<ReadCharacter> characters = reader.read(line);
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
  if (regions.empty()) add_leaders(page.leaders, page.lines, place, content);
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
  // Loading a model has made the static objects of Tesseract, so that this one,
  // made after them, is destroyed before.
  static PageRecognizer of_process = std::move(fresh);
  made = &of_process;
  return made;
}

Result<PageContent> PageRecognizer::recognize(const PageImage& image,
                                              const RecognizeOptions& options) {
  auto chinese = state_->models.model(kModel);
  if (!chinese) return fail(std::move(chinese).error());
  const auto latin = state_->models.model(kLatinModel);
  LineRecognizer* const other = latin ? *latin : nullptr;
  Attempt page = prepare(image, 0);
  if (!page.pictures.ink) return fail(ErrorCode::too_large, "no memory to read the picture");
  if (options.regions.empty() && probe(page, **chinese, other) < kUpright) {
    for (const int turns : {2, 1, 3}) {
      Attempt turned = prepare(image, turns);
      if (!turned.pictures.ink) continue;
      if (probe(turned, **chinese, other) > page.probed + kClearlyBetter) page = std::move(turned);
    }
  }
  PageContent content;
  content.quarter_turns = page.turns;
  content.width = page.turns % 2 == 0 ? image.page_width : image.page_height;
  content.height = page.turns % 2 == 0 ? image.page_height : image.page_width;
  read_lines(page, image, options.regions, **chinese, other, content);
  return content;
}

}  // namespace zhengbao
