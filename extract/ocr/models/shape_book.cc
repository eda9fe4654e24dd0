#include "extract/ocr/models/shape_book.h"

#include <algorithm>
#include <array>

namespace zhengbao {

namespace {

// Song, Hei and Kai. All have GB 2312 and Big5, and Debian brings them along.
constexpr std::array kFamilies = {"AR PL UMing CN", "WenQuanYi Zen Hei", "AR PL UKai CN"};
constexpr int kEm = 48;  // pixels

}  // namespace

Result<ShapeBook> ShapeBook::load() {
  std::vector<TypeFace> faces;
  for (const char* family : kFamilies) {
    auto face = TypeFace::load(family);
    if (!face) return fail(std::move(face).error());
    faces.push_back(std::move(*face));
  }
  return ShapeBook(std::move(faces));
}

const GlyphShape* ShapeBook::first_shape(char32_t code) {
  const auto [place, is_new] = first_shapes_.try_emplace(code);
  std::optional<GlyphShape>& shape = place->second;
  if (is_new) {
    const PixPtr picture = faces_.front().draw(code, kEm);
    if (picture) shape = shape_of(picture.get());
  }
  return shape ? &*shape : nullptr;
}

const std::vector<GlyphShape>& ShapeBook::shapes(char32_t code) {
  const auto [place, is_new] = shapes_.try_emplace(code);
  if (!is_new) return place->second;
  for (TypeFace& face : faces_) {
    const PixPtr picture = face.draw(code, kEm);
    if (!picture) continue;
    if (const auto shape = shape_of(picture.get())) place->second.push_back(*shape);
  }
  return place->second;
}

float ShapeBook::likeness_to(char32_t code, const GlyphShape& shape) {
  float nearest = 0;
  for (const GlyphShape& known : shapes(code)) nearest = std::max(nearest, likeness(known, shape));
  return nearest;
}

}  // namespace zhengbao
