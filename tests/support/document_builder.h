// Documents built by hand, for tests of what works on a Document.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"

namespace zhengbao::testing {

// A printed page, line by line from the top: every call adds one block of one
// line and moves down. Sizes are those of GB/T 9704-2012 (3号 = 16 pt body).
class PrintedDocument {
 public:
  PrintedDocument();

  PrintedDocument& masthead(std::string_view text);                     // red, 32 pt, centred
  PrintedDocument& title(std::string_view text);                        // 22 pt, centred
  PrintedDocument& centered(std::string_view text, bool bold = false);  // body size
  PrintedDocument& right(std::string_view text);
  PrintedDocument& left(std::string_view text);       // no indent
  PrintedDocument& paragraph(std::string_view text);  // indented, justified
  // One block of several lines of the size of a title.
  PrintedDocument& title_lines(const std::vector<std::string>& lines);
  PrintedDocument& table(const std::vector<std::vector<std::string>>& rows);
  PrintedDocument& running_head(std::string_view text);
  PrintedDocument& new_page();
  PrintedDocument& file_title(std::string_view text);

  Document build() const { return document_; }

 private:
  Block& add(std::string_view text, float size, Alignment alignment);

  Document document_;
  float top_ = 72;
};

// A page of a site: paragraphs without sizes, with card, tags and headings.
class PageDocument {
 public:
  PageDocument();

  PageDocument& card(std::string_view label, std::string_view value);
  PageDocument& info(std::string_view label, std::string_view value);
  PageDocument& meta(std::string_view name, std::string_view value);
  PageDocument& h1(std::string_view text);  // title candidate only
  PageDocument& title_tag(std::string_view text);
  PageDocument& heading(std::string_view text);  // centred and bold in the body
  PageDocument& centered(std::string_view text);
  PageDocument& right(std::string_view text);
  PageDocument& paragraph(std::string_view text);
  PageDocument& list_page();

  Document build() const { return document_; }

 private:
  Block& add(std::string_view text, Alignment alignment);

  Document document_;
};

// A saved text: lines without any typography.
Document text_document(const std::vector<std::string>& lines);

}  // namespace zhengbao::testing
