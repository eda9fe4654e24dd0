#include "extract/pdf/drawn_text.h"

#include <algorithm>
#include <utility>

#include "core/text.h"
#include "extract/pdf/actual_text.h"
#include "extract/pdf/text_repair.h"

namespace zhengbao {

namespace {

constexpr std::size_t kMaxBlanks = 50'000;

char32_t known_code(std::uint32_t code) {
  if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
    return kReplacementCharacter;
  if (code < 0x20 && !is_space(code)) return kReplacementCharacter;
  return code;
}

// Some programs map a glyph of their bold face to its character twice. Of letters
// there are ligatures.
bool is_doubled(std::span<const std::uint32_t> characters) {
  return characters.size() == 2 && characters[0] == characters[1] &&
         !is_latin_letter(characters[0]);
}

}  // namespace

void DrawnText::clear() {
  bytes_.clear();
  books_.clear();
  blanks_.clear();
  code_books_.clear();
  space_pending_ = false;
  actual_text_.clear();
}

void DrawnText::set_style(const FontTraits& font, TextStyle style, Direction direction) {
  font_ = &font;
  book_ = font.shapes ? CodeBooks::kNone : code_books_.book_of(&font);
  style_ = style_index(std::move(style));
  direction_ = direction;
}

std::uint32_t DrawnText::style_index(TextStyle style) {
  auto& styles = page_.styles;
  constexpr std::size_t kRecent = 64;
  const std::size_t first = styles.size() > kRecent ? styles.size() - kRecent : 0;
  for (std::size_t i = styles.size(); i-- > first;) {
    if (styles[i] == style) return static_cast<std::uint32_t>(i);
  }
  styles.push_back(std::move(style));
  return static_cast<std::uint32_t>(styles.size() - 1);
}

void DrawnText::draw(std::uint32_t code, std::span<const std::uint32_t> characters, const Box& box,
                     bool shown) {
  if (code == 0 && font_->numbers_glyphs) characters = {};
  const char32_t digit = code < font_->digits.size() ? font_->digits[code] : 0;
  const bool is_blank = characters.size() == 1 && is_space(characters[0]) && digit == 0;
  if (!characters.empty()) code_books_.note(book_, code, characters[0]);
  if (is_blank) space_pending_ = true;
  if (!shown) return;
  if (is_blank) return add_blank(box, characters[0]);

  const std::size_t parts =
      is_doubled(characters) ? 1 : std::max<std::size_t>(characters.size(), 1);
  const float step = box.width() / static_cast<float>(parts);
  for (std::size_t i = 0; i < parts; ++i) {
    char32_t character = characters.empty() ? kReplacementCharacter : known_code(characters[i]);
    if (digit != 0) character = digit;
    Box place = box;
    if (parts > 1) {
      place.left = box.left + step * static_cast<float>(i);
      place.right = place.left + step;
    }
    add_glyph(character, place, space_pending_ && i == 0, byte_of(code, character, parts));
  }
  space_pending_ = false;
}

void DrawnText::add_glyph(char32_t character, const Box& box, bool after_space, std::uint8_t byte) {
  Glyph glyph;
  glyph.code = character;
  glyph.box = box;
  glyph.style = style_;
  glyph.direction = direction_;
  glyph.after_space = after_space;
  page_.glyphs.push_back(glyph);
  bytes_.push_back(byte);
  books_.push_back(book_);
  if (character == kReplacementCharacter || is_private_use(character)) ++page_.unmapped;
  if (page_.styles[style_].invisible) ++page_.invisible;
}

void DrawnText::add_blank(const Box& box, char32_t character) {
  if (blanks_.size() >= kMaxBlanks) return;
  Glyph glyph;
  glyph.code = character;
  glyph.box = box;
  glyph.style = style_;
  glyph.direction = direction_;
  blanks_.push_back({page_.glyphs.size(), glyph, book_});
}

std::uint8_t DrawnText::byte_of(std::uint32_t code, char32_t character, std::size_t parts) const {
  if (font_->one_byte && parts == 1) return static_cast<std::uint8_t>(code);
  return character < 0x100 ? static_cast<std::uint8_t>(character) : 0;
}

void DrawnText::begin_actual_text(std::u32string text) {
  actual_text_ = std::move(text);
  actual_begin_ = page_.glyphs.size();
}

void DrawnText::end_actual_text() {
  replace_by_actual_text(std::exchange(actual_text_, {}), actual_begin_, page_.glyphs);
  bytes_.resize(std::min(actual_begin_, bytes_.size()));
  bytes_.resize(page_.glyphs.size(), 0);
  books_.resize(std::min(actual_begin_, books_.size()));
  books_.resize(page_.glyphs.size(), CodeBooks::kNone);
}

void DrawnText::repair() {
  if (code_books_.any_doubtful()) unmask_characters(code_books_, blanks_, page_, books_, bytes_);
  repair_text(page_, bytes_);
}

}  // namespace zhengbao
