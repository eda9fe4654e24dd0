#include "extract/pdf/glyph_device.h"

#include <GfxFont.h>
#include <GfxState.h>
#include <OutputDev.h>
#include <PDFDoc.h>
#include <Page.h>
#include <UTF.h>
#include <goo/gmem.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/text.h"
#include "extract/layout/coverage_grid.h"
#include "extract/pdf/drawn_text.h"
#include "extract/pdf/font_table.h"
#include "extract/pdf/glyph_geometry.h"
#include "extract/pdf/path_rulings.h"
#include "extract/pdf/pdf_file.h"
#include "extract/pdf/pdf_text.h"

namespace zhengbao {

namespace {

constexpr std::size_t kMaxImages = 500;
constexpr std::size_t kMaxGrounds = 64;
constexpr std::size_t kManyShapes = 1000;  // more need not be counted
constexpr float kMostOfPage = 0.5F;
constexpr int kInvisibleMode = 3;  // neither fill nor stroke (ISO 32000-1, table 106)
constexpr int kClipOnlyMode = 7;
constexpr int kFillAndStroke = 2;  // how word processors fake a bold face

}  // namespace

class GlyphReader::Device final : public OutputDev {
 public:
  PageContent take() {
    text_.repair();
    return std::exchange(page_, {});
  }
  bool is_exhausted() const { return page_.truncated; }

  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  // Shadings and patterns carry no text; claiming them spares Poppler from
  // breaking them into thousands of small fills.
  bool useTilingPatternFill() override { return true; }
  bool useShadedFills(int) override { return true; }
  bool tilingPatternFill(GfxState*, Gfx*, Catalog*, GfxTilingPattern*, const double*, int, int, int,
                         int, double, double) override {
    return true;
  }
  bool functionShadedFill(GfxState*, GfxFunctionShading*) override { return true; }
  bool axialShadedFill(GfxState*, GfxAxialShading*, double, double) override { return true; }
  bool radialShadedFill(GfxState*, GfxRadialShading*, double, double) override { return true; }
  bool gouraudTriangleShadedFill(GfxState*, GfxGouraudTriangleShading*) override { return true; }
  bool patchMeshShadedFill(GfxState*, GfxPatchMeshShading*) override { return true; }

  // Poppler asks this when an image is next, and skips it on false: its place
  // is all we want, not its colour profiles and its decoded pixels.
  bool needNonText() override {
    if (state_) add_image(*state_);
    return false;
  }

  void startPage(int, GfxState* state, XRef*) override {
    page_ = {};
    text_.clear();
    state_ = state;
    calls_ = 0;
    mask_depth_ = 0;
    text_state_changed_ = true;
    page_.width = static_cast<float>(state->getPageWidth());
    page_.height = static_cast<float>(state->getPageHeight());
    images_ = CoverageGrid(page_.width, page_.height);
  }
  void endPage() override {
    page_.image_share = images_.share();
    state_ = nullptr;
  }

  void updateAll(GfxState* state) override { note_state(state); }
  void restoreState(GfxState* state) override { note_state(state); }
  void updateFont(GfxState*) override { text_state_changed_ = true; }
  void updateTextMat(GfxState*) override { text_state_changed_ = true; }
  void updateCTM(GfxState* state, double, double, double, double, double, double) override {
    note_state(state);
  }
  void clip(GfxState* state) override { state_ = state; }
  void eoClip(GfxState* state) override { state_ = state; }
  void updateHorizScaling(GfxState*) override { text_state_changed_ = true; }
  void updateRender(GfxState*) override { text_state_changed_ = true; }
  void updateFillColor(GfxState*) override { text_state_changed_ = true; }
  void updateFillColorSpace(GfxState*) override { text_state_changed_ = true; }
  void updateStrokeColor(GfxState*) override { text_state_changed_ = true; }
  void updateFillOpacity(GfxState*) override { text_state_changed_ = true; }

  void stroke(GfxState* state) override {
    if (may_draw()) add_stroked_rulings(*state, kMaxRulings, page_.rulings);
  }
  void fill(GfxState* state) override {
    if (!may_draw()) return;
    add_filled_rulings(*state, false, kMaxRulings, page_.rulings);
    if (page_.shapes < kManyShapes) page_.shapes += count_letter_shapes(*state);
    add_grounds(*state, kMaxGrounds, page_.grounds);
  }
  void eoFill(GfxState* state) override {
    if (!may_draw()) return;
    add_filled_rulings(*state, true, kMaxRulings, page_.rulings);
    if (page_.shapes < kManyShapes) page_.shapes += count_letter_shapes(*state);
  }

  void beginTransparencyGroup(GfxState*, const double*, GfxColorSpace*, bool, bool,
                              bool for_soft_mask) override {
    if (mask_depth_ > 0 || for_soft_mask) ++mask_depth_;
  }
  void endTransparencyGroup(GfxState*) override {
    if (mask_depth_ > 0) --mask_depth_;
  }
  void beginForm(Ref) override { may_draw(); }

  void beginActualText(GfxState*, const GooString* text) override {
    text_.begin_actual_text(to_utf32(pdf_text(text)));
  }
  void endActualText(GfxState*) override { text_.end_actual_text(); }

  void drawChar(GfxState* state, double x, double y, double dx, double dy, double origin_x,
                double origin_y, CharCode code, int bytes, const Unicode* unicode,
                int length) override;

  void drawImageMask(GfxState* state, Object* ref, Stream* stream, int width, int height,
                     bool invert, bool interpolate, bool is_inline) override {
    add_image(*state);
    if (is_inline) {
      OutputDev::drawImageMask(state, ref, stream, width, height, invert, interpolate, is_inline);
    }
  }
  void drawImage(GfxState* state, Object* ref, Stream* stream, int width, int height,
                 GfxImageColorMap* map, bool interpolate, const int* mask,
                 bool is_inline) override {
    add_image(*state);
    if (is_inline) {
      OutputDev::drawImage(state, ref, stream, width, height, map, interpolate, mask, is_inline);
    }
  }
  void drawMaskedImage(GfxState* state, Object*, Stream*, int, int, GfxImageColorMap*, bool,
                       Stream*, int, int, bool, bool) override {
    add_image(*state);
  }
  void drawSoftMaskedImage(GfxState* state, Object*, Stream*, int, int, GfxImageColorMap*, bool,
                           Stream*, int, int, GfxImageColorMap*, bool) override {
    add_image(*state);
  }
  void setSoftMaskFromImageMask(GfxState*, Object*, Stream*, int, int, bool, bool,
                                double*) override {}
  void unsetSoftMaskFromImageMask(GfxState*, double*) override {}

 private:
  // Counts one drawing call; false where nothing more may be taken.
  bool may_draw() {
    if (++calls_ > kMaxDrawingCalls) page_.truncated = true;
    return !page_.truncated && mask_depth_ == 0;
  }
  void note_state(GfxState* state) {
    state_ = state;
    text_state_changed_ = true;
  }
  void add_image(GfxState& state);
  void read_text_state(const GfxState& state);

  PageContent page_;
  DrawnText text_{page_};
  FontTable fonts_;
  CoverageGrid images_{0, 0};
  std::size_t calls_ = 0;
  int mask_depth_ = 0;  // groups open since a soft mask began: they paint no page

  // The graphics state as of the last change of matrix or clip. Where a state
  // was saved since, it is the parent, which says the same.
  GfxState* state_ = nullptr;
  bool text_state_changed_ = true;
  TextFrame frame_;
};

void GlyphReader::Device::add_image(GfxState& state) {
  if (!may_draw()) return;
  const Box box = unit_square(state);
  images_.add(box);
  if (page_.images.size() < kMaxImages) page_.images.push_back(box);
  if (box.width() * box.height() >= kMostOfPage * page_.width * page_.height)
    page_.under_image = page_.glyphs.size();
  add_thin_box(state, box, kMaxRulings, page_.rulings);
}

void GlyphReader::Device::read_text_state(const GfxState& state) {
  text_state_changed_ = false;
  const FontTraits& font = fonts_.traits_of(state.getFont().get());
  frame_ = read_text_frame(state, font.size_scale, font.vertical);
  const int mode = state.getRender();
  TextStyle style;
  style.font = font.name;
  style.guessed = font.guessed;
  style.size = std::round(frame_.size * 100) / 100;
  style.bold = font.bold || mode == kFillAndStroke;
  style.invisible = mode == kInvisibleMode || mode == kClipOnlyMode || state.getFillOpacity() <= 0;
  style.color = mode == 1 ? stroke_color(state) : fill_color(state);
  text_.set_style(font, std::move(style), frame_.direction);
}

void GlyphReader::Device::drawChar(GfxState* state, double x, double y, double dx, double dy,
                                   double, double, CharCode code, int, const Unicode* unicode,
                                   int length) {
  if (!may_draw()) return;
  if (page_.glyphs.size() >= kMaxGlyphs) {
    page_.truncated = true;
    return;
  }
  if (text_state_changed_) read_text_state(*state);
  const Box box = glyph_box(*state, frame_, x, y, dx, dy);
  const auto count = static_cast<std::size_t>(std::max(length, 0));
  text_.draw(code, {unicode, count}, box, is_shown(*state, page_, box));
}

GlyphReader::GlyphReader(PDFDoc& document)
    : document_(document), device_(std::make_unique<Device>()) {}
GlyphReader::~GlyphReader() = default;

std::unique_ptr<PageContent> GlyphReader::read(int number) {
  constexpr double kPointsPerInch = 72;
  const auto abort = [](void* data) { return static_cast<Device*>(data)->is_exhausted(); };
  document_.displayPage(device_.get(), number, kPointsPerInch, kPointsPerInch, 0, false, true,
                        false, abort, device_.get());
  return std::make_unique<PageContent>(device_->take());
}

}  // namespace zhengbao
