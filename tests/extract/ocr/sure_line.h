// Lines of text as if they had been recognised without doubt.
#pragma once

#include <string>
#include <vector>

#include "core/text.h"
#include "extract/ocr/read_character.h"

namespace zhengbao::testing {

inline std::vector<ReadCharacter> sure_line(const std::string& text) {
  std::vector<ReadCharacter> line;
  for (const char32_t code : to_utf32(text)) {
    line.push_back({.readings = {{code, 0.99F}}, .confidence = 99});
  }
  return line;
}

inline std::string text_of(const std::vector<ReadCharacter>& line) {
  std::u32string text;
  for (const ReadCharacter& character : line) text += character.readings.front().code;
  return to_utf8(text);
}

}  // namespace zhengbao::testing
