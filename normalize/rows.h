// The running text of a document as the rows a reader sees: a paragraph is one
// row, the lines of a title or a signature are a row each.
#pragma once

#include <string_view>
#include <vector>

#include "core/document.h"

namespace zhengbao {

// Views into the document, which must outlive it.
struct TextRow {
  const Block* block = nullptr;
  int page = 1;
  std::size_t offset = 0;  // of the text in block->text
  std::string_view text;   // trimmed; empty for a table
  Box box;
  Alignment alignment = Alignment::left;
  float font_size = 0;
  bool bold = false;
  bool first_of_block = true;

  bool is_table() const;
  // Strong red: GB/T 9704-2012, 7.2.4 has the masthead in red.
  bool is_red() const;
  // True for a row that is a whole block.
  bool is_block() const;
};

// In reading order, running text only. Captions and footnotes are left out.
std::vector<TextRow> rows_of(const Document& document);

// The size in points that most sentences are set in (most of the text where
// there is none); 0 where unknown.
float body_font_size(const Document& document);

}  // namespace zhengbao
