#include "extract/ocr/characters/line_script.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "core/text.h"
#include "extract/ocr/characters/written_forms.h"

namespace zhengbao {

namespace {

using Characters = std::vector<ReadCharacter>;

// A word; fewer letters are a code or a mark.
constexpr std::size_t kFewestLetters = 4;
// Longer lines than this are no lines of text.
constexpr std::size_t kMaxLength = 400;

bool is_letter_or_digit(const ReadCharacter& character) {
  return is_digit(code_of(character)) || is_latin_letter(code_of(character));
}

bool is_ideograph(char32_t code) { return is_han(code) || is_kana(code) || is_hangul(code); }

// Of what `latin` has at the place of `box`; 0 where it has nothing.
float least_confidence_over(const PixelBox& box, const Characters& latin) {
  float least = 0;
  for (const ReadCharacter& other : latin) {
    const int shared = std::min(box.right, other.box.right) - std::max(box.left, other.box.left);
    if (2 * shared <= std::min(box.width(), other.box.width())) continue;
    least = least == 0 ? other.confidence : std::min(least, other.confidence);
  }
  return least;
}

// Whether all of [from, to) but `at` are digits, at least two.
bool is_number_but(const Characters& line, std::size_t from, std::size_t to, std::size_t at) {
  constexpr std::size_t kFewestDigits = 2;
  std::size_t digits = 0;
  for (std::size_t i = from; i < to; ++i) {
    if (i == at) continue;
    if (!is_digit(code_of(line[i]))) return false;
    ++digits;
  }
  return digits >= kFewestDigits;
}

// The word [from, to) of `latin`, which has a digit.
void settle_word(Characters& latin, std::size_t from, std::size_t to, const Characters& chinese,
                 const ReadingPairs& pairs) {
  constexpr float kDisputed = 70;
  for (std::size_t i = from; i < to; ++i) {
    const char32_t other = pairs[i] ? code_of(chinese[*pairs[i]]) : 0;
    if (other == code_of(latin[i])) continue;
    if (!is_digit(other) && !is_digit(code_of(latin[i]))) continue;
    if (is_digit(other) && is_number_but(latin, from, to, i)) put_first(latin[i], other);
    latin[i].confidence = std::min(latin[i].confidence, kDisputed);
  }
}

}  // namespace

ReadingPairs pair_readings(const Characters& a, const Characters& b) {
  ReadingPairs found(a.size());
  if (a.size() > kMaxLength || b.size() > kMaxLength) return found;
  std::vector<std::vector<int>> common(a.size() + 1, std::vector<int>(b.size() + 1, 0));
  for (std::size_t i = a.size(); i-- > 0;) {
    for (std::size_t j = b.size(); j-- > 0;) {
      common[i][j] = code_of(a[i]) == code_of(b[j]) ? common[i + 1][j + 1] + 1
                                                    : std::max(common[i + 1][j], common[i][j + 1]);
    }
  }
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() && j < b.size()) {
    const std::size_t from_a = i;
    const std::size_t from_b = j;
    while (i < a.size() && j < b.size() && code_of(a[i]) != code_of(b[j])) {
      (common[i + 1][j] >= common[i][j + 1] ? i : j) += 1;
    }
    const bool at_end = i == a.size() || j == b.size();
    const std::size_t to_a = at_end ? a.size() : i;
    const std::size_t to_b = at_end ? b.size() : j;
    for (std::size_t k = 0; to_a - from_a == to_b - from_b && from_a + k < to_a; ++k) {
      found[from_a + k] = from_b + k;
    }
    if (at_end) break;
    found[i++] = j++;
  }
  return found;
}

bool is_common(const Characters& a, const Characters& b, const ReadingPairs& pairs,
               std::size_t at) {
  return pairs[at] && code_of(a[at]) == code_of(b[*pairs[at]]);
}

bool seems_latin(const Characters& chinese) {
  // A Chinese name in an English line is less likely than letters taken for two
  // characters only where nearly all are letters.
  constexpr std::size_t kLettersToAPair = 30;
  std::size_t letters = 0;
  std::size_t pairs = 0;
  std::size_t han = 0;
  bool after_han = false;
  for (const ReadCharacter& character : chinese) {
    const bool is_east = is_ideograph(code_of(character));
    pairs += is_east && after_han ? 1 : 0;
    han += is_east ? 1 : 0;
    after_han = is_east;
    letters += is_latin_letter(code_of(character)) ? 1 : 0;
  }
  return letters >= kFewestLetters + kLettersToAPair * pairs &&
         (han > 0 ? 2 : 3) * letters > chinese.size();
}

bool is_latin(const Characters& chinese, const Characters& latin) {
  constexpr float kSure = 97;  // percent; of parts of a Chinese character the model is less sure
  if (latin.empty()) return false;
  for (std::size_t i = 0; i < chinese.size(); ++i) {
    if (!is_ideograph(code_of(chinese[i]))) continue;
    const bool is_lone = (i == 0 || !is_ideograph(code_of(chinese[i - 1]))) &&
                         (i + 1 == chinese.size() || !is_ideograph(code_of(chinese[i + 1])));
    const float least = least_confidence_over(chinese[i].box, latin);
    if (least < kSure && (!is_lone || least <= chinese[i].confidence)) return false;
  }
  return true;
}

void settle_digits(Characters& latin, const Characters& chinese) {
  const ReadingPairs pairs = pair_readings(latin, chinese);
  for (std::size_t from = 0; from < latin.size();) {
    std::size_t to = from;
    bool has_digit = false;
    while (to < latin.size() && is_letter_or_digit(latin[to]) &&
           (to == from || !latin[to].after_space)) {
      has_digit = has_digit || is_digit(code_of(latin[to]));
      ++to;
    }
    if (has_digit) settle_word(latin, from, to, chinese, pairs);
    from = std::max(to, from + 1);
  }
}

}  // namespace zhengbao
