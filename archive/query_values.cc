#include "archive/query_values.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "archive/query_names.h"
#include "archive/search_text.h"
#include "core/record.h"
#include "core/text.h"
#include "core/text_fold.h"

namespace zhengbao {
namespace {

constexpr std::u32string_view kRangeSign = U"..";

tl::unexpected<ValueError> refuse(std::string message, std::size_t offset = 0) {
  return tl::unexpected<ValueError>(ValueError{std::move(message), offset});
}

std::string ascii(std::u32string_view text) { return to_utf8(text); }

std::optional<CalendarDate> read_end(QueryField field, std::u32string_view text) {
  const auto date = date_from_iso(ascii(text));
  if (!date || (field == QueryField::year && date->month != 0)) return std::nullopt;
  return date;
}

CalendarDate first_day(CalendarDate date) {
  if (date.month == 0) date.month = 1;
  if (date.day == 0) date.day = 1;
  return date;
}

CalendarDate last_day(CalendarDate date) {
  if (date.month == 0) date.month = 12;
  if (date.day == 0) date.day = days_in_month(date.year, date.month);
  return date;
}

tl::unexpected<ValueError> refuse_end(QueryField field, std::u32string_view text,
                                      std::size_t offset) {
  const std::string name(query_field_name(field));
  const std::string wanted = field == QueryField::year ? "a year such as 2019 or 2015..2019"
                                                       : "a date such as 2019, 2019-03 or "
                                                         "2019-03-01..2019-06";
  return refuse("'" + ascii(text) + "' is not " + wanted + ", which " + name + ": takes", offset);
}

tl::expected<QueryNode, ValueError> kind_value(std::u32string_view value, std::u32string folded) {
  const std::string name = to_utf8(folded);
  const bool is_ascii =
      std::all_of(folded.begin(), folded.end(), [](char32_t c) { return c < 0x80; });
  if (is_ascii && !record_kind_from_name(name)) {
    const std::string_view nearest = nearest_kind_name(name);
    if (!nearest.empty())
      return refuse("unknown kind '" + name + "'; did you mean '" + std::string(nearest) + "'?");
    return refuse("unknown kind '" + name +
                  "'; there are policy, annual_report, personnel, interpretation, notice, other");
  }
  QueryNode node{.kind = QueryNode::Kind::term, .field = QueryField::kind};
  node.folded = std::move(folded);
  node.original = to_utf8(value);
  return node;
}

}  // namespace

tl::expected<QueryNode, ValueError> range_value(QueryField field, std::u32string_view value) {
  const std::u32string folded = fold_for_search(to_utf8(value));
  const std::u32string_view all = folded;
  const std::size_t sign = all.find(kRangeSign);
  const bool single = sign == std::u32string_view::npos;
  const std::u32string_view from_text = all.substr(0, single ? all.size() : sign);
  const std::size_t to_offset = single ? 0 : sign + kRangeSign.size();
  const std::u32string_view to_text = single ? from_text : all.substr(to_offset);

  QueryNode node{.kind = QueryNode::Kind::range, .field = field};
  if (from_text.empty() && to_text.empty()) return refuse_end(field, all, 0);
  if (!from_text.empty()) {
    const auto from = read_end(field, from_text);
    if (!from) return refuse_end(field, from_text, 0);
    node.from = first_day(*from);
  }
  if (!to_text.empty()) {
    const auto to = read_end(field, to_text);
    if (!to) return refuse_end(field, to_text, to_offset);
    node.to = last_day(*to);
  }
  if (node.from.year != 0 && node.to.year != 0 && node.to < node.from)
    return refuse("the range ends before it begins");
  node.original = to_utf8(value);
  return node;
}

tl::expected<QueryNode, ValueError> term_value(QueryField field, std::u32string_view value) {
  std::u32string folded = fold_for_search(normal_phrase(to_utf8(value)));
  if (field == QueryField::kind) return kind_value(value, std::move(folded));
  if (field == QueryField::number || field == QueryField::index) folded = folded_number(folded);
  if (folded.empty())
    return refuse(std::string(query_field_name(field)) + ": needs more than a space");
  QueryNode node{.kind = QueryNode::Kind::term, .field = field};
  node.folded = std::move(folded);
  node.original = to_utf8(value);
  return node;
}

}  // namespace zhengbao
