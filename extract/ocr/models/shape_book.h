// The shapes of characters in the faces of official print: Song, Hei and Kai.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/result.h"
#include "extract/ocr/models/glyph_shape.h"
#include "extract/ocr/models/type_face.h"

namespace zhengbao {

// Not for several threads.
class ShapeBook {
 public:
  // Errors: unsupported  one of the faces is not installed
  static Result<ShapeBook> load();
  // Whether they are.
  static bool is_installed() { return load().has_value(); }

  std::size_t faces() const { return faces_.size(); }
  // Drawn when first asked for (0.1 ms); null where the face does not have the character.
  const GlyphShape* shape(char32_t code, std::size_t face);
  // That of the nearest of its shapes; 0 of a character without any.
  float likeness_to(char32_t code, const GlyphShape& shape);

 private:
  explicit ShapeBook(std::vector<TypeFace> faces) : faces_(std::move(faces)) {}

  std::vector<TypeFace> faces_;
  std::unordered_map<std::uint64_t, std::optional<GlyphShape>> drawn_;
};

}  // namespace zhengbao
