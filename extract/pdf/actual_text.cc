#include "extract/pdf/actual_text.h"

#include "core/box.h"
#include "core/text.h"

namespace zhengbao {

void replace_by_actual_text(std::u32string_view text, std::size_t begin,
                            std::vector<Glyph>& glyphs) {
  if (text.empty() || begin >= glyphs.size()) return;
  const std::size_t count = glyphs.size() - begin;
  if (count == text.size()) {
    for (std::size_t i = 0; i < count; ++i) glyphs[begin + i].code = text[i];
    return;
  }
  Glyph whole = glyphs[begin];
  for (std::size_t i = begin; i < glyphs.size(); ++i) {
    const bool same_line = overlap_y(whole.box, glyphs[i].box) > whole.box.height() / 2;
    if (!same_line || glyphs[i].direction != Direction::right) return;
    whole.box = join(whole.box, glyphs[i].box);
  }
  glyphs.resize(begin);
  const float step = whole.box.width() / static_cast<float>(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    Glyph glyph = whole;
    glyph.code = text[i];
    glyph.box.left = whole.box.left + step * static_cast<float>(i);
    glyph.box.right = glyph.box.left + step;
    if (i > 0) glyph.after_space = false;
    if (!is_space(glyph.code)) glyphs.push_back(glyph);
  }
}

}  // namespace zhengbao
