#include "extract/ocr/cut/form_ink.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "core/code_point_pairs.h"
#include "core/text.h"

namespace zhengbao {

namespace {

// The characters that are the simplified form of another, sorted.
const std::u16string& simplified_forms() {
  static const std::u16string forms = [] {
    const std::u16string_view pairs = traditional_simplified_pairs();
    std::u16string made;
    for (std::size_t i = 1; i < pairs.size(); i += 2) made += pairs[i];
    std::ranges::sort(made);
    return made;
  }();
  return forms;
}

bool has_traditional_form(char32_t code) {
  return code <= 0xFFFF && std::ranges::binary_search(simplified_forms(), code);
}

// Numerals have few strokes wherever they are printed, and some lines are full of
// them.
bool is_numeral(char32_t code) {
  constexpr std::u32string_view kNumerals = U"〇一二三四五六七八九十";
  return kNumerals.find(code) != kNumerals.npos;
}

// How many strokes are crossed on the way through the box, on the average of all
// its rows and columns.
double strokes_in(Pix* ink, const PixelBox& box) {
  int across = 0;
  int down = 0;
  std::vector<bool> above(static_cast<std::size_t>(box.width()), false);
  for (int y = box.top; y < box.bottom; ++y) {
    const l_uint32* row = pixGetData(ink) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(ink);
    bool before = false;
    for (int x = box.left; x < box.right; ++x) {
      const bool black = GET_DATA_BIT(row, x) != 0;
      const auto at = static_cast<std::size_t>(x - box.left);
      across += black && !before ? 1 : 0;
      down += black && !above[at] ? 1 : 0;
      before = above[at] = black;
    }
  }
  return static_cast<double>(across) / box.height() + static_cast<double>(down) / box.width();
}

}  // namespace

void FormInk::add(Pix* ink, const PixelBox& line, const std::vector<ReadCharacter>& characters) {
  const PixelBox page{0, 0, static_cast<int>(pixGetWidth(ink)),
                      static_cast<int>(pixGetHeight(ink))};
  for (const ReadCharacter& character : characters) {
    const char32_t code = code_of(character);
    const PixelBox box{std::max(page.left, character.box.left), std::max(page.top, line.top),
                       std::min(page.right, character.box.right),
                       std::min(page.bottom, line.bottom)};
    if (!is_cjk(code) || is_numeral(code) || box.width() <= 0 || box.height() <= 0) continue;
    Group& group = has_traditional_form(code) ? with_form_ : others_;
    group.strokes += strokes_in(ink, box);
    ++group.count;
  }
}

float FormInk::fullness() const {
  constexpr int kEnough = 12;
  if (with_form_.count < kEnough || others_.count < kEnough || others_.strokes <= 0) return 1;
  return static_cast<float>(with_form_.strokes / with_form_.count * others_.count /
                            others_.strokes);
}

}  // namespace zhengbao
