// The two full-text tables: `pairs` for strings of two characters and more,
// `characters` for single ones. Rows have the numbers of the table `records`.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zhengbao {

class Connection;

// What the index holds of one record, folded.
struct IndexedText {
  std::string title;
  std::string body;        // folded searched_text()
  std::string characters;  // every character of body once, in order
};

// Title and text in normal form, as they are stored.
IndexedText indexed_text(std::string_view title, std::string_view text);

void insert_row(Connection& connection, std::int64_t row, const IndexedText& text);
// The index keeps no texts: `text` must be what was inserted.
void delete_row(Connection& connection, std::int64_t row, const IndexedText& text);
void delete_all_rows(Connection& connection);

// Work proportional to what was just written, so that the number of index
// segments stays small without a long stop now and then. Once per commit.
void merge_some(Connection& connection);

// A hit with its score; a list of them is sorted by row.
struct ScoredRow {
  std::int64_t row = 0;
  double score = 0;
};
using Hits = std::vector<ScoredRow>;

// A string of at least two characters as a phrase of an FTS5 expression.
std::string phrase_expression(std::u32string_view folded);
// Rows of `pairs` that match an FTS5 expression.
Hits match_pairs(Connection& connection, const std::string& expression, bool with_scores);
// Rows that hold one character, without scores.
Hits match_character(Connection& connection, char32_t folded);

}  // namespace zhengbao
