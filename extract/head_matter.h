// What stands before the body of a page: the information card and the line
// under the title. The same rules serve markup and plain text.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/document.h"
#include "extract/label_line.h"

namespace zhengbao {

// One line, paragraph or cell of a page in reading order.
struct HeadUnit {
  std::string text;
  std::size_t prose = 0;  // code points outside of links
  // Filled by the reader from structure (a cell and its neighbour) or by
  // split_labelled_line(); empty for ordinary text.
  std::vector<LabelledValue> labels;
  bool is_value = false;  // the value of a label in an earlier unit
  bool is_title = false;  // a heading or the known title: no prose, whatever its length
  bool skip = false;      // navigation and the like: neither text nor label
};

enum class HeadRole { none, card, info_line };

struct HeadMatter {
  std::vector<HeadRole> roles;         // one for each unit
  std::vector<MetadataEntry> entries;  // in reading order
};

// Groups of neighbouring labelled units become cards or info lines:
// - a card holds a label that only cards have, or two labels of cards, and at
//   least one value
// - an info line holds nothing but dates, sources and people
// - both stand before the prose begins; a card in the margin or at the end must
//   hold three labels, one of them of cards only
// A line under the title that begins with a date as sites write it (2022-03-30,
// with or without time and source) is an info line too; its label is 日期.
HeadMatter find_head_matter(std::vector<HeadUnit> units);

}  // namespace zhengbao
