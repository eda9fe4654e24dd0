#include "extract/ocr/characters/dot_marks.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

#include "core/text.h"
#include "core/text_parts.h"
#include "extract/ocr/characters/written_forms.h"
#include "extract/ocr/ink/character_gaps.h"

namespace zhengbao {

namespace {

constexpr std::u32string_view kMarks = U"、.．·•：:;；-'`\\,，";
constexpr std::u32string_view kPoints = U".．'`\\";
constexpr std::size_t kMostMarks = 2;  // one may be seen twice

struct Mark {
  PixelBox box;
  double filled = 0;  // of its box
};

Mark measure(Pix* ink, const PixelBox& box) {
  Mark mark{{box.left, box.bottom, box.right, box.top}, 0};
  int black = 0;
  for (int y = box.top; y < box.bottom; ++y) {
    const l_uint32* row = pixGetData(ink) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(ink);
    for (int x = box.left; x < box.right; ++x) {
      if (GET_DATA_BIT(row, x) == 0) continue;
      ++black;
      mark.box.top = std::min(mark.box.top, y);
      mark.box.bottom = y + 1;
    }
  }
  const int area = mark.box.width() * std::max(0, mark.box.height());
  mark.filled = area > 0 ? static_cast<double>(black) / area : 0;
  return mark;
}

// The only small mark that stands free in the columns `from` to `to` of the page.
std::optional<Mark> lone_mark(Pix* ink, const PixelBox& line, const std::vector<bool>& columns,
                              int from, int to) {
  const int em = line.height();
  const auto inked = [&](int x) {
    const int at = x - line.left;
    return at >= 0 && at < static_cast<int>(columns.size()) &&
           columns[static_cast<std::size_t>(at)];
  };
  std::optional<Mark> found;
  int x = from;
  while (x < to && inked(x)) ++x;  // of the character before
  while (x < to) {
    while (x < to && !inked(x)) ++x;
    int end = x;
    while (end < to && inked(end)) ++end;
    if (end == to) break;  // of the character behind
    if (3 * (end - x) < em) {
      const Mark mark = measure(ink, {x, line.top, end, line.bottom});
      if (3 * mark.box.height() < em && 10 * mark.box.height() > em) {
        if (found) return std::nullopt;
        found = mark;
      }
    }
    x = end;
  }
  return found;
}

// What the mark is; 0 where it may stay as it was read.
char32_t sign_of(const Mark& mark, const PixelBox& line, char32_t read) {
  constexpr double kHighest = 0.38;
  constexpr double kLowest = 0.62;
  constexpr double kFoot = 0.65;
  constexpr double kRound = 0.68;  // a disc fills 0.79 of its box, a slanting stroke half
  const double middle = (mark.box.top + mark.box.bottom - 2.0 * line.top) / (2.0 * line.height());
  const int width = mark.box.width();
  const int height = mark.box.height();
  const bool is_even = 3 * width >= 2 * height && 3 * height >= 2 * width;
  if (is_even && mark.filled >= kRound && middle > kHighest && middle < kLowest) return U'·';
  const bool slants = mark.filled < kRound && middle > kFoot;
  return slants && is_one_of(read, kPoints) ? U'、' : 0;
}

}  // namespace

void mend_dots(Pix* ink, const PixelBox& line, std::vector<ReadCharacter>& characters) {
  constexpr float kUnsure = 80;
  std::vector<bool> columns;
  for (std::size_t i = 1; i + 1 < characters.size(); ++i) {
    if (!is_han(code_of(characters[i - 1]))) continue;
    std::size_t end = i;
    while (end < characters.size() && end < i + kMostMarks &&
           is_one_of(code_of(characters[end]), kMarks)) {
      ++end;
    }
    if (end == i || end == characters.size() || !is_han(code_of(characters[end]))) continue;
    if (columns.empty()) columns = inked_columns(ink, line);
    const auto mark =
        lone_mark(ink, line, columns, middle_of(characters[i - 1]), middle_of(characters[end]));
    const char32_t sign = mark ? sign_of(*mark, line, code_of(characters[i])) : 0;
    if (sign == 0) continue;
    characters.erase(characters.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                     characters.begin() + static_cast<std::ptrdiff_t>(end));
    if (code_of(characters[i]) == sign) continue;
    put_first(characters[i], sign);
    characters[i].confidence = std::min(characters[i].confidence, kUnsure);
  }
}

void mend_bullet(Pix* ink, const PixelBox& line, std::vector<ReadCharacter>& characters) {
  constexpr std::u32string_view kTakenFor = U"¢©®°*•·●«»@eo。.";
  constexpr double kDisc = 0.7;
  constexpr double kSquare = 0.93;
  constexpr float kUnsure = 80;
  if (characters.size() < 2 || !is_one_of(code_of(characters[0]), kTakenFor)) return;
  const int em = line.height();
  const std::vector<bool> columns = inked_columns(ink, line);
  const auto end = std::ranges::find(columns, false);
  const auto next = std::find(end, columns.end(), true);
  const int width = static_cast<int>(end - columns.begin());
  if (width > em || next == columns.end() || 6 * (next - end) < em) return;
  const Mark mark = measure(ink, {line.left, line.top, line.left + width, line.bottom});
  const int height = mark.box.height();
  const bool is_even = 4 * width >= 3 * height && 4 * height >= 3 * width;
  const bool is_large = 2 * width > em;
  const bool stands_low =
      2 * (mark.box.top - line.top) > em || 5 * (line.bottom - mark.box.bottom) < em;
  const bool is_solid = is_even && mark.filled >= kDisc;
  if (!is_solid || 8 * width < em || (stands_low && !is_large)) return;
  if (is_large && (mark.filled >= kSquare || !is_one_of(code_of(characters[0]), U"@●©®*"))) return;
  // As wide as a character, it is taken for two.
  if (is_large && characters.size() > 2 && code_of(characters[1]) == code_of(characters[0]))
    characters.erase(characters.begin() + 1);
  put_first(characters[0], is_large ? U'●' : U'•');
  characters[0].confidence = std::min(characters[0].confidence, kUnsure);
  characters[1].after_space = true;
}

}  // namespace zhengbao
