#include "extract/ocr/page/page_reading.h"

#include <cmath>
#include <cstdint>

#include "core/varint.h"
#include "extract/ocr/models/line_network.h"
#include "extract/ocr/models/line_recognizer.h"
#include "extract/ocr/models/shape_book.h"

namespace zhengbao {

namespace {

// Another number for every change of what recognisers read out of a picture.
constexpr std::string_view kSignature = "zhengbao reading 19, ";
constexpr std::size_t kChecksumBytes = 8;
constexpr std::size_t kMaxItems = 400'000;
constexpr float kSteps = 64;  // of a point

std::uint64_t checksum_of(std::string_view bytes) {  // FNV-1a
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char byte : bytes) {
    hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
  }
  return hash;
}

class Writer {
 public:
  void put(std::uint64_t value) { append_varint(value, out_); }
  void put_place(float value) { put(zigzag(std::lround(value * kSteps))); }
  void put_box(const Box& box) {
    for (const float side : {box.left, box.top, box.right, box.bottom}) put_place(side);
  }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

class Reader {
 public:
  explicit Reader(std::string_view in) : in_(in) {}

  std::uint64_t take() {
    const auto value = take_varint(in_);
    good_ = good_ && value.has_value();
    return value.value_or(0);
  }
  std::size_t take_count() {
    const std::uint64_t count = take();
    if (count > kMaxItems) good_ = false;
    return good_ ? static_cast<std::size_t>(count) : 0;
  }
  float take_place() { return static_cast<float>(unzigzag(take())) / kSteps; }
  Box take_box() {
    Box box;
    for (float* side : {&box.left, &box.top, &box.right, &box.bottom}) *side = take_place();
    return box;
  }
  std::string take_text() {
    std::string text;
    for (std::size_t left = take_count(); left > 0 && good_; --left) {
      text += static_cast<char>(take());
    }
    return text;
  }
  bool good() const { return good_; }
  bool is_whole() const { return good_ && in_.empty(); }

 private:
  std::string_view in_;
  bool good_ = true;
};

void put_glyph(const Glyph& glyph, Writer& out) {
  out.put(glyph.code);
  out.put_box(glyph.box);
  out.put(glyph.style);
  out.put((static_cast<std::uint64_t>(glyph.direction) << 1) | (glyph.after_space ? 1U : 0U));
  out.put(glyph.confidence);
  out.put(glyph.raw);
}

Glyph take_glyph(Reader& in) {
  Glyph glyph;
  glyph.code = static_cast<char32_t>(in.take());
  glyph.box = in.take_box();
  glyph.style = static_cast<std::uint32_t>(in.take());
  const std::uint64_t way = in.take();
  glyph.direction = static_cast<Direction>((way >> 1) & 3);
  glyph.after_space = (way & 1) != 0;
  glyph.confidence = static_cast<std::uint8_t>(in.take());
  glyph.raw = static_cast<char32_t>(in.take());
  return glyph;
}

bool is_valid(const Glyph& glyph, const PageContent& content) {
  return glyph.code <= 0x10FFFF && glyph.raw <= 0x10FFFF && glyph.style < content.styles.size();
}

std::string signature() {
  static const bool kHasShapes = ShapeBook::is_installed();
  return std::string(kSignature) + recognizer_version() + (has_network() ? ", network" : "") +
         (kHasShapes ? ", shapes" : "");
}

void put_content(const PageContent& content, Writer& out) {
  out.put(static_cast<std::uint64_t>(content.quarter_turns));
  out.put_place(content.width);
  out.put_place(content.height);
  out.put(content.styles.size());
  for (const TextStyle& style : content.styles) out.put_place(style.size);
  out.put(content.glyphs.size());
  for (const Glyph& glyph : content.glyphs) put_glyph(glyph, out);
  out.put(content.rulings.size());
  for (const Ruling& ruling : content.rulings) out.put_box(ruling.box);
}

bool take_content(Reader& in, PageContent& content) {
  content.quarter_turns = static_cast<int>(in.take() & 3);
  content.width = in.take_place();
  content.height = in.take_place();
  for (std::size_t left = in.take_count(); left > 0 && in.good(); --left) {
    content.styles.push_back({.size = in.take_place(), .origin = TextOrigin::ocr});
  }
  for (std::size_t left = in.take_count(); left > 0 && in.good(); --left) {
    content.glyphs.push_back(take_glyph(in));
    if (!is_valid(content.glyphs.back(), content)) return false;
  }
  for (std::size_t left = in.take_count(); left > 0 && in.good(); --left) {
    content.rulings.push_back({in.take_box(), 0});
  }
  return in.is_whole();
}

}  // namespace

std::string pack_reading(const PageReading& reading) {
  Writer out;
  out.put(reading.plan.whole ? 1 : 0);
  out.put(reading.plan.regions.size());
  for (const Box& region : reading.plan.regions) out.put_box(region);
  out.put(reading.missing_models.size());
  for (const std::string& model : reading.missing_models) {
    out.put(model.size());
    for (const char byte : model) out.put(static_cast<unsigned char>(byte));
  }
  put_content(reading.content, out);
  std::string packed = signature() + '\n' + out.take();
  std::uint64_t checksum = checksum_of(packed);
  for (std::size_t i = 0; i < kChecksumBytes; ++i, checksum >>= 8) {
    packed += static_cast<char>(checksum & 0xFF);
  }
  return packed;
}

std::optional<PageReading> unpack_reading(std::string_view packed) {
  const std::string begin = signature() + '\n';
  if (packed.size() < begin.size() + kChecksumBytes || !packed.starts_with(begin)) return {};
  std::uint64_t checksum = 0;
  for (std::size_t i = 0; i < kChecksumBytes; ++i) {
    checksum = (checksum << 8) | static_cast<unsigned char>(packed[packed.size() - 1 - i]);
  }
  packed.remove_suffix(kChecksumBytes);
  if (checksum != checksum_of(packed)) return {};
  Reader in(packed.substr(begin.size()));
  PageReading reading;
  reading.plan.whole = in.take() != 0;
  for (std::size_t left = in.take_count(); left > 0 && in.good(); --left) {
    reading.plan.regions.push_back(in.take_box());
  }
  for (std::size_t left = in.take_count(); left > 0 && in.good(); --left) {
    reading.missing_models.push_back(in.take_text());
  }
  if (!take_content(in, reading.content)) return {};
  return reading;
}

}  // namespace zhengbao
