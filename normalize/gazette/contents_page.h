// The contents page of an issue.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/gazette_issue.h"
#include "normalize/document_number.h"
#include "normalize/gazette/colophon.h"
#include "normalize/gazette/contents_line.h"
#include "normalize/gazette/issue_text.h"

namespace zhengbao {

struct ContentsPage {
  std::vector<ContentsEntry> entries;  // page and record are filled later
  std::vector<bool> rows;              // of IssueText::rows: part of the contents
  std::set<std::string> sections;      // headings, without spaces

  bool found() const { return !entries.empty(); }
};

// Looks under 目录 and its like on the first pages and the last two, and on
// pages most of whose lines end in leaders and a number. An imprint below the
// entries is none of them.
ContentsPage read_contents_page(const IssueText& text, const Colophon& colophon);

// The entries that lines in reading order make. Lines before the page number
// (or behind it, where pages stand first) belong to one title; short lines
// without a page are headings; a document number alone, and an author in
// brackets, belong to the entry they stand under or in.
std::vector<ContentsEntry> assemble_entries(const std::vector<ContentsLine>& lines);

// The number that an entry names instead of a title: 青岚市人民政府令（第31号）.
std::optional<DocumentNumber> order_number(std::string_view title);

// Whether the line could stand on a contents page as a part of an entry: it
// names a page, or is a document number alone.
bool is_entry_line(const ContentsLine& line);

}  // namespace zhengbao
