#include "normalize/doubted_letters.h"

#include <algorithm>

#include "core/ascii.h"
#include "core/text.h"

namespace zhengbao {
namespace {

// Anything that is no sign of punctuation: a full-width digit too.
bool is_letter(char32_t c) {
  if (c < 0x80) return is_digit(c) || is_latin_letter(c);
  return is_han(c) || !is_cjk_punctuation(c);
}

bool shares_a_row(const Box& a, const Box& b) {
  return 2 * overlap_y(a, b) >= std::min(a.height(), b.height());
}

bool is_inside(const Line& line, std::size_t index, const Box& box) {
  if (index + 1 >= line.edges.size()) return overlap_x(line.box, box) > 0;
  const float middle = static_cast<float>(line.edges[index] + line.edges[index + 1]) / 20;
  return middle > box.left && middle < box.right;
}

void add_line(const Block& block, const Line& line, const Box* box, DoubtedLetters& read) {
  const std::string_view whole = block.text;
  const std::string_view text = whole.substr(std::min(line.offset, whole.size()), line.length);
  std::size_t index = 0;
  for (std::size_t at = 0; at < text.size(); ++index) {
    const char32_t c = next_code_point(text, at);
    if (is_space(c) || (box && !is_inside(line, index, *box))) continue;
    const bool doubted =
        std::ranges::find(line.doubtful, static_cast<std::int32_t>(index)) != line.doubtful.end();
    if (is_letter(c)) {
      read.letters += in_small(c);
      read.doubted.push_back(doubted);
    } else {
      read.doubted_sign |= doubted;
    }
  }
}

}  // namespace

bool DoubtedLetters::has_doubt() const {
  return doubted_sign || std::ranges::find(doubted, true) != doubted.end();
}

std::u32string plain_letters(std::string_view text) {
  std::u32string letters;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (is_letter(c)) letters += in_small(c);
  }
  return letters;
}

DoubtedLetters sure_letters(std::string_view text) {
  DoubtedLetters read;
  read.letters = plain_letters(text);
  read.doubted.assign(read.letters.size(), false);
  return read;
}

DoubtedLetters letters_in(const Page& page, const Box& box) {
  DoubtedLetters read;
  if (box.empty()) return read;
  for (const Block& block : page.blocks) {
    for (const Line& line : block.lines) {
      if (shares_a_row(line.box, box)) add_line(block, line, &box, read);
    }
  }
  return read;
}

bool is_recognised(const Page& page) {
  return page.origin == TextOrigin::ocr || page.origin == TextOrigin::mixed;
}

DoubtedLetters letters_of(const Document& document) {
  DoubtedLetters read;
  for (const Page& page : document.pages) {
    for (const Block& block : page.blocks) {
      for (const Line& line : block.lines) add_line(block, line, nullptr, read);
    }
  }
  return read;
}

}  // namespace zhengbao
