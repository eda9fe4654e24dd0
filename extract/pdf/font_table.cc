#include "extract/pdf/font_table.h"

#include <GfxFont.h>
#include <GlobalParams.h>

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

// Most of the glyphs of a simple font go by names that stand for no character,
// "G21", "c158", or by none.
bool has_unknown_names(Gfx8BitFont& font) {
  std::size_t named = 0;
  std::size_t known = 0;
  for (int code = 0; code < 256; ++code) {
    const char* name = font.getEncoding()[code];
    if (!name || std::string_view(name) == ".notdef") continue;
    ++named;
    if (globalParams->mapNameToUnicodeText(name) != 0) ++known;
  }
  return known * 2 < named;
}

bool has_guessed_characters(GfxFont& font) {
  Ref program;
  if (font.hasToUnicodeCMap() || font.getType() == fontType3 || !font.getEmbeddedFontID(&program)) {
    return false;
  }
  if (font.isCIDFont()) {
    const GooString* collection = static_cast<const GfxCIDFont&>(font).getCollection();
    return !collection || collection->toStr() == "Adobe-Identity";
  }
  auto& simple = static_cast<Gfx8BitFont&>(font);
  return (font.getType() == fontTrueType && !simple.getHasEncoding()) || has_unknown_names(simple);
}

FontTraits read_traits(GfxFont& font) {
  FontTraits traits;
  if (font.getName()) traits.name = to_valid_utf8(font.getNameWithoutSubsetTag());
  traits.bold = font.isBold() || font.getWeight() >= GfxFont::W600 || is_bold_face(traits.name);
  traits.vertical = font.getWMode() == 1;
  if (font.getType() == fontType3) traits.size_scale = type3_scale(font);
  traits.one_byte = !font.isCIDFont() && !font.hasToUnicodeCMap() && font.getType() != fontType3;
  traits.guessed = has_guessed_characters(font);
  traits.sign_face = is_sign_face(traits.name);
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

bool is_sign_face(std::string_view name) {
  return name.starts_with("DFHS") && name.ends_with("G014");
}

char32_t digit_of_sign_face(char32_t c) {
  // Windows-1252 from 97 on; its empty places show as controls.
  constexpr std::u32string_view kFaceSigns =
      U"\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178\u00A0";
  if (c == 0x9E) return U'7';
  const std::size_t digit = kFaceSigns.find(c);
  return digit == std::u32string_view::npos ? c : U'0' + static_cast<char32_t>(digit);
}

const FontTraits& FontTable::traits_of(GfxFont* font) {
  static const FontTraits kNone;
  if (!font) return kNone;
  const Ref* id = font->getID();
  const long long key = (static_cast<long long>(id->num) << 32) ^ id->gen;
  const auto found = traits_.find(key);
  if (found != traits_.end()) return found->second;
  return traits_.emplace(key, read_traits(*font)).first->second;
}

}  // namespace zhengbao
