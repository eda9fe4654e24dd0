#include "extract/ocr/characters/lone_letter.h"

#include <string_view>

#include "core/ascii.h"
#include "core/text.h"

namespace zhengbao {

namespace {

// Of the height: a capital takes 0.6 and more, two with the white between them 1.3.
constexpr float kRoomForTwo = 1;

bool is_slim(char32_t code) {
  return std::u32string_view(U"ijltf").find(code) != std::u32string_view::npos;
}

}  // namespace

void drop_second_sight(const PixelBox& ink, std::vector<ReadCharacter>& characters) {
  if (characters.size() != 2) return;
  const char32_t letter = in_small(code_of(characters[0]));
  if (letter != in_small(code_of(characters[1]))) return;
  if (!is_ascii_letter(letter) || is_slim(letter)) return;
  if (static_cast<float>(ink.width()) > kRoomForTwo * static_cast<float>(ink.height())) return;
  const bool first_is_surer = characters[0].confidence >= characters[1].confidence;
  characters.erase(characters.begin() + (first_is_surer ? 1 : 0));
  characters.front().box.left = ink.left;
  characters.front().box.right = ink.right;
}

}  // namespace zhengbao
