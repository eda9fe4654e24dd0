// A character that a recogniser read, and rows of them.
#pragma once

#include <cstddef>
#include <vector>

#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// What the model took a character for, and its share of certainty, 0 to 1.
struct CharacterReading {
  char32_t code = 0;
  float probability = 0;
};

struct ReadCharacter {
  std::vector<CharacterReading> readings;  // the best first, never empty
  PixelBox box;                            // in the picture of the line
  float confidence = 0;                    // percent, of the best reading
  char32_t raw = 0;                        // the first reading, where context chose another
  bool agreed = false;                     // two recognisers read it, neither by chance
  bool after_space = false;                // the model saw a space before it
};

// From left to right along a line.
using CharacterRow = std::vector<ReadCharacter>;

inline char32_t code_of(const ReadCharacter& character) { return character.readings.front().code; }

// 0 where the row has no such character.
inline char32_t code_at(const CharacterRow& row, std::size_t at) {
  return at < row.size() ? code_of(row[at]) : 0;
}

// The column in the middle of it, in the picture of the line.
inline int middle_of(const ReadCharacter& character) {
  return (character.box.left + character.box.right) / 2;
}

}  // namespace zhengbao
