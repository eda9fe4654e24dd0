// The query language of the archive.
//
//   政务公开 2019        both, anywhere in the text (a word is an exact string)
//   "政务 公开"          a phrase with its spaces
//   教育 OR 卫生         either; OR binds tighter than the space between words
//   -废止                not
//   (教育 OR 卫生) -废止
//   title:…  issuer:…  number:…  index:…  kind:…  source:…
//   year:2019  year:2015..2019  date:2019..2020  date:2019-03-01..2019-06
//
// Matching is on folded text (core/text_fold.h): a query matches where its
// folded characters stand one after the other in the folded text.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/date.h"
#include "core/result.h"

namespace zhengbao {

enum class QueryField { text, title, issuer, number, index, kind, source, year, date };

struct QueryNode {
  enum class Kind { term, range, all_of, any_of, none_of };
  Kind kind = Kind::all_of;
  QueryField field = QueryField::text;
  std::u32string folded;          // term: what must stand in the field
  std::string original;           // term: as typed
  CalendarDate from, to;          // range, both ends included; year 0 is open
  std::vector<QueryNode> children;
};

struct Query {
  QueryNode root;                 // all_of without children matches everything
  std::string text;               // as typed
};

// Errors: invalid_argument; message names what is wrong, `where` holds the
// query and a second line with a caret under the character.
Result<Query> parse_query(std::string_view text);

}  // namespace zhengbao
