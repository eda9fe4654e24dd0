// The query language of the archive.
//
//   政务公开 2019        both, anywhere in the text (a word is an exact string)
//   "政务 公开"          a phrase with its spaces; "" inside stands for one "
//   教育 OR 卫生         either; OR binds tighter than the space between words
//   -废止                not
//   (教育 OR 卫生) -废止
//   title:…  issuer:…  number:…  index:…  kind:…  source:…  gazette:…
//   title:(教育 OR 卫生)
//   year:2019  year:2015..2019  date:2019..2020  date:2019-03-01..2019-06
//
// Matching is on folded text (core/text_fold.h): a query matches where its
// folded characters stand one after the other in the folded text. There is no
// word boundary: `art` is found in `part`.
//
// What looks like syntax inside a word is text: a bracket that the word itself
// opens, a quote or hyphen after its first character, and a colon that follows
// no field name (16:35, http://…). `number:` takes brackets of every form as
// the same and opens no group.
//
// gazette: looks in the issue a record was printed in and its column there, as
// 青岚市人民政府公报2019年第3期总第128期市政府文件.
//
// kind: takes a record kind (policy, annual_report …); a value in Chinese is
// looked for in the genre (文种) instead.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/date.h"
#include "core/result.h"

namespace zhengbao {

// What parse_query() takes at most; more is an error that says so.
inline constexpr std::size_t kMaxQueryCharacters = 1024;
inline constexpr std::size_t kMaxTermCharacters = 256;
inline constexpr std::size_t kMaxQueryTerms = 64;
inline constexpr int kMaxQueryDepth = 16;

enum class QueryField { text, title, issuer, number, index, kind, source, gazette, year, date };

struct QueryNode {
  enum class Kind { term, range, all_of, any_of, none_of };
  Kind kind = Kind::all_of;
  QueryField field = QueryField::text;
  std::u32string folded;  // term: what must stand in the field
  std::string original;   // term: as typed
  CalendarDate from, to;  // range, both ends included; year 0 is open
  std::vector<QueryNode> children;
};

struct Query {
  QueryNode root;    // all_of without children matches everything
  std::string text;  // as typed
};

// Errors: invalid_argument; message names what is wrong, `where` holds the
// query and a second line with a caret under the character.
Result<Query> parse_query(std::string_view text);

std::string_view query_field_name(QueryField field);

}  // namespace zhengbao
