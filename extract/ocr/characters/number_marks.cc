#include "extract/ocr/characters/number_marks.h"

#include <algorithm>
#include <string_view>

#include "core/median.h"
#include "core/text.h"
#include "extract/ocr/characters/written_forms.h"
#include "extract/ocr/cut/letter_count.h"

namespace zhengbao {

namespace {

bool is_mark(const ReadCharacter& character) {
  return std::u32string_view(U".,，．").find(code_of(character)) != std::u32string_view::npos;
}

bool is_of_number(const ReadCharacter& character) {
  constexpr std::u32string_view kSigns = U"-+%－％()（）";
  return is_digit(code_of(character)) || is_mark(character) ||
         kSigns.find(code_of(character)) != kSigns.npos;
}

// A mark seen twice, as in 3,.440: the surer one stays.
void drop_doubled(std::size_t letters, std::vector<ReadCharacter>& characters) {
  if (characters.size() != letters + 1) return;
  for (std::size_t i = 1; i < characters.size(); ++i) {
    if (!is_mark(characters[i - 1]) || !is_mark(characters[i])) continue;
    const bool first_is_surer = characters[i - 1].confidence >= characters[i].confidence;
    characters.erase(characters.begin() + static_cast<std::ptrdiff_t>(first_is_surer ? i : i - 1));
    return;
  }
}

// Where the figures stand, and how high they are.
struct Figures {
  int foot = 0;
  int height = 0;
};

Figures figures_of(const std::vector<PixelBox>& letters,
                   const std::vector<ReadCharacter>& characters) {
  std::vector<int> feet;
  std::vector<int> heights;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (!is_digit(code_of(characters[i]))) continue;
    feet.push_back(letters[i].bottom);
    heights.push_back(letters[i].height());
  }
  return {median(std::move(feet)), median(std::move(heights))};
}

// 0 where it is not clear.
char32_t sign_of(const PixelBox& mark, const Figures& figures) {
  constexpr int kHigh = 5;  // tenths of the figures: no mark is as high
  const int below = mark.bottom - figures.foot;
  if (10 * mark.height() > kHigh * figures.height) return 0;
  if (2 * (mark.top - figures.foot) < -figures.height) return 0;
  const bool reaches_down = 10 * below >= figures.height && below >= 2;
  if (reaches_down && 10 * mark.height() >= 11 * mark.width()) return U',';
  const bool is_round = 10 * mark.height() <= 13 * mark.width();
  return is_round && 20 * below <= figures.height ? U'.' : 0;
}

}  // namespace

void mend_number_marks(Pix* ink, const PixelBox& line, std::vector<ReadCharacter>& characters) {
  constexpr float kChanged = 85;
  constexpr std::size_t kLongest = 40;  // a number; what is longer is something else
  if (characters.size() < 3 || characters.size() > kLongest) return;
  if (!std::ranges::all_of(characters, is_of_number)) return;
  if (std::ranges::none_of(characters, is_mark)) return;
  const std::vector<PixelBox> letters = letter_boxes(ink, line);
  drop_doubled(letters.size(), characters);
  if (letters.size() != characters.size()) return;
  const Figures figures = figures_of(letters, characters);
  for (std::size_t i = 1; i + 1 < characters.size(); ++i) {
    ReadCharacter& one = characters[i];
    if (!is_mark(one) || !is_digit(code_of(characters[i - 1])) ||
        !is_digit(code_of(characters[i + 1]))) {
      continue;
    }
    const char32_t sign = sign_of(letters[i], figures);
    if (sign == 0 || sign == code_of(one)) continue;
    put_first(one, sign);
    one.confidence = std::min(one.confidence, kChanged);
  }
}

}  // namespace zhengbao
