// The shapes of characters in the faces of official print: Song, Hei and Kai.
#pragma once

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

  // One of each face that has the character; drawn when first asked for (0.1 ms each).
  const std::vector<GlyphShape>& shapes(char32_t code);
  // In the first face, which is drawn alone; null where it does not have the character.
  const GlyphShape* first_shape(char32_t code);
  // That of the nearest of its shapes; 0 of a character without any.
  float likeness_to(char32_t code, const GlyphShape& shape);

 private:
  explicit ShapeBook(std::vector<TypeFace> faces) : faces_(std::move(faces)) {}

  std::vector<TypeFace> faces_;
  std::unordered_map<char32_t, std::optional<GlyphShape>> first_shapes_;
  std::unordered_map<char32_t, std::vector<GlyphShape>> shapes_;
};

}  // namespace zhengbao
