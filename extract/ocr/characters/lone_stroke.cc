#include "extract/ocr/characters/lone_stroke.h"

#include <algorithm>

#include "core/text_parts.h"
#include "extract/ocr/characters/written_forms.h"

namespace zhengbao {

namespace {

// In ems, with the half of a pixel that black takes of the grey around it. In nine faces a
// dash is 0.02 to 0.06 thick (0.09 where bold), 一 0.10 to 0.15, in faces of Hei 0.075 to
// 0.13.
constexpr float kThin = 0.06F;
constexpr float kThick = 0.095F;
constexpr float kHalfPixel = 0.5F;
constexpr float kDoubtful = 70;  // percent

bool is_stroke(const ReadCharacter& character) {
  return is_one_of(code_of(character), U"一—―–－-_ー");
}

// What the thickness of the ink tells; 0 where it does not.
char32_t stroke_of(const FoundLine& line) {
  const auto thickness = static_cast<float>(line.ink.height());
  const auto em = static_cast<float>(line.height);
  if (thickness <= kThin * em + kHalfPixel) return U'—';
  return thickness > kThick * em + kHalfPixel ? U'一' : 0;
}

}  // namespace

void mend_lone_stroke(const FoundLine& line, CharacterRow& characters) {
  if (characters.empty() || !std::ranges::all_of(characters, is_stroke)) return;
  // A hyphen is shorter, a rule or —— longer.
  const bool is_an_em =
      10 * line.ink.width() > 6 * line.height && 2 * line.ink.width() < 3 * line.height;
  const bool is_flat = 4 * line.ink.height() < line.height;
  if (!is_an_em || !is_flat) return;
  characters.resize(1);
  ReadCharacter& stroke = characters.front();
  stroke.box.left = line.ink.left;
  stroke.box.right = line.ink.right;
  const char32_t code = stroke_of(line);
  if (code == 0 || code == code_of(stroke)) return;
  put_first(stroke, code);
  stroke.confidence = std::min(stroke.confidence, kDoubtful);
}

}  // namespace zhengbao
