#include "extract/image/image_file.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cstdio>

namespace zhengbao {

namespace {

constexpr int kMaxPages = 10'000;
constexpr float kA4Width = 595.28F;
// Points: a postcard's short side and the long side of A0.
constexpr float kSmallestPage = 200;
constexpr float kLargestPage = 3400;
constexpr int kLeastDpi = 70;

enum class Format { none, single, tiff };

Format format_of(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\x89PNG\r\n\x1A\n"sv) || bytes.starts_with("\xFF\xD8\xFF"sv)) {
    return Format::single;
  }
  return bytes.starts_with("II*\0"sv) || bytes.starts_with("MM\0*"sv) ? Format::tiff : Format::none;
}

const l_uint8* data_of(std::string_view bytes) {
  return reinterpret_cast<const l_uint8*>(bytes.data());
}

bool read_size(std::string_view bytes, Format format, int number, int& width, int& height) {
  if (format == Format::tiff) {
    return readHeaderMemTiff(data_of(bytes), bytes.size(), number - 1, &width, &height, nullptr,
                             nullptr, nullptr, nullptr, nullptr) == 0;
  }
  return number == 1 && pixReadHeaderMem(data_of(bytes), bytes.size(), nullptr, &width, &height,
                                         nullptr, nullptr, nullptr) == 0;
}

// Without colour map and transparency, 8 or 32 bits.
PixPtr plain(PixPtr pix) {
  constexpr l_uint32 kWhitePaper = 0xFFFFFF00;
  if (pixGetColormap(pix.get())) {
    pix.reset(pixRemoveColormap(pix.get(), REMOVE_CMAP_BASED_ON_SRC));
  }
  if (pix && pixGetDepth(pix.get()) == 32) {
    if (pixGetSpp(pix.get()) == 4) pix.reset(pixAlphaBlendUniform(pix.get(), kWhitePaper));
    return pix;
  }
  return pix ? PixPtr(pixConvertTo8(pix.get(), 0)) : nullptr;
}

float pixels_per_point_of(Pix* pix) {
  const auto width = static_cast<float>(pixGetWidth(pix));
  const auto height = static_cast<float>(pixGetHeight(pix));
  const int dpi = pixGetXRes(pix);
  if (dpi >= kLeastDpi) {
    const float scale = static_cast<float>(dpi) / 72;
    if (std::min(width, height) / scale >= kSmallestPage &&
        std::max(width, height) / scale <= kLargestPage) {
      return scale;
    }
  }
  // Wider than any sheet: a part cut out of a page, over its width.
  constexpr float kWidestSheet = 1.6F;
  const bool is_strip = width > kWidestSheet * height;
  return std::max((is_strip ? width : std::min(width, height)) / kA4Width, 0.1F);
}

}  // namespace

int image_page_count(std::string_view bytes) {
  const Format format = format_of(bytes);
  if (format != Format::tiff) return format == Format::single ? 1 : 0;
  FILE* file = fmemopen(const_cast<char*>(bytes.data()), bytes.size(), "rb");
  if (!file) return 0;
  int count = 0;
  if (tiffGetCount(file, &count) != 0) count = 0;
  std::fclose(file);
  return std::clamp(count, 0, kMaxPages);
}

Result<PageImage> read_image_page(std::string_view bytes, int number) {
  setMsgSeverity(L_SEVERITY_NONE);
  const Format format = format_of(bytes);
  if (format == Format::none) return fail(ErrorCode::unsupported, "not a PNG, JPEG or TIFF file");
  int width = 0;
  int height = 0;
  if (number < 1 || !read_size(bytes, format, number, width, height) || width < 1 || height < 1) {
    return fail(ErrorCode::damaged, "the picture cannot be read");
  }
  if (static_cast<double>(width) * height > kMaxPagePixels) {
    return fail(ErrorCode::too_large, "the picture has more than 40 million pixels");
  }
  PixPtr pix(format == Format::tiff ? pixReadMemTiff(data_of(bytes), bytes.size(), number - 1)
                                    : pixReadMem(data_of(bytes), bytes.size()));
  if (!pix) return fail(ErrorCode::damaged, "the picture cannot be decoded");
  PageImage image;
  image.pixels_per_point = pixels_per_point_of(pix.get());
  image.pixels = plain(std::move(pix));
  if (!image.pixels) return fail(ErrorCode::too_large, "no memory for the picture");
  image.page_width = static_cast<float>(width) / image.pixels_per_point;
  image.page_height = static_cast<float>(height) / image.pixels_per_point;
  return image;
}

}  // namespace zhengbao
