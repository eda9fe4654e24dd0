#include "extract/pdf/date_sense.h"

#include <algorithm>
#include <cmath>

#include "core/text.h"

namespace zhengbao {

namespace {

constexpr int kFirstYear = 1000;
constexpr int kLastYear = 2199;
constexpr std::size_t kLeastSenseless = 3;

struct Number {
  int value = 0;
  int digits = 0;
  std::uint32_t font = 0;  // of its last digit
};

struct DateCount {
  std::size_t right = 0;
  std::size_t senseless = 0;
};

bool is_beside(const Glyph& before, const Glyph& glyph) {
  const float em = glyph.box.height();
  return std::abs(glyph.box.center_y() - before.box.center_y()) < em / 2 &&
         std::abs(glyph.box.left - before.box.right) < em;
}

}  // namespace

std::vector<bool> fonts_of_senseless_dates(const PageContent& page,
                                           const std::vector<std::uint32_t>& font_of_style,
                                           std::size_t fonts) {
  std::vector<DateCount> counts(fonts);
  Number number;
  bool is_day = false;  // the number follows the sign of the month
  const Glyph* before = nullptr;
  const auto count = [&](bool is_right) {
    DateCount& dates = counts[number.font];
    ++(is_right ? dates.right : dates.senseless);
  };
  for (const Glyph& glyph : page.glyphs) {
    if (before && !is_beside(*before, glyph)) {
      number = {};
      is_day = false;
    }
    before = &glyph;
    if (is_digit(glyph.code)) {
      if (++number.digits > 4) continue;
      number.value = number.value * 10 + static_cast<int>(glyph.code - U'0');
      number.font = font_of_style[glyph.style];
      continue;
    }
    const bool is_pair = number.digits == 1 || number.digits == 2;
    if (glyph.code == U'年' && number.digits == 4) {
      count(number.value >= kFirstYear && number.value <= kLastYear);
    } else if (glyph.code == U'月' && is_pair) {
      count(number.value >= 1 && number.value <= 12);
    } else if (glyph.code == U'日' && is_pair && is_day) {
      count(number.value >= 1 && number.value <= 31);
    }
    is_day = glyph.code == U'月';
    number = {};
  }
  const bool any = std::ranges::any_of(counts, [](const DateCount& dates) {
    return dates.senseless >= kLeastSenseless && dates.senseless > dates.right;
  });
  std::vector<bool> senseless(fonts, false);
  for (std::size_t i = 0; i < fonts; ++i) {
    senseless[i] = any && counts[i].senseless > counts[i].right;
  }
  return senseless;
}

}  // namespace zhengbao
