#include "extract/ocr/page_recognizer.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "extract/ocr/line_finder.h"
#include "extract/ocr/line_glyphs.h"
#include "extract/ocr/line_recognizer.h"
#include "extract/ocr/page_preparation.h"
#include "extract/ocr/reading_context.h"
#include "extract/ocr/ruling_finder.h"

namespace zhengbao {

namespace {

constexpr const char* kModel = "chi_sim";
// White around a line, in heights of its characters.
constexpr float kMargin = 0.2F;
constexpr float kSideMargin = 0.5F;

// The picture of one line with white around it. Nothing of the lines above and
// below comes in.
PixPtr line_picture(Pix* grey, const FoundLine& line, int margin, int side) {
  const int height = std::max(line.height, line.ink.height());
  const int top = (line.ink.top + line.ink.bottom - height) / 2;
  BOX* area = boxCreate(line.ink.left - 1, std::max(0, top - 1), line.ink.width() + 2, height + 2);
  Pix* cut = pixClipRectangle(grey, area, nullptr);
  boxDestroy(&area);
  if (!cut) return nullptr;
  Pix* framed = pixAddBorderGeneral(cut, side, side, margin, margin, kPaperGrey);
  pixDestroy(&cut);
  return PixPtr(framed);
}

bool wanted(const PixelBox& ink, const PageImage& image, const std::vector<Box>& regions) {
  if (regions.empty()) return true;
  const float x =
      image.left + static_cast<float>(ink.left + ink.right) / 2 / image.pixels_per_point;
  const float y = image.top + static_cast<float>(ink.top + ink.bottom) / 2 / image.pixels_per_point;
  return std::ranges::any_of(regions, [&](const Box& region) {
    return x >= region.left && x <= region.right && y >= region.top && y <= region.bottom;
  });
}

}  // namespace

struct PageRecognizer::State {
  std::map<std::string, LineRecognizer> models;

  Result<LineRecognizer*> model(const std::string& language) {
    const auto known = models.find(language);
    if (known != models.end()) return &known->second;
    auto loaded = LineRecognizer::load(language);
    if (!loaded) return fail(std::move(loaded).error());
    return &models.emplace(language, std::move(*loaded)).first->second;
  }
};

PageRecognizer::PageRecognizer() : state_(std::make_unique<State>()) {}
PageRecognizer::~PageRecognizer() = default;
PageRecognizer::PageRecognizer(PageRecognizer&&) noexcept = default;
PageRecognizer& PageRecognizer::operator=(PageRecognizer&&) noexcept = default;

Result<PageRecognizer*> PageRecognizer::of_process() {
  static PageRecognizer* made = nullptr;
  if (made) return made;
  PageRecognizer fresh;
  if (auto model = fresh.state_->model(kModel); !model) return fail(std::move(model).error());
  // Loading a model has made the static objects of Tesseract, so that this one,
  // made after them, is destroyed before.
  static PageRecognizer of_process = std::move(fresh);
  made = &of_process;
  return made;
}

Result<PageContent> PageRecognizer::recognize(const PageImage& image,
                                              const RecognizeOptions& options) {
  auto model = state_->model(kModel);
  if (!model) return fail(std::move(model).error());
  PreparedPage page = prepare_page(image, 0);
  if (!page.grey || !page.ink) return fail(ErrorCode::too_large, "no memory to read the picture");
  const std::vector<PixelBox> rulings = take_out_rulings(page, image.pixels_per_point);
  PageContent content;
  content.width = image.page_width;
  content.height = image.page_height;
  const PagePlace place{image.left, image.top, image.pixels_per_point};
  for (const PixelBox& ruling : rulings) content.rulings.push_back({place.box(ruling), 0});
  for (const FoundLine& line : find_lines(page.ink.get(), rulings, image.pixels_per_point)) {
    if (!wanted(line.ink, image, options.regions)) continue;
    const auto height = static_cast<float>(line.height);
    const int margin = static_cast<int>(std::lround(kMargin * height));
    const int side = static_cast<int>(std::lround(kSideMargin * height));
    const PixPtr picture = line_picture(page.grey.get(), line, margin, side);
    if (!picture) continue;
    std::vector<ReadCharacter> characters = (*model)->read(picture.get());
    choose_readings(characters);
    for (ReadCharacter& character : characters) {
      character.box.left += line.ink.left - 1 - side;
      character.box.right += line.ink.left - 1 - side;
    }
    add_glyphs(characters, line, place, content);
  }
  return content;
}

}  // namespace zhengbao
