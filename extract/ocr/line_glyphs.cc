#include "extract/ocr/line_glyphs.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string_view>
#include <utility>

#include "core/median.h"
#include "core/text.h"

namespace zhengbao {

namespace {

// The ink of a line of Chinese characters fills this part of the em.
constexpr float kHanInk = 0.93F;
// Characters that stand closer than this, in heights of the ink, were not all seen.
constexpr float kLeastPitch = 0.6F;
// In ems: a wider gap was left on purpose.
constexpr float kOpenGap = 0.6F;

bool is_wide(char32_t code) {
  return (code >= 0x2E80 && code < 0xFB00) || (code >= 0xFE30 && code < 0xFFE0) || code >= 0x20000;
}

bool is_latin(char32_t code) { return code > U' ' && code < 0x250; }

// Between Chinese characters the model sees spaces where none are.
bool is_word_space(const std::vector<ReadCharacter>& characters, std::size_t i, bool wide) {
  if (i == 0 || !characters[i].after_space) return false;
  return !wide || (is_latin(code_of(characters[i])) && is_latin(code_of(characters[i - 1])));
}

std::uint32_t style_of(float size, PageContent& content) {
  const TextStyle style{.size = size, .origin = TextOrigin::ocr};
  const auto known = std::ranges::find(content.styles, style);
  if (known != content.styles.end()) {
    return static_cast<std::uint32_t>(known - content.styles.begin());
  }
  content.styles.push_back(style);
  return static_cast<std::uint32_t>(content.styles.size() - 1);
}

// The model knows about where it saw a character, not its borders: boxes may
// overlap or miss each other. Neighbours meet in the middle, as advance widths
// do, unless there is room for another character between them. Words stay apart.
std::vector<PixelBox> in_order(const std::vector<ReadCharacter>& characters, int em, bool wide) {
  constexpr float kWordSpace = 0.2F;  // em, at least
  std::vector<PixelBox> boxes;
  boxes.reserve(characters.size());
  for (const ReadCharacter& character : characters) boxes.push_back(character.box);
  for (std::size_t i = 0; i + 1 < boxes.size(); ++i) {
    PixelBox& box = boxes[i];
    PixelBox& next = boxes[i + 1];
    next.left = std::max(next.left, box.left + 1);
    next.right = std::max(next.right, next.left + 1);
    if (static_cast<float>(next.left - box.right) > kOpenGap * static_cast<float>(em)) continue;
    const int space =
        is_word_space(characters, i + 1, wide)
            ? std::max(next.left - box.right, static_cast<int>(kWordSpace * static_cast<float>(em)))
            : 0;
    box.right = std::max((box.right + next.left - space) / 2, box.left + 1);
    next.left = box.right + space;
    next.right = std::max(next.right, next.left + 1);
  }
  return boxes;
}

// From one Chinese character to the next, in pixels: at least an em. 0 where too
// few of them stand side by side.
float han_pitch(const std::vector<ReadCharacter>& characters) {
  constexpr std::size_t kFewest = 4;
  std::vector<float> steps;
  for (std::size_t i = 1; i < characters.size(); ++i) {
    const ReadCharacter& a = characters[i - 1];
    const ReadCharacter& b = characters[i];
    if (!is_han(code_of(a)) || !is_han(code_of(b))) continue;
    steps.push_back(static_cast<float>(b.box.left + b.box.right - a.box.left - a.box.right) / 2);
  }
  return steps.size() < kFewest ? 0 : median(std::move(steps));
}

// FoundLine::height was told from the shapes alone, which take characters that
// come apart for Latin letters; that they are Chinese is known by now.
float han_height(const std::vector<ReadCharacter>& characters, const FoundLine& line) {
  constexpr int kFewest = 2;
  const auto han = std::ranges::count_if(
      characters, [](const ReadCharacter& character) { return is_han(code_of(character)); });
  const bool is_dash = line.ink.height() * 2 < line.height;
  return static_cast<float>(han < kFewest || is_dash ? line.height : line.ink.height());
}

// The em of a line that has only characters of full width, from the width of its
// ink; 0 for other lines and short ones. More exact than its height, which depends
// on the characters: 一 has none. Marks at the ends fill half their square.
float solid_em(const std::vector<ReadCharacter>& characters, const FoundLine& line) {
  constexpr std::size_t kFewest = 3;
  constexpr float kBearings = 0.08F;
  constexpr std::u32string_view kClosing = U"，。；：、！？）》〉〕】”’";
  constexpr std::u32string_view kOpening = U"（《〈〔【“‘";
  if (characters.size() < kFewest) return 0;
  for (const ReadCharacter& character : characters) {
    if (!is_wide(code_of(character))) return 0;
  }
  const auto is_one = [](std::u32string_view marks, const ReadCharacter& character) {
    return marks.find(code_of(character)) != marks.npos;
  };
  float squares = static_cast<float>(characters.size()) - kBearings;
  if (is_one(kClosing, characters.back())) squares -= 0.5F;
  if (is_one(kOpening, characters.front())) squares -= 0.5F;
  return static_cast<float>(line.ink.width()) / squares;
}

// The em of the line in pixels. The ink is higher than that where brackets or
// title marks of the face reach above and below its characters; the pitch is
// wider where they are set apart.
float em_of(const std::vector<ReadCharacter>& characters, const FoundLine& line, bool wide) {
  if (!wide) return static_cast<float>(line.height);
  const float by_ink = han_height(characters, line) / kHanInk;
  constexpr float kSolid = 0.15F;
  const float solid = solid_em(characters, line);
  if (std::abs(solid - by_ink) <= kSolid * by_ink) return solid;
  const float pitch = han_pitch(characters);
  return pitch > kLeastPitch * by_ink ? std::min(by_ink, pitch) : by_ink;
}

}  // namespace

Box PagePlace::box(const PixelBox& pixels) const {
  return {left + static_cast<float>(pixels.left) / pixels_per_point,
          top + static_cast<float>(pixels.top) / pixels_per_point,
          left + static_cast<float>(pixels.right) / pixels_per_point,
          top + static_cast<float>(pixels.bottom) / pixels_per_point};
}

void add_glyphs(const std::vector<ReadCharacter>& characters, const FoundLine& line,
                const PagePlace& place, PageContent& content) {
  if (characters.empty()) return;
  const Box ink = place.box(line.ink);
  const bool wide = std::ranges::any_of(
      characters, [](const ReadCharacter& character) { return is_wide(code_of(character)); });
  // Half points: what a person would call the size.
  const float em = em_of(characters, line, wide) / place.pixels_per_point;
  const float size = std::round(2 * em) / 2;
  const float baseline = wide ? ink.center_y() + (kAscent - 0.5F) * size : ink.bottom;
  const std::uint32_t style = style_of(size, content);
  const std::vector<PixelBox> boxes = in_order(characters, line.height, wide);
  for (std::size_t i = 0; i < characters.size(); ++i) {
    const ReadCharacter& character = characters[i];
    Glyph glyph;
    glyph.code = code_of(character);
    const Box box = place.box(boxes[i]);
    glyph.box = {box.left, baseline - kAscent * size, box.right, baseline + (1 - kAscent) * size};
    glyph.style = style;
    glyph.after_space = is_word_space(characters, i, wide);
    glyph.confidence = static_cast<std::uint8_t>(std::lround(character.confidence));
    glyph.raw = character.raw;
    content.glyphs.push_back(glyph);
  }
}

}  // namespace zhengbao
