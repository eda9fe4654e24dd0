#include "extract/pdf/font_table.h"

#include <GfxFont.h>

#include <cmath>
#include <string_view>

#include "core/text.h"

namespace zhengbao {

namespace {

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

// A Type 3 font has its own unit: an em is as tall as its box, in the units of
// its matrix.
float type3_scale(const GfxFont& font) {
  const double* matrix = font.getFontMatrix();
  const double* box = font.getFontBBox();
  const double height = std::abs(matrix[3] * (box[3] - box[1]));
  if (height > 0.05 && height < 20) return static_cast<float>(height);
  const double unit = std::abs(matrix[3]) * 1000;
  return unit > 0.05 && unit < 100 ? static_cast<float>(unit) : 1.0F;
}

FontTraits read_traits(const GfxFont& font) {
  FontTraits traits;
  if (font.getName()) traits.name = to_valid_utf8(font.getNameWithoutSubsetTag());
  traits.bold = font.isBold() || font.getWeight() >= GfxFont::W600 || is_bold_face(traits.name);
  traits.vertical = font.getWMode() == 1;
  if (font.getType() == fontType3) traits.size_scale = type3_scale(font);
  return traits;
}

}  // namespace

bool is_bold_face(const std::string& name) {
  for (const std::string_view part :
       {"Bold", "bold", "BOLD", "Heavy", "Black", "-Bd", "Demi", "黑体"}) {
    if (contains(name, part)) return true;
  }
  return contains(name, "Hei") && !contains(name, "YaHei");
}

const FontTraits& FontTable::traits_of(const GfxFont* font) {
  static const FontTraits kNone;
  if (!font) return kNone;
  const Ref* id = font->getID();
  const long long key = (static_cast<long long>(id->num) << 32) ^ id->gen;
  const auto found = traits_.find(key);
  if (found != traits_.end()) return found->second;
  return traits_.emplace(key, read_traits(*font)).first->second;
}

}  // namespace zhengbao
