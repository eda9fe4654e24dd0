#include "extract/ocr/line/line_glyphs.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string_view>
#include <tuple>
#include <utility>

#include "core/text.h"
#include "core/text_parts.h"

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

// From one Chinese character to the next, in pixels: at least an em. Over the longest
// row of them, as the places of single ones are known roughly. 0 where it is short.
float han_pitch(const std::vector<ReadCharacter>& characters) {
  constexpr std::size_t kFewest = 4;
  std::size_t first = 0;
  std::size_t last = 0;
  for (std::size_t i = 0, begin = 0; i < characters.size(); ++i) {
    if (!is_han(code_of(characters[i]))) begin = i + 1;
    if (begin <= i && i - begin > last - first) std::tie(first, last) = std::pair(begin, i);
  }
  if (last - first < kFewest) return 0;
  const PixelBox& from = characters[first].box;
  const PixelBox& to = characters[last].box;
  return static_cast<float>(to.left + to.right - from.left - from.right) / 2 /
         static_cast<float>(last - first);
}

// FoundLine::height was told from the shapes alone, which take characters that
// come apart for Latin letters; that they are Chinese is known by now. One among
// letters may be a letter taken for it, one among digits (2016年1—11) is not.
float han_height(const std::vector<ReadCharacter>& characters, const FoundLine& line) {
  constexpr int kFewest = 2;
  const auto count = [&](auto is_one) {
    return std::ranges::count_if(
        characters, [&](const ReadCharacter& character) { return is_one(code_of(character)); });
  };
  const auto han = count([](char32_t code) { return is_han(code); });
  const bool has_letters = count([](char32_t code) { return is_latin_letter(code); }) > 0;
  const bool is_dash = line.ink.height() * 2 < line.height;
  const bool shapes = han == 0 || (han < kFewest && has_letters) || is_dash;
  return static_cast<float>(shapes ? line.height : line.ink.height());
}

// The em of a line that has characters of full width, and digits among them, from the
// width of its ink; 0 for other lines and short ones. More exact than its height, which
// depends on the characters: 一 has none, and brackets are higher than the rest. Marks at
// the ends fill half their square.
float solid_em(const std::vector<ReadCharacter>& characters, const FoundLine& line) {
  constexpr std::size_t kFewest = 3;
  constexpr float kBearings = 0.08F;
  constexpr std::u32string_view kClosing = U"，。；：、！？）》〉〕】”’";
  constexpr std::u32string_view kOpening = U"（《〈〔【“‘";
  if (characters.size() < kFewest) return 0;
  constexpr float kDigit = 0.53F;  // between those of Song and Hei
  std::size_t digits = 0;
  for (const ReadCharacter& character : characters) {
    const char32_t code = code_of(character);
    if (!is_wide(code) && !is_digit(code)) return 0;
    digits += is_digit(code) ? 1 : 0;
  }
  if (2 * digits > characters.size()) return 0;
  const auto is_one = [](std::u32string_view marks, const ReadCharacter& character) {
    return marks.find(code_of(character)) != marks.npos;
  };
  float squares = static_cast<float>(characters.size() - digits) - kBearings;
  squares += kDigit * static_cast<float>(digits);
  if (is_one(kClosing, characters.back())) squares -= 0.5F;
  if (is_one(kOpening, characters.front())) squares -= 0.5F;
  return static_cast<float>(line.ink.width()) / squares;
}

bool has_wide(const std::vector<ReadCharacter>& characters) {
  return std::ranges::any_of(
      characters, [](const ReadCharacter& character) { return is_wide(code_of(character)); });
}

// What the ink of a line of letters and digits reaches above its baseline and below, in ems,
// blur of the scan included: of Times and Helvetica, their capitals and digits 0.68 and 0.72,
// small letters 0.45 and 0.52, what hangs down 0.22.
struct LetterReach {
  float above = 0;
  float below = 0;
};

LetterReach reach_of(const std::vector<ReadCharacter>& characters) {
  constexpr std::u32string_view kSmall = U"acemnorsuvwxzgpqy";
  constexpr std::u32string_view kHanging = U"gjpqy,;()[]{}|/QJ$@";
  constexpr std::u32string_view kLow = U".,;:_-–—…·~=+*\"'“”‘’•";
  constexpr float kTall = 0.75F, kX = 0.52F, kBelow = 0.21F;
  LetterReach reach;
  for (const ReadCharacter& character : characters) {
    const char32_t code = code_of(character);
    if (kHanging.find(code) != kHanging.npos) reach.below = kBelow;
    if (kSmall.find(code) != kSmall.npos) {
      reach.above = std::max(reach.above, kX);
    } else if (kLow.find(code) == kLow.npos) {
      reach.above = kTall;
    }
  }
  return reach;
}

// The em of a line without Chinese, from its ink: whether it has letters that rise or hang
// down does not make it another size. What is no line of letters has its height.
float letter_em(const LetterReach& reach, const FoundLine& line) {
  const auto height = static_cast<float>(line.height);
  const bool is_dash = line.ink.height() * 2 < line.height;
  if (is_dash || reach.above <= 0) return height;
  return static_cast<float>(line.ink.height()) / (reach.above + reach.below);
}

// They reach above and below the ideographs.
bool has_brackets(const std::vector<ReadCharacter>& characters) {
  return std::ranges::any_of(characters, [](const ReadCharacter& character) {
    return is_one_of(code_of(character), U"（）〔〕《》【】");
  });
}

// The em of a line with Chinese, in pixels. The ink is higher than that where brackets or
// title marks of the face reach above and below its characters; the pitch is
// wider where they are set apart.
float han_em(const std::vector<ReadCharacter>& characters, const FoundLine& line) {
  const float by_ink = han_height(characters, line) / kHanInk;
  constexpr float kSolid = 0.15F;
  constexpr float kBesideBrackets = 0.25F;
  const float solid = solid_em(characters, line);
  const float below = has_brackets(characters) ? kBesideBrackets : kSolid;
  if (solid <= (1 + kSolid) * by_ink && solid >= (1 - below) * by_ink) return solid;
  const float pitch = han_pitch(characters);
  return pitch > kLeastPitch * by_ink ? std::min(by_ink, pitch) : by_ink;
}

}  // namespace

float em_of(const std::vector<ReadCharacter>& characters, const FoundLine& line) {
  return has_wide(characters) ? han_em(characters, line) : letter_em(reach_of(characters), line);
}

void add_glyphs(const std::vector<ReadCharacter>& characters, const FoundLine& line,
                const PagePlace& place, PageContent& content) {
  if (characters.empty()) return;
  const Box ink = place.box(line.ink);
  const bool wide = has_wide(characters);
  // Half points: what a person would call the size.
  const float em = em_of(characters, line) / place.pixels_per_point;
  const float size = std::round(2 * em) / 2;
  const float baseline = wide ? ink.center_y() + (kAscent - 0.5F) * size
                              : ink.bottom - reach_of(characters).below * em;
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
