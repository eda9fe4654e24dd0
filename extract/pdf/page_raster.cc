#include "extract/pdf/page_raster.h"

#include <OutputDev.h>
#include <PDFDoc.h>
#include <Page.h>
#include <SplashOutputDev.h>
#include <splash/SplashBitmap.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "extract/ocr/pixel_box.h"
#include "extract/pdf/scan_pixels.h"

namespace zhengbao {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kDefaultDpi = 300;
// Finer scans show recognisers nothing more and cost time.
constexpr double kMaxDpi = 400;
// A page under images by this share is a scan, whatever else is drawn on it.
constexpr double kScanShare = 0.5;

// Measures at which resolution the images of a page are drawn. Scans are often
// cut into strips, so areas of equal resolution are added up.
class ImageProbe : public OutputDev {
 public:
  bool upsideDown() override { return true; }
  bool useDrawChar() override { return false; }
  bool interpretType3Chars() override { return false; }
  bool needNonText() override { return true; }

  void drawImageMask(GfxState* state, Object*, Stream*, int width, int height, bool, bool,
                     bool) override {
    add(*state, width, height);
  }
  void drawImage(GfxState* state, Object*, Stream*, int width, int height, GfxImageColorMap*, bool,
                 const int*, bool) override {
    add(*state, width, height);
  }
  void drawMaskedImage(GfxState* state, Object*, Stream*, int width, int height, GfxImageColorMap*,
                       bool, Stream*, int, int, bool, bool) override {
    add(*state, width, height);
  }
  void drawSoftMaskedImage(GfxState* state, Object*, Stream*, int width, int height,
                           GfxImageColorMap*, bool, Stream*, int, int, GfxImageColorMap*,
                           bool) override {
    add(*state, width, height);
  }

  // The resolution of most of the area under images; 0 when they cover less
  // than `min_area` square points.
  double dpi(double min_area) const {
    double all = 0;
    const std::pair<const int, double>* best = nullptr;
    for (const auto& entry : areas_) {
      all += entry.second;
      if (!best || entry.second > best->second) best = &entry;
    }
    return best && all >= min_area ? best->first / kSteps : 0;
  }

 private:
  static constexpr double kSteps = 10;  // tenths of a dpi tell resolutions apart

  void add(GfxState& state, int width, int height) {
    const double* m = state.getCTM();
    const double drawn_width = std::hypot(m[0], m[1]);
    const double drawn_height = std::hypot(m[2], m[3]);
    if (drawn_width < 1 || drawn_height < 1 || width < 2 || height < 2) return;
    const double dpi = std::min(width * kPointsPerInch / drawn_width, 1e5);
    areas_[static_cast<int>(std::lround(dpi * kSteps))] += drawn_width * drawn_height;
  }

  std::map<int, double> areas_;
};

double resolution_of(PDFDoc& document, int number, double width_pt, double height_pt) {
  ImageProbe probe;
  document.displayPage(&probe, number, kPointsPerInch, kPointsPerInch, 0, false, true, false);
  const double native = probe.dpi(kScanShare * width_pt * height_pt);
  return native > 0 ? native / std::ceil(native / kMaxDpi) : kDefaultDpi;
}

double bounded(double dpi, double width_pt, double height_pt) {
  const double pixels = width_pt * height_pt * dpi * dpi / (kPointsPerInch * kPointsPerInch);
  return pixels > kMaxPagePixels ? dpi * std::sqrt(kMaxPagePixels / pixels) : dpi;
}

PixPtr drawn(PDFDoc& document, int number, double dpi, const PixelBox& part) {
  SplashColor paper = {255, 255, 255};
  SplashOutputDev device(splashModeRGB8, 4, false, paper);
  device.startDoc(&document);
  document.displayPageSlice(&device, number, dpi, dpi, 0, false, true, false, part.left, part.top,
                            part.width(), part.height());
  const SplashBitmap* bitmap = device.getBitmap();
  if (!bitmap || !bitmap->getDataPtr()) return nullptr;
  return pix_from_rgb(bitmap->getDataPtr(), bitmap->getWidth(), bitmap->getHeight(),
                      bitmap->getRowSize());
}

}  // namespace

Result<PageImage> rasterize_page(PDFDoc& document, int number, const Box& region, double dpi) {
  ::Page* page = document.getPage(number);
  if (!page || !page->isOk()) return fail(ErrorCode::damaged, "the page could not be read");
  const bool turned = page->getRotate() % 180 != 0;
  const double width = turned ? page->getCropHeight() : page->getCropWidth();
  const double height = turned ? page->getCropWidth() : page->getCropHeight();
  if (!(width >= 1) || !(height >= 1)) return fail(ErrorCode::damaged, "the page has no size");

  if (dpi <= 0) dpi = resolution_of(document, number, width, height);
  dpi = bounded(dpi, width, height);
  const double scale = dpi / kPointsPerInch;
  Box part{0, 0, static_cast<float>(width), static_cast<float>(height)};
  if (!region.empty()) {
    part = {std::max(region.left, 0.F), std::max(region.top, 0.F),
            std::min(region.right, part.right), std::min(region.bottom, part.bottom)};
    if (part.empty()) return fail(ErrorCode::invalid_argument, "the region lies off the page");
  }
  const int x = static_cast<int>(std::floor(part.left * scale));
  const int y = static_cast<int>(std::floor(part.top * scale));
  const int w = std::max(1, static_cast<int>(std::lround(part.right * scale)) - x);
  const int h = std::max(1, static_cast<int>(std::lround(part.bottom * scale)) - y);

  PageImage image;
  if (region.empty()) image.pixels = scan_pixels(document, number, dpi, w, h);
  if (!image.pixels) image.pixels = drawn(document, number, dpi, {x, y, x + w, y + h});
  if (!image.pixels) return fail(ErrorCode::too_large, "no memory for the picture of the page");
  image.pixels_per_point = static_cast<float>(scale);
  image.page_width = static_cast<float>(width);
  image.page_height = static_cast<float>(height);
  image.left = static_cast<float>(x / scale);
  image.top = static_cast<float>(y / scale);
  return image;
}

}  // namespace zhengbao
