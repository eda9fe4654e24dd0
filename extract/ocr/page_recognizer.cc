#include "extract/ocr/page_recognizer.h"

#include <leptonica/allheaders.h>

#include <algorithm>

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
  PreparedPage page = prepare_page(image, 0);
  if (!page.grey || !page.ink) return fail(ErrorCode::too_large, "no memory to read the picture");
  const float scale = image.pixels_per_point;
  const std::vector<PixelBox> rulings = take_out_rulings(page, scale);
  const std::vector<PixelBox> leaders = take_out_leaders(page, scale);
  PageContent content;
  content.width = image.page_width;
  content.height = image.page_height;
  const PagePlace place{image.left, image.top, scale};
  for (const PixelBox& ruling : rulings) content.rulings.push_back({place.box(ruling), 0});
  const std::vector<FoundLine> lines = find_lines(page.ink.get(), rulings, scale);
  LineReader reader(page, **chinese, latin ? *latin : nullptr);
  for (const FoundLine& line : lines) {
    if (!wanted(line.ink, image, options.regions)) continue;
    std::vector<ReadCharacter> characters = reader.read(line);
    if (line.cut > 0 && mean_confidence(characters) < kSureOfOneLine) {
      for (const FoundLine& half : halves_of(line, page.ink.get())) {
        add_glyphs(reader.read(half), half, place, content);
      }
    } else if (mean_confidence(characters) >= kNoText) {
      add_glyphs(characters, line, place, content);
    }
  }
  if (options.regions.empty()) add_leaders(leaders, lines, place, content);
  return content;
}

}  // namespace zhengbao
