// What the layout needs to know of a PDF font, asked of Poppler once per font.
#pragma once

#include <string>
#include <unordered_map>

class GfxFont;

namespace zhengbao {

struct FontTraits {
  std::string name;       // without subset tag
  bool bold = false;      // by its flags, weight or name
  bool vertical = false;  // writing mode 1
  float size_scale = 1;   // text-space size to points; other than 1 for Type 3 fonts only
};

class FontTable {
 public:
  // Lives as long as the table. `font` may be null.
  const FontTraits& traits_of(const GfxFont* font);

 private:
  // By object number and generation: Poppler frees and reuses the addresses.
  std::unordered_map<long long, FontTraits> traits_;
};

// True for the names of faces that read as bold: "…Bold", "…Heavy", "SimHei",
// "方正黑体". Microsoft YaHei is the regular face of many reports, not a heading.
bool is_bold_face(const std::string& name);

}  // namespace zhengbao
