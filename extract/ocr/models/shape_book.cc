#include "extract/ocr/models/shape_book.h"

#include <algorithm>
#include <array>

namespace zhengbao {

namespace {

// Song, Hei and Kai. All have GB 2312 and Big5, and Debian brings them along. Song stands
// between the other two: it comes first.
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

const GlyphShape* ShapeBook::shape(char32_t code, std::size_t face) {
  const auto [place, is_new] = drawn_.try_emplace(std::uint64_t{code} * faces_.size() + face);
  std::optional<GlyphShape>& shape = place->second;
  if (is_new) {
    if (const PixPtr picture = faces_[face].draw(code, kEm)) shape = shape_of(picture.get());
  }
  return shape ? &*shape : nullptr;
}

float ShapeBook::likeness_to(char32_t code, const GlyphShape& shape) {
  float nearest = 0;
  for (std::size_t face = 0; face < faces_.size(); ++face) {
    const GlyphShape* known = this->shape(code, face);
    if (known) nearest = std::max(nearest, likeness(*known, shape));
  }
  return nearest;
}

}  // namespace zhengbao
