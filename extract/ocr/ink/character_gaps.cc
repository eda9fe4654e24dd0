#include "extract/ocr/ink/character_gaps.h"

#include <algorithm>
#include <cstddef>

#include "core/text.h"
#include "extract/ocr/ink_area.h"

namespace zhengbao {

std::vector<bool> inked_columns(Pix* ink, const PixelBox& line) {
  const std::vector<int> counts = ink_of_columns(ink, line);
  std::vector<bool> columns(counts.size());
  std::transform(counts.begin(), counts.end(), columns.begin(),
                 [](int count) { return count > 0; });
  return columns;
}

int widest_white(const std::vector<bool>& columns, int from, int to) {
  const int width = static_cast<int>(columns.size());
  const auto white = [&](int x) { return !columns[static_cast<std::size_t>(x)]; };
  from = std::clamp(from, 0, width);
  to = std::clamp(to, from, width);
  while (from > 0 && from < width && white(from) && white(from - 1)) --from;
  int widest = 0;
  int run = 0;
  for (int x = from; x < width && (x < to || run > 0); ++x) {
    run = white(x) ? run + 1 : 0;
    widest = std::max(widest, run);
  }
  return widest;
}

void close_inked_gaps(Pix* ink, const PixelBox& line, std::vector<ReadCharacter>& characters) {
  const int open = line.height() / 2;
  std::vector<bool> columns;
  for (std::size_t i = 0; i + 1 < characters.size(); ++i) {
    PixelBox& box = characters[i].box;
    PixelBox& next = characters[i + 1].box;
    if (next.left - box.right <= open) continue;
    if (columns.empty()) columns = inked_columns(ink, line);
    if (widest_white(columns, box.right - line.left, next.left - line.left) > open) continue;
    const int middle = (box.right + next.left) / 2;
    box.right = middle;
    next.left = middle;
  }
}

void check_number_spaces(Pix* ink, const PixelBox& line, std::vector<ReadCharacter>& characters) {
  const int space = line.height() / 4;
  const int beside_one = line.height() / 12;  // the white of its own
  std::vector<bool> columns;
  for (std::size_t i = 1; i < characters.size(); ++i) {
    ReadCharacter& character = characters[i];
    const ReadCharacter& before = characters[i - 1];
    if (!character.after_space || !is_digit(code_of(character)) || !is_digit(code_of(before))) {
      continue;
    }
    if (columns.empty()) columns = inked_columns(ink, line);
    const int from = (before.box.left + before.box.right) / 2 - line.left;
    const int to = (character.box.left + character.box.right) / 2 - line.left;
    int least = space;
    if (code_of(before) == U'1') least += beside_one;
    if (code_of(character) == U'1') least += beside_one;
    character.after_space = widest_white(columns, from, to) >= least;
  }
}

}  // namespace zhengbao
