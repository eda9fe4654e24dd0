// What is read in a part of a page, letter by letter, with the letters that
// the recogniser may have taken for others.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/box.h"
#include "core/document.h"

namespace zhengbao {

struct DoubtedLetters {
  std::u32string letters;     // all but spaces and punctuation; Latin ones in lower case
  std::vector<bool> doubted;  // one for each
  bool doubted_sign = false;  // of what is no letter, something is doubted

  bool has_doubt() const;
};

// The letters of a text, as DoubtedLetters has them.
std::u32string plain_letters(std::string_view text);

// Those of a text that was typed, not read.
DoubtedLetters sure_letters(std::string_view text);

// Of the lines that stand in the box, line by line in reading order; where a
// line does not say where its characters stand, all of it. Nothing for an
// empty box.
DoubtedLetters letters_in(const Page& page, const Box& box);

// Whether text of the page was read from its picture.
bool is_recognised(const Page& page);

// Of all lines of the document.
DoubtedLetters letters_of(const Document& document);

}  // namespace zhengbao
