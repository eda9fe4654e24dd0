#include "extract/table/ink_rows.h"

#include <algorithm>
#include <string_view>

#include "core/text.h"
#include "extract/layout/row.h"

namespace zhengbao {

namespace {

constexpr float kMinWhite = 0.8F;  // em between two stretches

// What values are written with: numbers, signs for none, the marks of notes on them.
bool is_numeric_character(char32_t c) {
  return is_digit(c) || (c >= U'①' && c <= U'⑳') ||
         std::u32string_view(U".,-+−—–%‰…*无無").find(c) != std::u32string_view::npos;
}

}  // namespace

std::vector<InkRow> ink_rows(const std::vector<Glyph>& glyphs, const std::vector<TextStyle>& styles,
                             const Box& area) {
  std::vector<Glyph> inside;
  for (const Glyph& glyph : glyphs) {
    const float x = glyph.box.center_x();
    const float y = glyph.box.center_y();
    if (x > area.left && x < area.right && y > area.top && y < area.bottom) inside.push_back(glyph);
  }
  std::vector<InkRow> rows;
  for (const Row& row : build_rows(inside, styles)) {
    InkRow ink{row.box, row.size, {}};
    for (const std::uint32_t index : row.glyphs) {
      const Glyph& glyph = inside[index];
      const bool numeric = is_numeric_character(glyph.code);
      if (!ink.spans.empty() && glyph.box.left - ink.spans.back().right < kMinWhite * row.size) {
        InkSpan& last = ink.spans.back();
        last.right = std::max(last.right, glyph.box.right);
        last.numeric = last.numeric && numeric;
        last.number = is_digit(glyph.code) && last.number >= 0
                          ? 10 * last.number + static_cast<double>(glyph.code - U'0')
                          : -1;
      } else {
        const double number = is_digit(glyph.code) ? static_cast<double>(glyph.code - U'0') : -1;
        ink.spans.push_back({glyph.box.left, glyph.box.right, numeric, number});
      }
    }
    rows.push_back(std::move(ink));
  }
  return rows;
}

std::vector<float> white_columns(const std::vector<InkRow>& rows) {
  std::vector<InkSpan> spans;
  float size = 0;
  for (const InkRow& row : rows) {
    spans.insert(spans.end(), row.spans.begin(), row.spans.end());
    size = std::max(size, row.size);
  }
  std::sort(spans.begin(), spans.end(),
            [](const InkSpan& a, const InkSpan& b) { return a.left < b.left; });
  std::vector<float> middles;
  float right = spans.empty() ? 0 : spans.front().right;
  for (const InkSpan& span : spans) {
    if (span.left - right > kMinWhite * size) middles.push_back((right + span.left) / 2);
    right = std::max(right, span.right);
  }
  return middles;
}

}  // namespace zhengbao
