#include "extract/ocr/characters/code_forms.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "core/ascii.h"
#include "core/text.h"
#include "core/text_parts.h"
#include "extract/ocr/characters/written_forms.h"

namespace zhengbao {

namespace {

void put_doubted(ReadCharacter& character, char32_t code) {
  constexpr float kDoubtful = 80;
  put_first(character, code);
  character.confidence = std::min(character.confidence, kDoubtful);
}

// The number of a recommended standard (GB/T 1.1-2020, DB37/T 4512.3-2021), the stroke of
// which is taken for a letter: told by the year at its end, or by the 国标 (GB) before it.
void mend_standard_codes(std::vector<ReadCharacter>& line) {
  constexpr std::u32string_view kStrokes = U"VMIlJA17|";
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (i > 0 && is_ascii_letter(code_at(line, i - 1))) continue;
    if (!is_capital(code_at(line, i)) || !is_capital(code_at(line, i + 1))) continue;
    std::size_t stroke = i + 2;
    if (code_at(line, i) == U'D') {
      while (stroke < i + 4 && is_digit(code_at(line, stroke))) ++stroke;
    }
    if (!is_one_of(code_at(line, stroke), kStrokes) || code_at(line, stroke + 1) != U'T') continue;
    std::size_t end = stroke + 2;
    while (is_digit(code_at(line, end)) || code_at(line, end) == U'.') ++end;
    const char32_t century = code_at(line, end + 1);
    const bool has_year = is_one_of(code_at(line, end), U"-—–一") && is_one_of(century, U"12") &&
                          is_digit(code_at(line, end + 4)) && !is_digit(code_at(line, end + 5));
    const bool is_national = code_at(line, i) == U'G' && code_at(line, i + 1) == U'B';
    if (end == stroke + 2 || (!has_year && !is_national)) continue;
    put_doubted(line[stroke], U'/');
  }
}

// The digit that looks like the letter; 0 for other letters.
char32_t digit_like(char32_t code) {
  constexpr std::u32string_view kLetters = U"OoIlZS";
  constexpr std::u32string_view kDigits = U"001125";
  const std::size_t at = kLetters.find(code);
  return at == kLetters.npos ? 0 : kDigits[at];
}

// Two signs, six digits of the division, and ten signs.
bool is_credit_code(const std::vector<ReadCharacter>& line, std::size_t from) {
  constexpr std::size_t kDivision = 2;
  constexpr std::size_t kBody = 8;
  constexpr int kFewestDigits = 8;  // with those of the division
  int digits = 0;
  for (std::size_t i = from; i < from + 18; ++i) {
    const char32_t code = code_at(line, i);
    const bool in_division = i >= from + kDivision && i < from + kBody;
    digits += is_digit(code) || in_division ? 1 : 0;
    if (in_division && !is_digit(code) && digit_like(code) == 0) return false;
    if (!is_digit(code) && !is_capital(code) && digit_like(code) == 0) return false;
  }
  return digits >= kFewestDigits;
}

// [from, to) is a word of letters and digits.
void mend_word(std::vector<ReadCharacter>& line, std::size_t from, std::size_t to) {
  constexpr std::size_t kCreditCode = 18;
  if (to - from == kCreditCode && is_credit_code(line, from)) {
    for (std::size_t i = from; i < to; ++i) {
      const char32_t digit = digit_like(code_at(line, i));
      if (digit != 0) put_doubted(line[i], digit);
    }
    return;
  }
  std::size_t zero = to;
  std::size_t capitals = 0;
  for (std::size_t i = from; i < to; ++i) {
    const char32_t code = code_at(line, i);
    if (code == U'0' && zero == to) {
      zero = i;
    } else if (is_capital(code)) {
      ++capitals;
    } else {
      return;
    }
  }
  if (zero < to && capitals >= 2) put_doubted(line[zero], U'O');
}

void mend_words(std::vector<ReadCharacter>& line) {
  for (std::size_t from = 0; from < line.size();) {
    std::size_t to = from;
    while (to < line.size() &&
           (is_ascii_letter(code_at(line, to)) || is_digit(code_at(line, to))) &&
           (to == from || !line[to].after_space)) {
      ++to;
    }
    if (to > from) mend_word(line, from, to);
    from = std::max(to, from + 1);
  }
}

}  // namespace

void mend_codes(std::vector<ReadCharacter>& line) {
  mend_standard_codes(line);
  mend_words(line);
}

}  // namespace zhengbao
