#include "extract/pdf/font_table.h"

#include <GfxFont.h>
#include <GlobalParams.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

#include "core/text.h"
#include "core/text_parts.h"

namespace zhengbao {

namespace {

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
    // A Type 3 font draws what it has procedures for; its other names are a default.
    if (font.getType() == fontType3 && font.getCharProcNF(code).isNull()) continue;
    ++named;
    if (globalParams->mapNameToUnicodeText(name) != 0) ++known;
  }
  return known * 2 < named;
}

// A Type 3 font whose box is one square cell, as wide as every character: it was
// made for ideographs. The boxes of others fit their ink and say nothing.
bool has_square_cells(Gfx8BitFont& font) {
  constexpr double kExact = 0.01;
  const double* box = font.getFontBBox();
  const double side = box[2];
  if (!(side > 0) || box[0] != 0 || box[1] != 0 || std::abs(box[3] - side) > kExact * side)
    return false;
  const double advance = side * font.getFontMatrix()[0];
  for (int code = 0; code < 256; ++code) {
    if (font.getCharProcNF(code).isNull()) continue;
    if (std::abs(font.getWidth(static_cast<unsigned char>(code)) - advance) > kExact * advance)
      return false;
  }
  return true;
}

bool numbers_glyphs(GfxFont& font) {
  if (!font.isCIDFont()) return false;
  const GooString* collection = static_cast<const GfxCIDFont&>(font).getCollection();
  return !collection || collection->toStr() == "Adobe-Identity";
}

bool has_guessed_characters(GfxFont& font) {
  if (font.hasToUnicodeCMap()) return false;
  if (font.getType() == fontType3) {
    auto& drawn = static_cast<Gfx8BitFont&>(font);
    return has_square_cells(drawn) && has_unknown_names(drawn);
  }
  Ref program;
  if (!font.getEmbeddedFontID(&program)) return false;
  if (font.isCIDFont()) return numbers_glyphs(font);
  auto& simple = static_cast<Gfx8BitFont&>(font);
  return (font.getType() == fontTrueType && !simple.getHasEncoding()) || has_unknown_names(simple);
}

std::vector<char32_t> read_digits(Gfx8BitFont& font) {
  std::vector<char32_t> digits(256, 0);
  for (std::size_t code = 0; code < digits.size(); ++code) {
    if (const char* name = font.getEncoding()[code]) digits[code] = digit_of_sign(name);
  }
  return digits;
}

FontTraits read_traits(GfxFont& font) {
  FontTraits traits;
  if (font.getName()) traits.name = to_valid_utf8(font.getNameWithoutSubsetTag());
  traits.bold = font.isBold() || font.getWeight() >= GfxFont::W600 || is_bold_face(traits.name);
  traits.vertical = font.getWMode() == 1;
  if (font.getType() == fontType3) traits.size_scale = type3_scale(font);
  traits.numbers_glyphs = numbers_glyphs(font);
  traits.shapes = font.getType() == fontType3;
  traits.one_byte = !font.isCIDFont() && !font.hasToUnicodeCMap() && font.getType() != fontType3;
  traits.guessed = has_guessed_characters(font);
  if (!font.isCIDFont() && is_sign_face(traits.name)) {
    traits.digits = read_digits(static_cast<Gfx8BitFont&>(font));
  }
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

char32_t digit_of_sign(std::string_view name) {
  constexpr int kByteOfZero = 0x97;
  constexpr std::array<std::string_view, 10> kNames = {
      "emdash", "tilde", "trademark", "scaron",    "guilsinglright",
      "oe",     {},      "zcaron",    "Ydieresis", "nbspace"};
  const auto place = std::find(kNames.begin(), kNames.end(), name);
  if (place != kNames.end() && !name.empty()) {
    return U'0' + static_cast<char32_t>(place - kNames.begin());
  }
  int byte = 0;
  if (!name.starts_with("c")) return 0;
  const auto [end, error] = std::from_chars(name.data() + 1, name.data() + name.size(), byte);
  if (error != std::errc{} || end != name.data() + name.size()) return 0;
  const int digit = byte - kByteOfZero;
  return digit >= 0 && digit <= 9 ? U'0' + static_cast<char32_t>(digit) : 0;
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
