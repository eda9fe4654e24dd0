#include "extract/ocr/characters/chinese_marks.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "core/text.h"
#include "core/text_parts.h"
#include "extract/ocr/characters/written_forms.h"

namespace zhengbao {

namespace {

constexpr std::u32string_view kHalf = U",;:!?()";
constexpr std::u32string_view kFull = U"，；：！？（）";
// Marks that Latin text does not have.
constexpr std::u32string_view kChinese = U"，；：！？（）、。《》〈〉〔〕【】“”‘’";
constexpr std::u32string_view kDashes = U"一-—–－";
constexpr std::u32string_view kOpening = U"(（〈【［[{";
constexpr std::u32string_view kClosing = U")）〉】］]}";

// 一4一: the line has nothing but a number between two strokes.
void mend_page_number(std::vector<ReadCharacter>& line) {
  constexpr std::size_t kLongest = 6;
  if (line.size() < 3 || line.size() > kLongest) return;
  if (!is_one_of(code_at(line, 0), kDashes) || !is_one_of(code_at(line, line.size() - 1), kDashes))
    return;
  for (std::size_t i = 1; i + 1 < line.size(); ++i) {
    if (!is_digit(code_at(line, i))) return;
  }
  put_first(line.front(), U'—');
  put_first(line.back(), U'—');
}

// （二）, 〈二), （十一】, 《4） at the beginning of a line.
void mend_item_number(std::vector<ReadCharacter>& line) {
  constexpr std::size_t kLongest = 3;
  const bool is_round = is_one_of(code_at(line, 0), kOpening);
  if (!is_round && code_at(line, 0) != U'《') return;
  std::size_t close = 1;
  while (close <= kLongest && is_one_of(code_at(line, close), U"一二三四五六七八九十")) ++close;
  if (close == 1) {
    while (close <= kLongest && is_digit(code_at(line, close))) ++close;
    // 〔2019] may be part of a document number.
    if (!is_one_of(code_at(line, close), U")）")) return;
  }
  if (!is_round && !is_one_of(code_at(line, close), U")）")) return;
  if (close == 1 || !is_one_of(code_at(line, close), kClosing)) return;
  put_first(line[0], U'（');
  put_first(line[close], U'）');
}

bool is_chinese(char32_t code) { return is_han(code) || is_one_of(code, kChinese); }

void widen(ReadCharacter& character) {
  const std::size_t at = kHalf.find(code_of(character));
  if (at != kHalf.npos) put_first(character, kFull[at]);
}

bool stands_in_chinese(const std::vector<ReadCharacter>& line, std::size_t at) {
  return (at > 0 && is_chinese(code_at(line, at - 1))) || is_chinese(code_at(line, at + 1));
}

// Brackets count as a pair: （2019年） and （PPP）模式 have one Chinese neighbour.
void widen_brackets(std::vector<ReadCharacter>& line) {
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char32_t code = code_at(line, i);
    if (code == U'(' || code == U'（') open.push_back(i);
    if (code != U')' && code != U'）') continue;
    const bool paired = !open.empty();
    const std::size_t partner = paired ? open.back() : i;
    if (paired) open.pop_back();
    if (stands_in_chinese(line, i) || stands_in_chinese(line, partner)) {
      widen(line[partner]);
      widen(line[i]);
    }
  }
  for (const std::size_t lone : open) {
    if (stands_in_chinese(line, lone)) widen(line[lone]);
  }
}

// " beside Chinese text: the second of two closes.
void mend_quotes(std::vector<ReadCharacter>& line) {
  bool is_open = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char32_t code = code_at(line, i);
    if (code == U'“' || code == U'”') is_open = code == U'“';
    if (code != U'"' || !stands_in_chinese(line, i)) continue;
    is_open = !is_open;
    put_first(line[i], is_open ? U'“' : U'”');
  }
}

// Quotation marks and their like are of both scripts.
bool is_latin_text(const std::vector<ReadCharacter>& line) {
  return std::ranges::any_of(line, is_latin_letter, code_of) &&
         std::ranges::none_of(line, [](const ReadCharacter& one) {
           const char32_t code = code_of(one);
           return is_cjk(code) && !is_one_of(code, U"“”‘’…—");
         });
}

// The model of Chinese gives brackets of full width to any: where a line has words of Latin
// letters and nothing Chinese but marks, they are of half width.
void narrow_marks(std::vector<ReadCharacter>& line) {
  constexpr std::ptrdiff_t kFewestLetters = 6;
  constexpr std::ptrdiff_t kFewestSpaces = 2;
  const auto letters = std::ranges::count_if(
      line, [](const ReadCharacter& one) { return is_latin_letter(code_of(one)); });
  const auto spaces = std::ranges::count_if(line, &ReadCharacter::after_space);
  const bool is_latin = letters >= kFewestLetters && spaces >= kFewestSpaces &&
                        std::ranges::none_of(line, [&](const ReadCharacter& one) {
                          return is_cjk(code_of(one)) && !is_one_of(code_of(one), kChinese) &&
                                 !is_one_of(code_of(one), U"…—");
                        });
  if (!is_latin) return;
  for (ReadCharacter& character : line) {
    const std::size_t at = kFull.find(code_of(character));
    if (at != kFull.npos) put_first(character, kHalf[at]);
  }
}

}  // namespace

void mend_chinese_marks(std::vector<ReadCharacter>& line) {
  mend_page_number(line);
  mend_item_number(line);
  narrow_marks(line);
  if (is_latin_text(line)) return;
  widen_brackets(line);
  mend_quotes(line);
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char32_t code = code_at(line, i);
    if (is_one_of(code, U",;:!?") && stands_in_chinese(line, i)) widen(line[i]);
  }
}

}  // namespace zhengbao
