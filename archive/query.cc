#include "archive/query.h"

#include <utility>

#include "archive/query_error.h"
#include "archive/query_names.h"
#include "archive/query_values.h"
#include "core/ascii.h"
#include "core/text.h"

namespace zhengbao {
namespace {

using Node = Result<QueryNode>;
using Kind = QueryNode::Kind;

bool is_straight_quote(char32_t c) { return c == U'"' || c == U'＂'; }
bool is_curly_quote(char32_t c) { return c == U'“' || c == U'”'; }
bool is_quote(char32_t c) { return is_straight_quote(c) || is_curly_quote(c); }

// One child stands for itself; a group would say no more.
QueryNode grouped(Kind kind, std::vector<QueryNode> children) {
  if (children.size() == 1) return std::move(children.front());
  QueryNode node{.kind = kind};
  node.children = std::move(children);
  return node;
}

// Recursive descent over the characters of the query:
//   all := any*      any := one (OR one)*      one := -? (group | term)
class Parser {
 public:
  explicit Parser(std::string_view text) : query_(to_utf32(text)) {}

  Node parse() {
    if (query_.size() > kMaxQueryCharacters)
      return error(kMaxQueryCharacters, "the query is longer than " +
                                            std::to_string(kMaxQueryCharacters) + " characters");
    auto node = read_all(QueryField::text, 0);
    if (node && !at_end()) return error(position_, "')' closes nothing");
    return node;
  }

 private:
  bool at_end() const { return position_ >= query_.size(); }
  char32_t here() const { return at_end() ? U'\0' : query_[position_]; }
  char32_t after(std::size_t steps) const {
    return position_ + steps < query_.size() ? query_[position_ + steps] : U'\0';
  }
  void skip_spaces() {
    while (!at_end() && is_space(here())) ++position_;
  }
  tl::unexpected<Error> error(std::size_t position, std::string message) const {
    return fail(query_error(query_, position, std::move(message)));
  }
  bool ends_word(std::size_t steps) const {
    return position_ + steps >= query_.size() || is_space(after(steps)) || after(steps) == U')';
  }
  bool at_or() const { return here() == U'O' && after(1) == U'R' && ends_word(2); }

  Node read_all(QueryField field, int depth);
  Node read_any(QueryField field, int depth);
  Node read_one(QueryField field, int depth);
  Node read_group(QueryField field, int depth);
  Node read_term(QueryField field);
  Result<std::u32string> read_phrase();
  std::u32string read_word();
  Result<std::optional<QueryField>> read_field_name();

  std::u32string query_;
  std::size_t position_ = 0;
  std::size_t terms_ = 0;
};

Node Parser::read_all(QueryField field, int depth) {
  std::vector<QueryNode> children;
  for (skip_spaces(); !at_end() && here() != U')'; skip_spaces()) {
    auto child = read_any(field, depth);
    if (!child) return child;
    children.push_back(std::move(*child));
  }
  return grouped(Kind::all_of, std::move(children));
}

Node Parser::read_any(QueryField field, int depth) {
  if (at_or()) return error(position_, "nothing stands before OR; quote it to search for the word");
  std::vector<QueryNode> children;
  while (true) {
    auto child = read_one(field, depth);
    if (!child) return child;
    children.push_back(std::move(*child));
    skip_spaces();
    if (!at_or()) break;
    const std::size_t at = position_;
    position_ += 2;
    skip_spaces();
    if (at_end() || here() == U')' || at_or())
      return error(at, "nothing stands after OR; quote it to search for the word");
  }
  return grouped(Kind::any_of, std::move(children));
}

Node Parser::read_one(QueryField field, int depth) {
  const std::size_t start = position_;
  const bool negated = here() == U'-';
  if (negated) {
    ++position_;
    if (ends_word(0)) return error(start, "nothing stands after '-'; quote it to search for it");
    if (here() == U'-') return error(position_, "'-' stands twice; quote it to search for it");
  }
  const std::size_t name_start = position_;
  auto named = read_field_name();
  if (!named) return fail(std::move(named).error());
  if (*named) {
    field = **named;
    if (ends_word(0)) {
      return error(name_start, std::string(query_field_name(field)) + ": needs a value after it");
    }
  }
  const bool is_group = here() == U'(' && field != QueryField::number;
  auto node = is_group ? read_group(field, depth) : read_term(field);
  if (!node || !negated) return node;
  QueryNode not_node{.kind = Kind::none_of};
  not_node.children.push_back(std::move(*node));
  return not_node;
}

Node Parser::read_group(QueryField field, int depth) {
  const std::size_t start = position_;
  if (depth >= kMaxQueryDepth)
    return error(start, "more than " + std::to_string(kMaxQueryDepth) + " groups in one another");
  ++position_;
  auto node = read_all(field, depth + 1);
  if (!node) return node;
  if (here() != U')') return error(start, "'(' is not closed");
  ++position_;
  if (node->kind == Kind::all_of && node->children.empty())
    return error(start, "nothing stands between the brackets");
  return node;
}

Node Parser::read_term(QueryField field) {
  const std::size_t start = position_;
  if (++terms_ > kMaxQueryTerms)
    return error(start, "more than " + std::to_string(kMaxQueryTerms) + " terms");
  const bool quoted = is_quote(here());
  std::u32string value;
  if (quoted) {
    auto phrase = read_phrase();
    if (!phrase) return fail(std::move(phrase).error());
    value = std::move(*phrase);
  } else {
    value = read_word();
  }
  if (value.size() > kMaxTermCharacters)
    return error(start,
                 "the term is longer than " + std::to_string(kMaxTermCharacters) + " characters");
  const bool is_range = field == QueryField::year || field == QueryField::date;
  auto node = is_range ? range_value(field, value) : term_value(field, value);
  if (node) return std::move(*node);
  const std::size_t offset = node.error().offset + (quoted ? 1 : 0);
  return error(start + offset, std::move(node.error().message));
}

Result<std::u32string> Parser::read_phrase() {
  const std::size_t start = position_;
  const bool straight = is_straight_quote(here());
  const auto closes = [straight](char32_t c) {
    return straight ? is_straight_quote(c) : c == U'”';
  };
  std::u32string phrase;
  for (++position_; !at_end(); ++position_) {
    if (closes(here())) {
      if (!straight || !closes(after(1))) break;
      ++position_;  // "" stands for the quote itself
    }
    phrase += here();
  }
  if (at_end()) return error(start, "the quote is not closed");
  ++position_;
  if (phrase.empty()) return error(start, "nothing stands between the quotes");
  return phrase;
}

// A closing bracket ends the word unless the word itself opened one:
// (a OR 国办发(2019)14号)
std::u32string Parser::read_word() {
  std::u32string word;
  int open = 0;
  for (; !at_end() && !is_space(here()); ++position_) {
    if (here() == U'(') ++open;
    if (here() == U')' && --open < 0) break;
    word += here();
  }
  return word;
}

// Reads `name:` if a field name stands here; else stays where it is. A near
// miss (`titel:`) is an error, since as text it would quietly find nothing.
Result<std::optional<QueryField>> Parser::read_field_name() {
  std::size_t length = 0;
  std::string name;
  for (; is_ascii_letter(after(length)); ++length) name += static_cast<char>(after(length) | 0x20);
  if (after(length) != U':' && after(length) != U'：') return std::optional<QueryField>();
  const auto field = query_field_from_name(name);
  if (field) {
    position_ += length + 1;
    return field;
  }
  const std::string_view nearest = nearest_field_name(name);
  if (nearest.empty()) return std::optional<QueryField>();
  return error(position_, "unknown field '" + name + "'; did you mean '" + std::string(nearest) +
                              "'? quote it to search for the text");
}

}  // namespace

Result<Query> parse_query(std::string_view text) {
  auto root = Parser(text).parse();
  if (!root) return fail(std::move(root).error());
  return Query{std::move(*root), std::string(text)};
}

}  // namespace zhengbao
