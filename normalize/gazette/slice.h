// Parts of a document as documents of their own.
#pragma once

#include <cstddef>
#include <vector>

#include "core/document.h"
#include "core/gazette_issue.h"

namespace zhengbao {

// A place in a document, in reading order: before byte `offset` of the text of
// a block.
struct TextPlace {
  std::size_t page = 0;   // index into Document::pages
  std::size_t block = 0;  // index into Page::blocks
  std::size_t offset = 0;

  auto operator<=>(const TextPlace&) const = default;
};

struct TextSpan {
  TextPlace begin;
  TextPlace end;  // behind it
};

// What stands in the spans, which follow each other: running text, notes and
// captions with their tables; pages keep their numbers. Titles, metadata,
// outline and attachments of the whole are left out: they are of the issue.
// Costs what it copies.
Document slice(const Document& document, const std::vector<TextSpan>& spans);

// The text in the spans, page by page.
std::vector<IssueMatter> matter_of(const Document& document, const std::vector<TextSpan>& spans);

// Where a slice begins, if other text stands above it on its first page.
Box beginning_on_page(const Document& document, const std::vector<TextSpan>& spans);

}  // namespace zhengbao
