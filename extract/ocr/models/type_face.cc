#include "extract/ocr/models/type_face.h"

#include <fontconfig/fontconfig.h>
#include <ft2build.h>
#include <leptonica/allheaders.h>
#include FT_FREETYPE_H

namespace zhengbao {

namespace {

struct PatternDeleter {
  void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
};
using PatternPtr = std::unique_ptr<FcPattern, PatternDeleter>;

struct FaceFile {
  std::string path;
  int index = 0;
};

std::string text_of(FcPattern* pattern, const char* key, int n) {
  FcChar8* text = nullptr;
  if (FcPatternGetString(pattern, key, n, &text) != FcResultMatch) return {};
  return reinterpret_cast<const char*>(text);
}

bool is_family(FcPattern* pattern, const std::string& family) {
  constexpr int kMost = 16;
  for (int n = 0; n < kMost; ++n) {
    if (text_of(pattern, FC_FAMILY, n) == family) return true;
  }
  return false;
}

// Fontconfig gives the nearest face it has, which may be another.
FaceFile find_face(const std::string& family) {
  const PatternPtr wanted(FcPatternCreate());
  if (!wanted) return {};
  FcPatternAddString(wanted.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>(family.c_str()));
  FcConfigSubstitute(nullptr, wanted.get(), FcMatchPattern);
  FcDefaultSubstitute(wanted.get());
  FcResult result = FcResultNoMatch;
  const PatternPtr found(FcFontMatch(nullptr, wanted.get(), &result));
  if (!found || !is_family(found.get(), family)) return {};
  FaceFile file{text_of(found.get(), FC_FILE, 0), 0};
  FcPatternGetInteger(found.get(), FC_INDEX, 0, &file.index);
  return file;
}

PixPtr picture_of(const FT_Bitmap& bitmap) {
  const auto width = static_cast<int>(bitmap.width);
  const auto height = static_cast<int>(bitmap.rows);
  if (width <= 0 || height <= 0 || bitmap.pixel_mode != FT_PIXEL_MODE_GRAY) return nullptr;
  PixPtr picture(pixCreate(width, height, 8));
  if (!picture) return nullptr;
  for (int y = 0; y < height; ++y) {
    const unsigned char* from = bitmap.buffer + static_cast<std::ptrdiff_t>(y) * bitmap.pitch;
    l_uint32* to = pixGetData(picture.get()) + y * pixGetWpl(picture.get());
    for (int x = 0; x < width; ++x) SET_DATA_BYTE(to, x, static_cast<l_uint8>(255 - from[x]));
  }
  return picture;
}

}  // namespace

struct TypeFace::State {
  State() = default;
  ~State() {
    if (face) FT_Done_Face(face);
    if (library) FT_Done_FreeType(library);
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  FT_Library library = nullptr;
  FT_Face face = nullptr;
};

TypeFace::TypeFace(std::unique_ptr<State> state) : state_(std::move(state)) {}
TypeFace::~TypeFace() = default;
TypeFace::TypeFace(TypeFace&&) noexcept = default;
TypeFace& TypeFace::operator=(TypeFace&&) noexcept = default;

Result<TypeFace> TypeFace::load(const std::string& family) {
  auto state = std::make_unique<State>();
  const FaceFile file = find_face(family);
  if (file.path.empty() || FT_Init_FreeType(&state->library) != 0 ||
      FT_New_Face(state->library, file.path.c_str(), file.index, &state->face) != 0) {
    return fail(ErrorCode::unsupported, "the face " + family + " is missing");
  }
  return TypeFace(std::move(state));
}

PixPtr TypeFace::draw(char32_t code, int em) {
  FT_Face face = state_->face;
  const FT_UInt glyph = FT_Get_Char_Index(face, code);
  if (glyph == 0 || FT_Set_Pixel_Sizes(face, 0, static_cast<FT_UInt>(em)) != 0) return nullptr;
  constexpr FT_Int32 kFlags = FT_LOAD_RENDER | FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP;
  if (FT_Load_Glyph(face, glyph, kFlags) != 0) return nullptr;
  return picture_of(face->glyph->bitmap);
}

}  // namespace zhengbao
