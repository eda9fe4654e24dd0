#include "extract/ocr/characters/latin_parts.h"

#include <algorithm>
#include <string_view>

#include "core/text.h"
#include "extract/ocr/characters/line_script.h"

namespace zhengbao {

namespace {

using Characters = std::vector<ReadCharacter>;

// A word; fewer letters are a code or an abbreviation, which the Chinese model knows.
constexpr std::size_t kFewestLetters = 5;
constexpr std::size_t kLongest = 200;

bool is_letter(char32_t code) { return code < 0x250 && is_latin_letter(code); }

bool is_word_part(const ReadCharacter& character) {
  return is_letter(code_of(character)) || is_digit(code_of(character));
}

bool may_stand_inside(const ReadCharacter& character) {
  constexpr std::u32string_view kMarks = U"@._-/:&'’,+#%?=~";
  return is_word_part(character) || kMarks.find(code_of(character)) != kMarks.npos;
}

// The middle of the widest white in [from, to), of which the part that is nearer to `near`
// where two are as wide.
int white_between(const std::vector<bool>& inked, int from, int to, int near) {
  const int width = static_cast<int>(inked.size());
  from = std::clamp(from, 0, width);
  to = std::clamp(to, from, width);
  int best = std::clamp(near, from, to);
  int widest = 0;
  for (int x = from; x < to;) {
    int end = x;
    while (end < to && !inked[static_cast<std::size_t>(end)]) ++end;
    const int middle = (x + end) / 2;
    const bool nearer = std::abs(middle - near) < std::abs(best - near);
    if (end - x > widest || (end - x == widest && widest > 0 && nearer)) {
      widest = end - x;
      best = middle;
    }
    x = std::max(end, x + 1);
  }
  return best;
}

// Strokes of a neighbour that were cut off with it are seen as marks.
void trim_marks(Characters& read) {
  while (!read.empty() && !is_word_part(read.back())) read.pop_back();
  read.erase(read.begin(), std::ranges::find_if(read, is_word_part));
}

// Letters that were cut off, which the other reading has.
void keep_ends(Characters& latin, const Characters& chinese, const ReadingPairs& pairs) {
  std::size_t head = 0;
  std::size_t tail = 0;
  while (head < chinese.size() && !is_common(chinese, latin, pairs, head)) ++head;
  while (tail < chinese.size() && !is_common(chinese, latin, pairs, chinese.size() - 1 - tail)) {
    ++tail;
  }
  if (head == chinese.size()) return;
  const bool lost_head = pairs[head] == 0;
  const bool lost_tail = pairs[chinese.size() - 1 - tail] == latin.size() - 1;
  if (lost_tail) {
    latin.insert(latin.end(), chinese.end() - static_cast<std::ptrdiff_t>(tail), chinese.end());
  }
  if (lost_head) {
    latin.insert(latin.begin(), chinese.begin(),
                 chinese.begin() + static_cast<std::ptrdiff_t>(head));
  }
}

// Links and addresses have no spaces.
void close_address(Characters& read) {
  constexpr std::u32string_view kMarks = U"@/:._-";
  const auto has = [&](char32_t code) {
    return std::ranges::any_of(read,
                               [&](const ReadCharacter& one) { return code_of(one) == code; });
  };
  if (!has(U'@') && !has(U'/')) return;
  for (std::size_t i = 1; i < read.size(); ++i) {
    if (kMarks.find(code_of(read[i])) != kMarks.npos ||
        kMarks.find(code_of(read[i - 1])) != kMarks.npos) {
      read[i].after_space = false;
    }
  }
}

}  // namespace

std::vector<LatinPart> find_latin_parts(const Characters& chinese, const std::vector<bool>& inked) {
  std::vector<LatinPart> parts;
  for (std::size_t i = 0; i < chinese.size(); ++i) {
    if (!is_word_part(chinese[i])) continue;
    std::size_t end = i;
    std::size_t letters = 0;
    std::size_t digits = 0;
    std::size_t last = i;
    for (; end < chinese.size() && may_stand_inside(chinese[end]); ++end) {
      letters += is_letter(code_of(chinese[end])) ? 1 : 0;
      digits += is_digit(code_of(chinese[end])) ? 1 : 0;
      if (is_word_part(chinese[end])) last = end + 1;
    }
    if (letters >= kFewestLetters && letters > digits && last - i <= kLongest) {
      const int from = i == 0 ? 0
                              : white_between(inked, middle_of(chinese[i - 1]),
                                              middle_of(chinese[i]), chinese[i].box.left);
      const int to = last == chinese.size()
                         ? static_cast<int>(inked.size())
                         : white_between(inked, middle_of(chinese[last - 1]),
                                         middle_of(chinese[last]), chinese[last - 1].box.right);
      if (from < to) parts.push_back({i, last, from, to});
    }
    i = end;
  }
  return parts;
}

void put_latin_part(const LatinPart& part, Characters latin, Characters& line) {
  constexpr float kAlike = 0.7F;
  trim_marks(latin);
  const std::size_t size = part.last - part.first;
  if (latin.empty() || latin.size() > 2 * size) return;
  const auto begin = line.begin() + static_cast<std::ptrdiff_t>(part.first);
  const auto end = line.begin() + static_cast<std::ptrdiff_t>(part.last);
  const Characters chinese(begin, end);
  const ReadingPairs pairs = pair_readings(chinese, latin);
  float common = 0;
  for (std::size_t i = 0; i < size; ++i) common += is_common(chinese, latin, pairs, i) ? 1.F : 0.F;
  if (common < kAlike * static_cast<float>(std::max(size, latin.size()))) return;
  settle_digits(latin, chinese);
  keep_ends(latin, chinese, pairs);
  close_address(latin);
  latin.front().after_space = begin->after_space;
  line.insert(line.erase(begin, end), latin.begin(), latin.end());
}

}  // namespace zhengbao
