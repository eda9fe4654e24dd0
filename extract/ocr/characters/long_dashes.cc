#include "extract/ocr/characters/long_dashes.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "core/text.h"
#include "core/text_parts.h"
#include "extract/ocr/characters/written_forms.h"
#include "extract/ocr/ink/character_gaps.h"

namespace zhengbao {

namespace {

// Short strokes from `i` on, each of them less than an ideograph.
std::size_t count_hyphens(const std::vector<ReadCharacter>& characters, std::size_t i) {
  std::size_t end = i;
  while (is_one_of(code_at(characters, end), U"-–")) ++end;
  return end - i;
}

void mend_worn_ones(std::vector<ReadCharacter>& characters, int em) {
  for (std::size_t i = 1; i < characters.size(); ++i) {
    const std::size_t count = count_hyphens(characters, i);
    if (count == 0 || !is_han(code_at(characters, i - 1)) ||
        !is_han(code_at(characters, i + count))) {
      continue;
    }
    const int span = middle_of(characters[i + count]) - middle_of(characters[i - 1]);
    // The model places its characters half a square off at times.
    const bool fills_one = 2 * span > 3 * em && span < 3 * em;
    if (!fills_one) continue;
    put_first(characters[i], U'一');
    characters[i].box.right = characters[i + count - 1].box.right;
    const auto surplus = characters.begin() + static_cast<std::ptrdiff_t>(i) + 1;
    characters.erase(surplus, surplus + static_cast<std::ptrdiff_t>(count) - 1);
  }
}

// 一种 at the beginning of a line, of which the stroke is read as a hyphen: as wide as a
// character.
void mend_first_one(Pix* ink, const FoundLine& line, std::vector<ReadCharacter>& characters) {
  if (!is_one_of(code_at(characters, 0), U"-–") || !is_han(code_at(characters, 1))) return;
  const std::vector<bool> columns = inked_columns(ink, line.ink);
  const auto stroke = std::ranges::find(columns, false) - columns.begin();
  const bool is_wide = 3 * stroke > 2 * line.height && 2 * stroke < 3 * line.height;
  if (is_wide) put_first(characters.front(), U'一');
}

}  // namespace

void join_dashes(Pix* ink, const FoundLine& line, std::vector<ReadCharacter>& characters) {
  constexpr std::u32string_view kStrokes = U"一—-–";
  const int worn = std::max(1, line.height / 16);
  mend_first_one(ink, line, characters);
  mend_worn_ones(characters, line.height);
  std::vector<bool> columns;
  for (std::size_t i = 0; i + 1 < characters.size(); ++i) {
    if (!is_one_of(code_at(characters, i), kStrokes) ||
        !is_one_of(code_at(characters, i + 1), kStrokes))
      continue;
    const int from = middle_of(characters[i]) - line.ink.left;
    const int to = middle_of(characters[i + 1]) - line.ink.left;
    if (2 * (to - from) < line.height) continue;
    if (columns.empty()) columns = inked_columns(ink, line.ink);
    if (widest_white(columns, from, to) > worn) continue;
    put_first(characters[i], U'—');
    put_first(characters[i + 1], U'—');
  }
}

}  // namespace zhengbao
