#include "extract/ocr/characters/bracket_ink.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cstddef>
#include <vector>

#include "core/text_parts.h"
#include "extract/ocr/characters/written_forms.h"
#include "extract/ocr/ink_area.h"
#include "extract/ocr/ink_components.h"

namespace zhengbao {

namespace {

constexpr float kDoubtful = 80;  // percent
// Titles go over the ends of longer lines: most marks without a partner there are right,
// and one of two angles that touches its neighbour leaves a single one.
constexpr std::size_t kLongestLabel = 12;

bool has_partner(const CharacterRow& characters, std::size_t at, bool opens) {
  const auto is_other = [&](const ReadCharacter& one) {
    return code_of(one) == (opens ? U'》' : U'《');
  };
  const auto here = characters.begin() + static_cast<std::ptrdiff_t>(at);
  return opens ? std::any_of(here, characters.end(), is_other)
               : std::any_of(characters.begin(), here, is_other);
}

// The middle of a piece reaches further out than its ends: to the left where it opens.
bool is_arc(Pix* picture, const PixelBox& piece, bool opens) {
  const int third = piece.height() / 3;
  const int tip = std::max(1, piece.height() / 8);
  const PixelBox top = ink_inside(picture, {piece.left, piece.top, piece.right, piece.top + tip});
  const PixelBox middle =
      ink_inside(picture, {piece.left, piece.top + third, piece.right, piece.bottom - third});
  const PixelBox foot =
      ink_inside(picture, {piece.left, piece.bottom - tip, piece.right, piece.bottom});
  const int bend = std::max(1, piece.width() / 3);
  return opens ? std::min(top.left, foot.left) - middle.left >= bend
               : middle.right - std::max(top.right, foot.right) >= bend;
}

// One tall narrow arc near `place`, and no second one. In six faces a round bracket is 0.22
// to 0.34 as wide as it is high, and 《, whose angles touch at 200 dpi, 0.42 to 0.48. What
// reaches out of the place is part of a neighbour.
bool has_single_arc(Pix* ink, const PixelBox& line, const PixelBox& place, bool opens) {
  const int em = line.height();
  const PixelBox zone{std::max(line.left, place.left - em / 3), line.top,
                      std::min(line.right, place.right + em / 3), line.bottom};
  const PixPtr picture = cut_out(ink, zone);
  if (!picture) return false;
  std::vector<PixelBox> tall;
  for (const PixelBox& piece : ink_components(picture.get())) {
    const bool is_cut = piece.left == 0 || piece.right == zone.width();
    const bool is_tall = 10 * piece.height() >= 7 * em && 20 * piece.width() <= 7 * piece.height();
    if (is_tall && !is_cut) tall.push_back(piece);
  }
  const auto is_single = [&](const PixelBox& piece) {
    const bool has_other = std::ranges::any_of(tall, [&](const PixelBox& other) {
      return !(other == piece) && 3 * -overlap_x(other, piece) < em;
    });
    return !has_other && is_arc(picture.get(), piece, opens);
  };
  return std::ranges::count_if(tall, is_single) == 1;
}

}  // namespace

void mend_round_brackets(Pix* ink, const PixelBox& line, CharacterRow& characters) {
  if (characters.size() > kLongestLabel) return;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    ReadCharacter& mark = characters[i];
    const char32_t code = code_of(mark);
    if (!is_one_of(code, U"《》")) continue;
    const bool opens = code == U'《';
    if (has_partner(characters, i, opens) || !has_single_arc(ink, line, mark.box, opens)) continue;
    put_first(mark, opens ? U'（' : U'）');
    mark.confidence = std::min(mark.confidence, kDoubtful);
  }
}

}  // namespace zhengbao
