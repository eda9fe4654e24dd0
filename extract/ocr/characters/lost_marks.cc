#include "extract/ocr/characters/lost_marks.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "core/text.h"
#include "core/text_parts.h"
#include "extract/ocr/ink/character_gaps.h"

namespace zhengbao {

namespace {

constexpr std::u32string_view kClosing = U"）)》”";
constexpr std::u32string_view kOpening = U"（(《“";

// Of one stroke are I and the digits: two of them may touch and be no wider than a letter.
bool is_broad_capital(const ReadCharacter& character) {
  const char32_t code = code_of(character);
  return code >= U'A' && code <= U'Z' && code != U'I' && code != U'J';
}

// Columns with ink side by side, pixels of the page.
struct InkRun {
  int from;
  int to;

  int width() const { return to - from; }
};

// The runs that lie in [from, to) or reach into it.
std::vector<InkRun> runs_between(const std::vector<bool>& columns, int left, int from, int to) {
  const auto is_inked = [&](int x) {
    const int at = x - left;
    return at >= 0 && at < static_cast<int>(columns.size()) &&
           columns[static_cast<std::size_t>(at)];
  };
  std::vector<InkRun> runs;
  int x = from;
  while (is_inked(x - 1)) --x;
  for (; x < to; ++x) {
    if (!is_inked(x)) continue;
    int end = x;
    while (is_inked(end)) ++end;
    runs.push_back({x, end});
    x = end;
  }
  return runs;
}

struct Mark {
  PixelBox box;
  double upper = 0;  // mean column of the ink of its upper half, and of the lower one
  double lower = 0;
  bool hollow = false;
};

// The ink of the columns of `run` within the rows of `line`.
Mark measure(Pix* ink, const PixelBox& line, const InkRun& run) {
  Mark mark{{run.from, line.bottom, run.to, line.top}};
  const auto is_black = [&](int x, int y) {
    const l_uint32* row = pixGetData(ink) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(ink);
    return GET_DATA_BIT(row, x) != 0;
  };
  for (int y = line.top; y < line.bottom; ++y) {
    for (int x = run.from; x < run.to; ++x) {
      if (!is_black(x, y)) continue;
      mark.box.top = std::min(mark.box.top, y);
      mark.box.bottom = y + 1;
    }
  }
  double sums[2] = {0, 0};
  double counts[2] = {0, 0};
  const double middle = (mark.box.top + mark.box.bottom) / 2.0;
  for (int y = mark.box.top; y < mark.box.bottom; ++y) {
    for (int x = run.from; x < run.to; ++x) {
      if (!is_black(x, y)) continue;
      const int half = y + 0.5 < middle ? 0 : 1;
      sums[half] += x;
      counts[half] += 1;
    }
  }
  mark.upper = counts[0] > 0 ? sums[0] / counts[0] : 0;
  mark.lower = counts[1] > 0 ? sums[1] / counts[1] : 0;
  if (mark.box.height() > 0) {
    const int x = (run.from + run.to) / 2;
    const int y = static_cast<int>(middle);
    mark.hollow = !is_black(x, y) && !is_black(x - 1, y) && !is_black(x, y - 1);
  }
  return mark;
}

// 0 where it is no mark at the foot of the line, or none that can be told.
char32_t sign_of(const Mark& mark, const PixelBox& line) {
  const int em = line.height();
  constexpr double kSlant = 0.12;  // of the width, by which the halves are apart
  const int width = mark.box.width();
  const int height = mark.box.height();
  const bool is_small =
      10 * width >= em && 10 * height >= em && 5 * width <= 2 * em && 5 * height <= 2 * em;
  if (!is_small || 20 * (mark.box.top - line.top) < 9 * line.height()) return 0;
  const double slant = (mark.lower - mark.upper) / width;
  const bool is_even = 4 * width >= 3 * height && 4 * height >= 3 * width;
  if (mark.hollow && is_even) return U'。';
  if (slant > kSlant) return U'、';
  return slant < -kSlant ? U'，' : 0;
}

bool may_stand_beside(const ReadCharacter& character, std::u32string_view brackets) {
  const char32_t code = code_of(character);
  return is_han(code) || is_digit(code) || is_latin_letter(code) || is_one_of(code, brackets);
}

bool are_brackets(const ReadCharacter& before, const ReadCharacter& after) {
  return is_one_of(code_of(before), kClosing) && is_one_of(code_of(after), kOpening);
}

// 0 where no run of ink between the two is a mark, or more than one.
char32_t mark_between(Pix* ink, const PixelBox& line, const std::vector<bool>& columns,
                      const ReadCharacter& before, const ReadCharacter& after, PixelBox& place) {
  // Ems, without ink but for the mark, which stands at the left of its square. Brackets have
  // no loose strokes, and marks between them are set close.
  const bool is_close = are_brackets(before, after);
  const float least_room = is_close ? 0.3F : 0.75F;
  const float least_behind = is_close ? 0.02F : 0.25F;
  constexpr float kMostBefore = 0.45F;
  const auto em = static_cast<float>(line.height());
  const std::vector<InkRun> runs =
      runs_between(columns, line.left, middle_of(before), middle_of(after));
  char32_t found = 0;
  for (std::size_t i = 1; i + 1 < runs.size(); ++i) {
    const auto room = static_cast<float>(runs[i + 1].from - runs[i - 1].to);
    const auto behind = static_cast<float>(runs[i + 1].from - runs[i].to);
    const auto ahead = static_cast<float>(runs[i].from - runs[i - 1].to);
    if (room < least_room * em || behind < least_behind * em || ahead > kMostBefore * em) continue;
    const Mark mark = measure(ink, line, runs[i]);
    const char32_t sign = sign_of(mark, line);
    if (sign == 0) continue;
    if (found != 0) return 0;
    found = sign;
    place = mark.box;
  }
  return found;
}

// Between its neighbours stands one piece of ink that is too narrow for `count` letters.
bool is_one_letter(const std::vector<InkRun>& runs, const PixelBox& line, std::size_t count) {
  constexpr float kLeastWidth = 0.45F;  // em, of a broad capital letter with its white
  return runs.size() == 3 &&
         static_cast<float>(runs[1].width()) <
             kLeastWidth * static_cast<float>(line.height()) * static_cast<float>(count);
}

void keep_surest(const InkRun& place, std::size_t first, std::size_t count,
                 CharacterRow& characters) {
  constexpr float kDoubted = 75;
  const auto begin = characters.begin() + static_cast<std::ptrdiff_t>(first);
  const auto end = begin + static_cast<std::ptrdiff_t>(count);
  std::iter_swap(begin, std::ranges::max_element(begin, end, {}, &ReadCharacter::confidence));
  begin->box.left = place.from;
  begin->box.right = place.to;
  begin->confidence = std::min(begin->confidence, kDoubted);
  characters.erase(begin + 1, end);
}

}  // namespace

void add_lost_marks(Pix* ink, const PixelBox& line, CharacterRow& characters) {
  constexpr float kUnseen = 50;
  const int em = line.height();
  std::vector<bool> columns;
  for (std::size_t i = 1; i < characters.size(); ++i) {
    const ReadCharacter& before = characters[i - 1];
    const ReadCharacter& after = characters[i];
    // Where characters stand side by side there is no room for a mark.
    const bool is_close = are_brackets(before, after);
    if (!is_close && middle_of(after) - middle_of(before) < em) continue;
    if (!may_stand_beside(before, kClosing) || !may_stand_beside(after, kOpening)) continue;
    if (!is_close && !is_han(code_of(before)) && !is_han(code_of(after))) continue;
    if (columns.empty()) columns = inked_columns(ink, line);
    PixelBox place{};
    const char32_t sign = mark_between(ink, line, columns, before, after, place);
    if (sign == 0) continue;
    characters[i].after_space = false;
    characters.insert(characters.begin() + static_cast<std::ptrdiff_t>(i),
                      {.readings = {{sign, kUnseen / 100}}, .box = place, .confidence = kUnseen});
    ++i;
  }
}

void drop_letters_seen_twice(Pix* ink, const PixelBox& line, CharacterRow& characters) {
  constexpr std::size_t kMost = 3;
  std::vector<bool> columns;
  for (std::size_t i = 1; i < characters.size(); ++i) {
    std::size_t end = i;
    while (end < characters.size() && is_broad_capital(characters[end])) ++end;
    const std::size_t count = end - i;
    if (count < 2) continue;
    const bool stands_in_chinese = end < characters.size() && is_han(code_of(characters[i - 1])) &&
                                   is_han(code_of(characters[end]));
    if (stands_in_chinese && count <= kMost) {
      if (columns.empty()) columns = inked_columns(ink, line);
      const std::vector<InkRun> runs = runs_between(
          columns, line.left, middle_of(characters[i - 1]), middle_of(characters[end]));
      if (is_one_letter(runs, line, count)) keep_surest(runs[1], i, count, characters);
    }
    while (i < characters.size() && is_broad_capital(characters[i])) ++i;
  }
}

}  // namespace zhengbao
