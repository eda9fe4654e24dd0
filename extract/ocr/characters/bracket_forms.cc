#include "extract/ocr/characters/bracket_forms.h"

#include <algorithm>
#include <cstddef>

#include "core/ascii.h"
#include "core/text.h"
#include "core/text_parts.h"
#include "extract/ocr/characters/written_forms.h"

namespace zhengbao {

namespace {

// GB/T 9704-2012, 7.2.5: the year of a document number stands in 〔〕. Round
// brackets are printed too and stay.
void mend_number_brackets(std::vector<ReadCharacter>& line) {
  constexpr std::size_t kYear = 4;
  for (std::size_t open = 0; open + kYear + 2 < line.size(); ++open) {
    const std::size_t close = open + kYear + 1;
    const bool angular =
        is_one_of(code_at(line, open), U"[【〔［{") || is_one_of(code_at(line, close), U"]】〕］}");
    if (!angular || !is_one_of(code_at(line, open), U"[【〔［{(（〈《") ||
        !is_one_of(code_at(line, close), U"]】〕］})）〉》")) {
      continue;
    }
    std::size_t at = open + 1;
    while (at < close && is_digit(code_at(line, at))) ++at;
    if (at < close) continue;
    for (++at; is_digit(code_at(line, at)) || code_at(line, at) == U'第'; ++at) {
    }
    if (at == close + 1 || code_at(line, at) != U'号') continue;
    put_first(line[open], U'〔');
    put_first(line[close], U'〕');
  }
}

// 国发2016〕33号 and 国发〔2016 33号: the other bracket was not seen. Its place is that of
// the gap; it is doubted, since nobody saw it.
void add_lost_number_bracket(std::vector<ReadCharacter>& line) {
  constexpr std::size_t kYear = 4;
  constexpr float kUnseen = 50;
  const auto digits_from = [&](std::size_t at) {
    std::size_t count = 0;
    while (is_digit(code_at(line, at + count))) ++count;
    return count;
  };
  const auto insert = [&](std::size_t at, char32_t code) {
    const PixelBox& before = line[at - 1].box;
    const PixelBox& after = line[at].box;
    const PixelBox box{std::min(before.right, after.left), after.top,
                       std::max(before.right, after.left), after.bottom};
    line[at].after_space = false;
    line.insert(line.begin() + static_cast<std::ptrdiff_t>(at),
                {.readings = {{code, kUnseen / 100}}, .box = box, .confidence = kUnseen});
  };
  for (std::size_t at = 1; at + kYear + 2 < line.size(); ++at) {
    const bool is_open = is_one_of(code_at(line, at), U"[【〔［");
    const std::size_t year = is_open ? at + 1 : at;
    const char32_t before = code_at(line, at - 1);
    if (!is_han(before) || is_one_of(before, U"年月日第")) continue;
    const std::size_t digits = digits_from(year);
    if (digits < kYear || (code_at(line, year) != U'1' && code_at(line, year) != U'2')) continue;
    const std::size_t close = year + kYear;
    const bool is_closed = digits == kYear && is_one_of(code_at(line, close), U"]】〕］");
    const std::size_t number = is_closed ? close + 1 : close;
    const std::size_t length = digits_from(number);
    const bool ends = length > 0 && code_at(line, number + length) == U'号';
    if (is_open == is_closed || !ends) continue;
    // 〔2016 33号 has a gap where the bracket was; 〔201633号 may have lost anything.
    if (is_open && !line[close].after_space) continue;
    if (is_closed) line[number].after_space = line[close].after_space = false;
    insert(is_open ? close : year, is_open ? U'〕' : U'〔');
  }
}

// 〈 stands within 《》 and has its 〉; alone it is a round bracket.
void mend_lone_angles(std::vector<ReadCharacter>& line) {
  int titles = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char32_t code = code_at(line, i);
    titles += code == U'《' ? 1 : code == U'》' ? -1 : 0;
    if (code != U'〈' || titles > 0) continue;
    std::size_t close = i + 1;
    while (close < line.size() && !is_one_of(code_at(line, close), U"〉)）》")) ++close;
    if (code_at(line, close) != U'〉') put_first(line[i], U'(');
  }
}

// 本年收费金额《单位：万元): what closes is a round bracket, and none opens before it.
void mend_lone_title_marks(std::vector<ReadCharacter>& line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (code_at(line, i) != U'《') continue;
    std::size_t close = i + 1;
    while (close < line.size() && !is_one_of(code_at(line, close), U"()（）《》〈〉")) ++close;
    if (is_one_of(code_at(line, close), U")）")) put_first(line[i], U'(');
  }
}

// 标识符CObject Identifier): the bracket that closes has none that opens, for which a C was
// seen between a Chinese character and a word.
void mend_lost_brackets(std::vector<ReadCharacter>& line) {
  constexpr float kDoubtful = 80;
  int open = 0;
  std::size_t seen = 0;  // place of the C
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char32_t code = code_at(line, i);
    if (is_one_of(code, U"(（")) ++open;
    if (code == U'C' && i > 0 && is_han(code_at(line, i - 1)) &&
        is_ascii_letter(code_at(line, i + 1)) && open <= 0) {
      seen = i;
    }
    if (!is_one_of(code, U")）")) continue;
    if (--open >= 0) continue;
    open = 0;
    if (seen > 0) {
      put_first(line[seen], U'(');
      line[seen].confidence = std::min(line[seen].confidence, kDoubtful);
    }
    seen = 0;
  }
}

}  // namespace

void mend_brackets(std::vector<ReadCharacter>& line) {
  add_lost_number_bracket(line);
  mend_number_brackets(line);
  mend_lone_angles(line);
  mend_lone_title_marks(line);
  mend_lost_brackets(line);
}

}  // namespace zhengbao
