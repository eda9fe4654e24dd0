#include "tests/accuracy/tables/worn_pages.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <memory>
#include <string>

#include "tests/bench/pdf_folder.h"
#include "tests/bench/process_tree.h"

namespace zhengbao::accuracy {

namespace {

namespace fs = std::filesystem;

struct PixGone {
  void operator()(Pix* pix) const { pixDestroy(&pix); }
};
using PixPtr = std::unique_ptr<Pix, PixGone>;

constexpr float kMillimetres = 25.4F;  // of an inch

PixPtr as_jpeg(Pix* grey) {
  constexpr int kQuality = 40;
  l_uint8* bytes = nullptr;
  std::size_t size = 0;
  if (pixWriteMemJpeg(&bytes, &size, grey, kQuality, 0) != 0) return nullptr;
  PixPtr again(pixReadMemJpeg(bytes, size, 0, 1, nullptr, 0));
  lept_free(bytes);
  return again;
}

PixPtr with_grain(Pix* grey) {
  constexpr int kPaper = 235;
  constexpr float kDeviation = 12;
  PixPtr paper(pixCopy(nullptr, grey));
  pixMultConstantGray(paper.get(), kPaper / 255.0F);
  return PixPtr(pixAddGaussianNoise(paper.get(), kDeviation));
}

PixPtr leaning(Pix* grey) {
  constexpr float kLean = 0.8F * 3.14159265F / 180;
  PixPtr turned(pixRotate(grey, kLean, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
  return turned ? with_grain(turned.get()) : nullptr;
}

PixPtr as_fax(Pix* grey) {
  constexpr int kThreshold = 140;
  return PixPtr(pixThresholdToBinary(grey, kThreshold));
}

PixPtr faint(Pix* grey) {
  constexpr int kDarkest = 150;
  PixPtr light(pixCopy(nullptr, grey));
  pixInvert(light.get(), light.get());
  pixMultConstantGray(light.get(), (255 - kDarkest) / 255.0F);
  pixInvert(light.get(), light.get());
  return with_grain(light.get());
}

// A ring and a star of ink that lets black through.
PixPtr with_seal(Pix* grey, int dpi) {
  PixPtr colour(pixConvertTo32(grey));
  if (!colour) return nullptr;
  const float radius = 20 / kMillimetres * static_cast<float>(dpi);
  const float ring = 1.2F / kMillimetres * static_cast<float>(dpi);
  const int width = static_cast<int>(pixGetWidth(grey));
  const int height = static_cast<int>(pixGetHeight(grey));
  const auto reach = static_cast<int>(radius) + 1;
  for (int y = std::max(0, height / 2 - reach); y < std::min(height, height / 2 + reach); ++y) {
    for (int x = std::max(0, width / 2 - reach); x < std::min(width, width / 2 + reach); ++x) {
      const auto dx = static_cast<float>(x - width / 2);
      const auto dy = static_cast<float>(y - height / 2);
      const float away = dx * dx + dy * dy;
      const bool in_ring = away < radius * radius && away > (radius - ring) * (radius - ring);
      const bool in_star = away < radius * radius / 9 && (x * 3 + y) % 7 < 5;
      if (!in_ring && !in_star) continue;
      l_uint32 value = 0;
      pixGetPixel(grey, x, y, &value);
      const auto share = static_cast<float>(value) / 255;
      pixSetRGBPixel(colour.get(), x, y, static_cast<int>(220 * share),
                     static_cast<int>(60 * share), static_cast<int>(60 * share));
    }
  }
  return colour;
}

PixPtr worn(Pix* grey, int dpi, Wear wear) {
  constexpr int kSoft = 1;  // pixels to each side
  switch (wear) {
    case Wear::plain:
      return PixPtr(pixClone(grey));
    case Wear::jpeg:
      return as_jpeg(grey);
    case Wear::skew:
      return leaning(grey);
    case Wear::grain:
      return with_grain(grey);
    case Wear::fax:
      return as_fax(grey);
    case Wear::blur:
      return PixPtr(pixBlockconv(grey, kSoft, kSoft));
    case Wear::faint:
      return faint(grey);
    case Wear::seal:
      return with_seal(grey, dpi);
    case Wear::turned:
      return PixPtr(pixRotateOrth(grey, 1));
  }
  return nullptr;
}

bool draw(const fs::path& pdf, int first, int last, int dpi, const fs::path& folder) {
  const bench::RunCost cost = bench::run_and_watch(
      {"pdftoppm", "-gray", "-r", std::to_string(dpi), "-f", std::to_string(first), "-l",
       std::to_string(last), fs::absolute(pdf).string(), "page"},
      folder.string());
  return cost.status == 0;
}

}  // namespace

std::vector<std::string_view> wear_names() {
  return {"plain", "jpeg", "skew", "grain", "fax", "blur", "faint", "seal", "turned"};
}

bool write_worn_pages(const fs::path& pdf, int first, int last, int dpi, Wear wear,
                      const fs::path& target) {
  const bench::TemporaryFolder work;
  if (!draw(pdf, first, last, dpi, work.path())) return false;
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(work.path())) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (std::size_t i = 0; i < files.size(); ++i) {
    const PixPtr page(pixRead(files[i].c_str()));
    const PixPtr grey(page ? pixConvertTo8(page.get(), 0) : nullptr);
    const PixPtr result = grey ? worn(grey.get(), dpi, wear) : nullptr;
    if (!result) return false;
    pixSetResolution(result.get(), dpi, dpi);
    const int format = pixGetDepth(result.get()) == 1 ? IFF_TIFF_G4 : IFF_TIFF_LZW;
    if (pixWriteTiff(target.c_str(), result.get(), format, i == 0 ? "w" : "a") != 0) return false;
  }
  return !files.empty();
}

}  // namespace zhengbao::accuracy
