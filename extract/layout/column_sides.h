// What the text on both sides of a gutter looks like: columns of running text,
// or cells, or nothing that belongs together.
#pragma once

#include <cstddef>
#include <vector>

namespace zhengbao {

// A stretch of a row along the line, points.
struct Span {
  float left;
  float right;
  char32_t last = 0;  // its last character
  int number = -1;    // the number it ends with, as a row of contents does; -1 for none
};
using SpanTable = std::vector<std::vector<Span>>;  // by row

inline constexpr std::size_t kMinColumnRows = 4;  // with text, on each side

// A column of text within one side of a gutter.
struct TextColumn {
  float left;
  float right;
  std::size_t lines = 0;
  std::size_t full = 0;  // lines as long as most of it

  float width() const { return right - left; }
};

// How the text of rows lies to one side of a gutter.
struct Side {
  float left = 1e9F;
  float right = -1e9F;
  std::vector<float> widths;
  std::size_t divided = 0;  // rows with white between two pieces
  bool from_top = true;     // the first row has text here, and so on without a hole
  // Where clear white divides all of it, and each part is running text.
  std::vector<TextColumn> columns;

  // `row` counts from the first of the rows measured.
  void add(std::size_t row, float from, float to, int pieces);
  bool is_divided() const { return 2 * divided >= widths.size(); }
  float width() const { return right - left; }
  // Of one column of it.
  float column_width() const;
  // Lies within the edges of `other`, ragged ends allowed for.
  bool is_within(const Side& other, float em) const;
  // Running text fills most of its lines; cells and page numbers do not.
  bool is_filled() const;
  // Some of the lines are as long as the column: titles, signatures and lists
  // leave the others short.
  bool has_full_lines() const;
};

struct Sides {
  Side left;
  Side right;
  // Each breaks its lines as if the other were not there.
  bool flow_apart = false;
  // Their lines stand at heights of their own, one side between the lines of
  // the other: nothing lines up as cells would.
  bool interleave = false;
  // The last line on the left breaks off in the middle of a sentence, and a first
  // line on the right is there to go on with it.
  bool breaks_off = false;
  // Lines of either side end their sentences, each by itself.
  bool end_sentences = false;
  // Rows that end with numbers, which rise down the left and on down the right: two
  // columns of a contents page.
  bool count_on = false;
  int wraps = 0;           // full lines with one below that begins at the edge of the column
  bool both_wrap = false;  // on either side

  bool are_columns() const;
  // Pieces of many rows with clear white between the sides.
  bool are_tiers(float em) const;
  // The end of a text: its last column has a line or two less than a column needs.
  bool has_short_end() const;
  // A few lines of the columns that `other`, another part of the page, has.
  bool are_part_of(const Sides& other, float em) const;
  // Lines of the left one of the columns that `other` has, where the page ends
  // before the right one.
  bool begin_left_of(const Sides& other, float em) const;
  // Two or three lines in each of two columns, where no page is left to show more:
  // lines fill them and go on at their edge.
  bool are_short_columns() const;
  // Columns of one measure whose paragraphs fill it and go on, titles and
  // signatures between them: less than half of the lines may be full.
  bool are_columns_of_documents() const;
  // Neither of the few lines is as long as its column in `other`: rather a head
  // or a foot than text of the columns.
  bool fall_short_of(const Sides& other) const;
};

// Rows [begin, end) to the left and right of x.
Sides measure_sides(const SpanTable& spans, std::size_t begin, std::size_t end, float x, float em);

}  // namespace zhengbao
