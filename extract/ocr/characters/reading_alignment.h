// Where two readings of one line agree and where they differ.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "extract/ocr/read_character.h"

namespace zhengbao {

// `first_begin` to `first_end` of one reading stands where `second_begin` to
// `second_end` of the other stands. Where `same`, both have one character.
struct Stretch {
  std::size_t first_begin = 0;
  std::size_t first_end = 0;
  std::size_t second_begin = 0;
  std::size_t second_end = 0;
  bool same = false;

  std::size_t first_size() const { return first_end - first_begin; }
  std::size_t second_size() const { return second_end - second_begin; }
};

// All of both readings, in order, so that as many characters as possible are the
// same by `is_same`. Nothing where a reading is empty or longer than any line of text.
std::vector<Stretch> align(const std::vector<ReadCharacter>& first,
                           const std::vector<ReadCharacter>& second,
                           const std::function<bool(char32_t, char32_t)>& is_same);

}  // namespace zhengbao
