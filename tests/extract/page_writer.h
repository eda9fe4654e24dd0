// Writes text onto a PageContent as a reader would: one glyph per character,
// Chinese ones one em wide, others half an em.
#pragma once

#include <string_view>

#include "core/text.h"
#include "extract/layout/page_content.h"

namespace zhengbao::testing {

struct Ink {
  float size = 10;
  bool bold = false;
  std::uint32_t color = 0;
  float spacing = 0;  // points added after every character
};

class PageWriter {
 public:
  explicit PageWriter(float width = 600, float height = 800) {
    page_.width = width;
    page_.height = height;
  }

  // Draws `text` from `x` on `baseline`; returns where the pen ends. U+3000
  // moves the pen by one em, a space by a quarter.
  float write(std::string_view text, float x, float baseline, const Ink& ink = {}) {
    const std::uint32_t style = style_of(ink);
    bool after_space = false;
    for (std::size_t i = 0; i < text.size();) {
      const char32_t c = next_code_point(text, i);
      const float width = c == U' ' ? 0.25F : is_cjk(c) || c == 0x3000 ? 1 : 0.5F;
      if (is_space(c)) {
        after_space = true;
      } else {
        const Box box{x, baseline - kAscent * ink.size, x + width * ink.size,
                      baseline + (1 - kAscent) * ink.size};
        page_.glyphs.push_back({c, box, style, Direction::right, after_space});
        after_space = false;
      }
      x += width * ink.size + ink.spacing;
    }
    return x;
  }

  // A line between two points, half a point thick.
  void rule(float x1, float y1, float x2, float y2) {
    page_.rulings.push_back({{x1, y1, std::max(x2, x1 + 0.5F), std::max(y2, y1 + 0.5F)}, 0});
  }

  const PageContent& page() const { return page_; }
  PageContent& page() { return page_; }

 private:
  std::uint32_t style_of(const Ink& ink) {
    page_.styles.push_back(
        {.font = "Test", .size = ink.size, .bold = ink.bold, .color = ink.color});
    return static_cast<std::uint32_t>(page_.styles.size() - 1);
  }

  PageContent page_;
};

}  // namespace zhengbao::testing
