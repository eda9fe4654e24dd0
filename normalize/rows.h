// The running text of a document as the rows a reader sees: a paragraph is one
// row, be it on one page or on two; the lines of a title or a signature are a
// row each.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"

namespace zhengbao {

// A further block of a paragraph that goes on in the next column or page.
struct RowPart {
  const Block* block = nullptr;
  int page = 1;
  std::size_t begin = 0;  // where its text begins in TextRow::text
};

struct RowPlace {
  int page = 1;
  Box box;
};

// Views into the document and the joined texts, which must outlive it.
struct TextRow {
  const Block* block = nullptr;  // the first, where it has several
  int page = 1;
  std::size_t offset = 0;  // of the text in block->text
  std::string_view text;   // trimmed; empty for a table
  Box box;
  Alignment alignment = Alignment::left;
  float font_size = 0;
  bool bold = false;
  bool first_of_block = true;
  std::vector<RowPart> rest;

  bool is_table() const;
  // Strong red: GB/T 9704-2012, 7.2.4 has the masthead in red.
  bool is_red() const;
  // True for a row that is a whole block.
  bool is_block() const;
  // Where `length` bytes of the text from `at` stand: the page on which they
  // begin, and the box around those on it.
  RowPlace place(std::size_t at, std::size_t length) const;
};

// The texts of rows that are several blocks. Their places in memory stay.
using JoinedTexts = std::deque<std::string>;

// In reading order, running text only. Captions and footnotes are left out.
std::vector<TextRow> rows_of(const Document& document, JoinedTexts& joined);

// The size in points that most sentences are set in (most of the text where
// there is none); 0 where unknown.
float body_font_size(const Document& document);

}  // namespace zhengbao
