// What the form of a line says about the paragraph it stands in.
#pragma once

#include <cstdint>
#include <string_view>

#include "extract/layout/text_line.h"

namespace zhengbao {

// More than a shade of the same ink.
bool colors_differ(std::uint32_t a, std::uint32_t b);

// The red of mastheads and of the lines below them.
bool is_red(std::uint32_t color);

// An ideograph or a Latin letter stands in it.
bool has_letters(std::u32string_view text);

// The text ends in 。；：！？… or their Latin forms, closing quotes and brackets
// behind it not counted. False for an empty text.
bool ends_in_stop(std::u32string_view text);

// Entries of a contents list end in dots and a page number.
bool has_leader(const TextLine& line);

// What must fit on a line before it breaks there, in points: one Chinese
// character with the punctuation that may not be parted from it, or a Latin
// word.
float first_unit_width(const TextLine& line);

// Both begin with the same bullet ("• …", "■ …"), or with signs of a symbol font that
// have no character, as circled letters and ticks may be: items of a list.
bool are_items(std::u32string_view a, std::u32string_view b);

// The label of a line, its bullet, or the bare number before a wide gap with which
// Taiwanese statutes count paragraphs; in code points, 0 for none.
std::size_t label_length(const TextLine& line);

// Where the text behind the label begins; the left end of a line without one.
float left_behind_label(const TextLine& line);

// Space that a full line may leave at its end beside the first unit of the
// next: ragged edges and hanging punctuation, in em.
inline constexpr float kLineEndSlack = 1.2F;

// Whether a space belongs between a line that ends `left` and the next one that
// begins with `right`: between words, not in Chinese text, not behind a hyphen or
// within an address.
bool needs_space_at_break(std::u32string_view left, char32_t right);

// `line` goes on amid a word of full-width letters: they are set, and broken over
// lines, like Chinese characters, so that only a drawn space parts words. `last`
// is the character before it as drawn.
bool goes_on_in_full_width(char32_t last, const TextLine& line);

}  // namespace zhengbao
