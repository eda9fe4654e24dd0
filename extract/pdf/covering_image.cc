#include "extract/pdf/covering_image.h"

#include <GfxState.h>
#include <OutputDev.h>
#include <PDFDoc.h>

#include <algorithm>

#include "extract/pdf/path_rulings.h"

namespace zhengbao {

namespace {

constexpr double kMostOfPage = 0.5;

class CoverDevice final : public OutputDev {
 public:
  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool needNonText() override { return true; }

  void drawChar(GfxState*, double, double, double, double, double, double, CharCode, int,
                const Unicode*, int) override {
    has_text_ = true;
  }
  void drawImageMask(GfxState*, Object*, Stream*, int, int, bool, bool, bool) override {}
  void drawImage(GfxState* state, Object*, Stream*, int, int, GfxImageColorMap*, bool,
                 const int* masked, bool) override {
    if (!has_text_ || masked || in_mask_ || state->getFillOpacity() < 1 ||
        state->getBlendMode() != gfxBlendNormal) {
      return;
    }
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    state->getClipBBox(&left, &top, &right, &bottom);
    const Box clip{static_cast<float>(left), static_cast<float>(top), static_cast<float>(right),
                   static_cast<float>(bottom)};
    const Box image = unit_square(*state);
    const float width = std::max(overlap_x(image, clip), 0.0F);
    const float height = std::max(overlap_y(image, clip), 0.0F);
    const double page = state->getPageWidth() * state->getPageHeight();
    covers_ = covers_ || static_cast<double>(width * height) >= kMostOfPage * page;
  }
  void drawMaskedImage(GfxState*, Object*, Stream*, int, int, GfxImageColorMap*, bool, Stream*, int,
                       int, bool, bool) override {}
  void drawSoftMaskedImage(GfxState*, Object*, Stream*, int, int, GfxImageColorMap*, bool, Stream*,
                           int, int, GfxImageColorMap*, bool) override {}
  void setSoftMask(GfxState*, const double*, bool, Function*, GfxColor*) override {
    in_mask_ = true;
  }
  void clearSoftMask(GfxState*) override { in_mask_ = false; }
  void setSoftMaskFromImageMask(GfxState*, Object*, Stream*, int, int, bool, bool,
                                double*) override {
    in_mask_ = true;
  }
  void unsetSoftMaskFromImageMask(GfxState*, double*) override { in_mask_ = false; }

  bool covers() const { return covers_; }

 private:
  bool has_text_ = false;
  bool in_mask_ = false;
  bool covers_ = false;
};

}  // namespace

bool has_covering_image(PDFDoc& document, int number) {
  constexpr double kPointsPerInch = 72;
  CoverDevice device;
  const auto is_told = [](void* data) { return static_cast<CoverDevice*>(data)->covers(); };
  document.displayPage(&device, number, kPointsPerInch, kPointsPerInch, 0, false, true, false,
                       is_told, &device);
  return device.covers();
}

}  // namespace zhengbao
