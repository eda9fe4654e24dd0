#include "tests/support/query_text.h"

#include "core/text.h"

namespace zhengbao {
namespace {

std::string in_quotes(std::u32string_view term) {
  std::string text = "\"";
  for (const char32_t c : term) {
    if (c == U'"') text += '"';
    append_utf8(text, c);
  }
  return text += '"';
}

std::string range_end(const CalendarDate& date, QueryField field) {
  if (date.year == 0) return {};
  return to_iso(field == QueryField::year ? CalendarDate{date.year} : date);
}

std::string leaf_text(const QueryNode& node) {
  std::string text;
  if (node.field != QueryField::text) text.append(query_field_name(node.field)).append(":");
  if (node.kind == QueryNode::Kind::term) return text + in_quotes(node.folded);
  return text + range_end(node.from, node.field) + ".." + range_end(node.to, node.field);
}

using Kind = QueryNode::Kind;

// Only where OR binding tighter than the space does not say it already.
bool needs_brackets(Kind parent, const QueryNode& child) {
  switch (child.kind) {
    case Kind::all_of:
      return true;
    case Kind::any_of:
      return parent != Kind::all_of;
    case Kind::none_of:
      return parent == Kind::none_of;
    default:
      return false;
  }
}

// Recursion is bounded: parse_query() limits the depth of what it makes.
std::string node_text(const QueryNode& node) {
  if (node.kind == Kind::term || node.kind == Kind::range) return leaf_text(node);
  std::string text;
  for (const QueryNode& child : node.children) {
    if (!text.empty()) text += node.kind == Kind::any_of ? " OR " : " ";
    if (node.kind == Kind::none_of) text += '-';
    text += needs_brackets(node.kind, child) ? "(" + node_text(child) + ")" : node_text(child);
  }
  return text;
}

}  // namespace

std::string describe_query(const Query& query) { return node_text(query.root); }

}  // namespace zhengbao
