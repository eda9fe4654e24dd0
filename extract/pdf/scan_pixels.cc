#include "extract/pdf/scan_pixels.h"

#include <GfxState.h>
#include <OutputDev.h>
#include <PDFDoc.h>
#include <Stream.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace zhengbao {

namespace {

constexpr int kBytes = 3;  // of a pixel: red, green, blue
constexpr int kInvisible = 3;

struct Place {
  int left = 0;
  int top = 0;
};

void read_colors(unsigned char* row, int width, GfxImageColorMap& colors,
                 std::vector<unsigned char>& line) {
  if (colors.useRGBLine()) return colors.getRGBLine(row, line.data(), width);
  for (std::size_t x = 0; x < static_cast<std::size_t>(width); ++x) {
    GfxRGB color;
    colors.getRGB(row + x, &color);
    line[x * kBytes] = colToByte(color.r);
    line[x * kBytes + 1] = colToByte(color.g);
    line[x * kBytes + 2] = colToByte(color.b);
  }
}

class ScanDevice : public OutputDev {
 public:
  ScanDevice(int width, int height) : width_(width), height_(height) {}

  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool needNonText() override { return true; }

  void stroke(GfxState*) override { fits_ = false; }
  void fill(GfxState* state) override { paint(*state); }
  void eoFill(GfxState* state) override { paint(*state); }
  void drawChar(GfxState* state, double, double, double, double, double, double, CharCode, int,
                const Unicode*, int) override {
    if (state->getRender() != kInvisible) fits_ = false;
  }
  void setSoftMask(GfxState*, const double*, bool, Function*, GfxColor*) override { fits_ = false; }
  void setSoftMaskFromImageMask(GfxState*, Object*, Stream*, int, int, bool, bool,
                                double*) override {
    fits_ = false;
  }
  void drawMaskedImage(GfxState*, Object*, Stream*, int, int, GfxImageColorMap*, bool, Stream*, int,
                       int, bool, bool) override {
    fits_ = false;
  }
  void drawSoftMaskedImage(GfxState*, Object*, Stream*, int, int, GfxImageColorMap*, bool, Stream*,
                           int, int, GfxImageColorMap*, bool) override {
    fits_ = false;
  }
  void drawImageMask(GfxState* state, Object*, Stream* stream, int width, int height, bool invert,
                     bool, bool) override;
  void drawImage(GfxState* state, Object*, Stream* stream, int width, int height,
                 GfxImageColorMap* colors, bool, const int* masked, bool) override;

  bool fits() const { return fits_; }
  PixPtr picture() const {
    if (!fits_ || images_ == 0) return nullptr;
    return pix_from_rgb(samples_.data(), width_, height_, width_ * kBytes);
  }

 private:
  // White paper under the images changes nothing.
  void paint(const GfxState& state) {
    GfxRGB color;
    state.getFillRGB(&color);
    const bool is_white =
        colToByte(color.r) == 0xFF && colToByte(color.g) == 0xFF && colToByte(color.b) == 0xFF;
    if (images_ > 0 || !is_white) fits_ = false;
  }
  bool place(const GfxState& state, int width, int height, Place& place);
  unsigned char* pixel(int x, int y) {
    return samples_.data() + (static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) +
                              static_cast<std::size_t>(x)) *
                                 kBytes;
  }
  bool is_on_page(int y) const { return y >= 0 && y < height_; }
  // Which columns of an image that begins at `left` lie on the page: [first, last).
  std::pair<int, int> columns_on_page(int left, int width) const {
    return {std::max(0, -left), std::min(width, width_ - left)};
  }

  int width_, height_;
  std::vector<unsigned char> samples_;
  std::size_t images_ = 0;
  bool fits_ = true;
};

// Whether an image comes upright, whole and with one pixel for each of the page.
bool ScanDevice::place(const GfxState& state, int width, int height, Place& place) {
  constexpr double kPixel = 0.5;
  constexpr double kCut = 1.5;
  const double* m = state.getCTM();
  const double left = m[4];
  const double top = m[3] + m[5];
  fits_ = fits_ && std::abs(m[1]) < kPixel && std::abs(m[2]) < kPixel &&
          std::abs(m[0] - width) < kPixel && std::abs(-m[3] - height) < kPixel &&
          std::abs(left) <= width_ && std::abs(top) <= height_ && state.getFillOpacity() >= 1 &&
          state.getBlendMode() == gfxBlendNormal;
  if (!fits_) return false;
  std::array<double, 4> clip{};
  state.getClipBBox(&clip[0], &clip[1], &clip[2], &clip[3]);
  fits_ = clip[0] <= std::max(left, 0.0) + kCut && clip[1] <= std::max(top, 0.0) + kCut &&
          clip[2] >= std::min<double>(left + width, width_) - kCut &&
          clip[3] >= std::min<double>(top + height, height_) - kCut;
  place = {static_cast<int>(std::lround(left)), static_cast<int>(std::lround(top))};
  if (fits_ && ++images_ == 1) {
    samples_.assign(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_) * kBytes,
                    0xFF);
  }
  return fits_;
}

void ScanDevice::drawImageMask(GfxState* state, Object*, Stream* stream, int width, int height,
                               bool invert, bool, bool) {
  Place at;
  if (!place(*state, width, height, at)) return;
  const auto [first, last] = columns_on_page(at.left, width);
  GfxRGB color;
  state->getFillRGB(&color);
  const std::array<unsigned char, kBytes> ink{colToByte(color.r), colToByte(color.g),
                                              colToByte(color.b)};
  ImageStream rows(stream, width, 1, 1);
  rows.reset();
  for (int y = 0; y < height && fits_; ++y) {
    const unsigned char* row = rows.getLine();
    fits_ = row != nullptr;
    if (!fits_ || !is_on_page(at.top + y)) continue;
    for (int x = first; x < last; ++x) {
      const bool is_painted = (row[x] != 0) == invert;
      if (is_painted) std::copy(ink.begin(), ink.end(), pixel(at.left + x, at.top + y));
    }
  }
  rows.close();
}

void ScanDevice::drawImage(GfxState* state, Object*, Stream* stream, int width, int height,
                           GfxImageColorMap* colors, bool, const int* masked, bool) {
  const int parts = colors->getNumPixelComps();
  fits_ = fits_ && !masked && (parts == 1 || colors->useRGBLine());
  Place at;
  if (!place(*state, width, height, at)) return;
  const auto [first, last] = columns_on_page(at.left, width);
  ImageStream rows(stream, width, parts, colors->getBits());
  rows.reset();
  std::vector<unsigned char> line(static_cast<std::size_t>(width) * kBytes);
  for (int y = 0; y < height && fits_; ++y) {
    unsigned char* row = rows.getLine();
    fits_ = row != nullptr;
    if (!fits_ || !is_on_page(at.top + y) || first >= last) continue;
    read_colors(row, width, *colors, line);
    std::copy(line.begin() + first * kBytes, line.begin() + last * kBytes,
              pixel(at.left + first, at.top + y));
  }
  rows.close();
}

}  // namespace

PixPtr scan_pixels(PDFDoc& document, int number, double dpi, int width, int height) {
  ScanDevice device(width, height);
  const auto gives_up = [](void* data) { return !static_cast<ScanDevice*>(data)->fits(); };
  document.displayPage(&device, number, dpi, dpi, 0, false, true, false, gives_up, &device);
  return device.picture();
}

}  // namespace zhengbao
