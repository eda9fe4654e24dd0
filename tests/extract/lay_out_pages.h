// Lays out pages drawn by a test.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/text.h"
#include "extract/layout/document_layout.h"
#include "extract/layout/line_builder.h"
#include "extract/layout/text_apart.h"
#include "extract/table/table_finder.h"
#include "tests/extract/page_writer.h"

namespace zhengbao::testing {

inline constexpr std::string_view kFullLine =
    "全文各行都写满三十个字以便看出版心的左右两边界在哪里这行写满了";  // 31

inline Document lay_out_pages(const std::vector<PageWriter>& writers) {
  std::vector<LaidOutPage> pages;
  for (const PageWriter& writer : writers) {
    LaidOutPage laid_out;
    laid_out.page.number = static_cast<int>(pages.size()) + 1;
    laid_out.page.width = writer.page().width;
    laid_out.page.height = writer.page().height;
    laid_out.page.rulings = writer.page().rulings;
    PageContent content = writer.page();
    set_text_apart(content);
    PageTables tables = find_tables(content);
    laid_out.lines = build_lines(content, tables);
    laid_out.tables = std::move(tables.tables);
    pages.push_back(std::move(laid_out));
  }
  Document document;
  lay_out(std::move(pages), document);
  return document;
}

// The first characters of all lines, in the order they are read.
inline std::string first_characters(const PageWriter& page) {
  std::string out;
  for (const TextLine& line : build_lines(page.page())) append_utf8(out, line.text.front());
  return out;
}

// A page with several full lines from y = 300, so that its margins show.
inline PageWriter page_with_body() {
  PageWriter page;
  for (int i = 0; i < 8; ++i) page.write(kFullLine, 100, 300 + 18 * static_cast<float>(i));
  return page;
}

}  // namespace zhengbao::testing
