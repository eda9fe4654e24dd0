// Plain text to paragraphs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"

namespace zhengbao {

struct TextParagraph {
  std::string raw;  // without its line end; wrapped lines joined
  Alignment alignment = Alignment::left;
  int indent_columns = 0;  // a wide character is two columns
  bool blank_before = false;
};

// Lines that are nothing but white space part paragraphs and are dropped.
// Text wrapped by hand, most of whose lines end near one column, is joined:
// a line that reaches the margin goes on in the next unless that one is
// indented or numbered. Saved pages, one paragraph a line, stay as they are.
std::vector<TextParagraph> read_paragraphs(std::string_view text);

}  // namespace zhengbao
