#include "extract/ocr/character_row.h"

#include <algorithm>
#include <cmath>

#include "core/ascii.h"
#include "core/text.h"

namespace zhengbao {

bool has_ideograph(const CharacterRow& characters) {
  return std::ranges::any_of(
      characters, [](const ReadCharacter& character) { return is_cjk(code_of(character)); });
}

bool is_alphanumeric(const ReadCharacter& character) {
  const char32_t code = code_of(character);
  return is_digit(code) || is_ascii_letter(code);
}

float mean_confidence(const CharacterRow& characters) {
  float sum = 0;
  for (const ReadCharacter& character : characters) sum += character.confidence;
  return characters.empty() ? 0 : sum / static_cast<float>(characters.size());
}

float least_confidence(const CharacterRow& characters) {
  float least = 100;
  for (const ReadCharacter& character : characters) {
    least = std::min(least, character.confidence);
  }
  return least;
}

void scale_boxes(CharacterRow& characters, float factor) {
  for (ReadCharacter& character : characters) {
    for (int* side : {&character.box.left, &character.box.right}) {
      *side = static_cast<int>(std::lround(static_cast<float>(*side) * factor));
    }
  }
}

void move_boxes(CharacterRow& characters, int pixels) {
  for (ReadCharacter& character : characters) {
    character.box.left += pixels;
    character.box.right += pixels;
  }
}

void keep_within(CharacterRow& characters, int left, int right) {
  if (right <= left) return;
  for (ReadCharacter& character : characters) {
    PixelBox& box = character.box;
    box.left = std::clamp(box.left, left, right - 1);
    box.right = std::clamp(box.right, box.left + 1, right);
  }
}

}  // namespace zhengbao
