#include "archive/matcher.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "archive/hits.h"
#include "archive/store.h"
#include "core/text.h"
#include "core/text_fold.h"

namespace zhengbao {
namespace {

using Kind = QueryNode::Kind;

// A term FTS5 finds by itself: at least one pair of characters.
bool is_phrase(const QueryNode& node) {
  return node.kind == Kind::term && node.folded.size() >= 2 &&
         (node.field == QueryField::text || node.field == QueryField::title);
}

// The part of a query that is one FTS5 expression, so that FTS5 walks its
// lists together instead of handing each one over whole. Empty when it is not.
std::string expression_of(const QueryNode& node);

std::string joined(const std::vector<std::string>& parts, std::string_view word) {
  std::string text;
  for (const std::string& part : parts) {
    if (!text.empty()) text.append(word);
    text.append("(").append(part).append(")");
  }
  return text;
}

std::string conjunction_of(const QueryNode& node) {
  std::vector<std::string> wanted, unwanted;
  for (const QueryNode& child : node.children) {
    const bool negated = child.kind == Kind::none_of;
    std::string part = expression_of(negated ? child.children.front() : child);
    if (part.empty()) return {};
    (negated ? unwanted : wanted).push_back(std::move(part));
  }
  if (wanted.empty()) return {};
  const std::string text = joined(wanted, " AND ");
  return unwanted.empty() ? text : "(" + text + ") NOT (" + joined(unwanted, " OR ") + ")";
}

std::string expression_of(const QueryNode& node) {
  if (is_phrase(node)) {
    // The body holds the title too (searched_text), so a query for text needs
    // no column filter, which would cost time on every hit.
    const std::string phrase = phrase_expression(node.folded);
    return node.field == QueryField::title ? "title : " + phrase : phrase;
  }
  if (node.kind == Kind::all_of) return conjunction_of(node);
  if (node.kind != Kind::any_of) return {};
  std::vector<std::string> parts;
  for (const QueryNode& child : node.children) {
    parts.push_back(expression_of(child));
    if (parts.back().empty()) return {};
  }
  return joined(parts, " OR ");
}

class Matcher {
 public:
  Matcher(Store& store, bool with_scores)
      : store_(store), facts_(store.facts()), with_scores_(with_scores) {}

  Hits match(const QueryNode& node);

 private:
  Hits match_all(const QueryNode& node);
  Hits match_term(const QueryNode& node);
  Hits match_fields(std::string_view key, const QueryNode& node);
  Hits match_sources(const QueryNode& node);
  Hits match_gazettes(const QueryNode& node);
  Hits match_kind(const QueryNode& node);
  Hits match_range(const QueryNode& node) const;
  template <class Test>
  Hits where(Test&& test) const;

  Store& store_;
  const Facts& facts_;
  bool with_scores_;
};

template <class Test>
Hits Matcher::where(Test&& test) const {
  Hits hits;
  const auto all = facts_.all();
  for (std::size_t row = 0; row < all.size(); ++row)
    if (all[row].present && test(all[row])) hits.push_back({static_cast<std::int64_t>(row), 0});
  return hits;
}

Hits Matcher::match(const QueryNode& node) {
  const std::string expression = expression_of(node);
  if (!expression.empty()) return match_pairs(store_.connection(), expression, with_scores_);
  switch (node.kind) {
    case Kind::term:
      return match_term(node);
    case Kind::range:
      return match_range(node);
    case Kind::all_of:
      return match_all(node);
    case Kind::any_of: {
      Hits hits;
      for (const QueryNode& child : node.children) hits = either(hits, match(child));
      return hits;
    }
    case Kind::none_of:
      return without(where([](const Fact&) { return true; }), match(node.children.front()));
  }
  return {};
}

// What FTS5 can take stays together; the rest narrows it down.
Hits Matcher::match_all(const QueryNode& node) {
  QueryNode indexed{.kind = Kind::all_of};
  std::optional<Hits> hits;
  const auto narrow = [&hits](Hits more) { hits = hits ? both(*hits, more) : std::move(more); };
  for (const QueryNode& child : node.children) {
    if (child.kind == Kind::none_of) continue;
    if (expression_of(child).empty()) {
      narrow(match(child));
    } else {
      indexed.children.push_back(child);
    }
  }
  if (!indexed.children.empty()) narrow(match(indexed));
  if (!hits) hits = where([](const Fact&) { return true; });
  for (const QueryNode& child : node.children)
    if (child.kind == Kind::none_of) hits = without(*hits, match(child.children.front()));
  return std::move(*hits);
}

Hits Matcher::match_term(const QueryNode& node) {
  switch (node.field) {
    case QueryField::text:
      return match_character(store_.connection(), node.folded.front());
    case QueryField::title:
      return match_fields("title", node);
    case QueryField::issuer:
      return match_fields("issuers", node);
    case QueryField::number:
      return match_fields("document_number", node);
    case QueryField::index:
      return match_fields("index_number", node);
    case QueryField::source:
      return match_sources(node);
    case QueryField::gazette:
      return match_gazettes(node);
    default:
      return match_kind(node);
  }
}

Hits sorted_rows(Prepared& rows) {
  Hits hits;
  while (rows.step()) hits.push_back({rows.integer(0), 0});
  const auto by_row = [](const ScoredRow& a, const ScoredRow& b) { return a.row < b.row; };
  std::sort(hits.begin(), hits.end(), by_row);
  const auto same = [](const ScoredRow& a, const ScoredRow& b) { return a.row == b.row; };
  hits.erase(std::unique(hits.begin(), hits.end(), same), hits.end());
  return hits;
}

// A walk over the index of that field: its values are short and few beside the
// texts.
Hits Matcher::match_fields(std::string_view key, const QueryNode& node) {
  Prepared rows = store_.connection().prepare(
      "SELECT record FROM fields WHERE field = ? AND folded IS NOT NULL AND instr(folded, ?) > 0");
  rows.add(key).add(to_utf8(node.folded));
  return sorted_rows(rows);
}

Hits Matcher::match_sources(const QueryNode& node) {
  Prepared rows = store_.connection().prepare(
      "SELECT r.id FROM sources s JOIN records r ON r.source = s.id WHERE instr(s.folded, ?) > 0");
  rows.add(to_utf8(node.folded));
  return sorted_rows(rows);
}

// Many records were printed in one issue: each issue is folded once.
Hits Matcher::match_gazettes(const QueryNode& node) {
  Prepared rows = store_.connection().prepare(
      "SELECT id, gazette || CASE issue_year WHEN 0 THEN '' ELSE issue_year || '年' END || "
      "CASE issue_number WHEN 0 THEN '' ELSE '第' || issue_number || "
      "CASE WHEN issue_number_to > issue_number THEN '-' || issue_number_to ELSE '' END || '期' "
      "END || CASE issue_total WHEN 0 THEN '' ELSE '总第' || issue_total || '期' END || "
      "issue_section FROM records WHERE gazette <> '' ORDER BY id");
  std::unordered_map<std::string, bool> matches;
  Hits hits;
  while (rows.step()) {
    const auto [place, is_new] = matches.try_emplace(rows.text(1), false);
    if (is_new)
      place->second = fold_for_search(place->first).find(node.folded) != std::u32string::npos;
    if (place->second) hits.push_back({rows.integer(0), 0});
  }
  return hits;
}

Hits Matcher::match_kind(const QueryNode& node) {
  const auto kind = record_kind_from_name(to_utf8(node.folded));
  if (!kind) return match_fields("genre", node);
  return where([&](const Fact& fact) { return fact.kind == *kind; });
}

// A date known only to its month or year matches where all of that lies in the
// range: what is printed must be certain.
Hits Matcher::match_range(const QueryNode& node) const {
  const auto first = packed_date(node.from);
  const auto last = node.to.year == 0 ? ~std::uint32_t{0} : packed_date(node.to);
  return where([=](const Fact& fact) {
    if (fact.date == 0) return false;
    CalendarDate date = unpacked_date(fact.date);
    if (date.is_full()) return first <= fact.date && fact.date <= last;
    const CalendarDate from{date.year, std::max(1, date.month), 1};
    if (date.month == 0) date.month = 12;
    date.day = days_in_month(date.year, date.month);
    return first <= packed_date(from) && packed_date(date) <= last;
  });
}

void collect_terms(const QueryNode& node, std::vector<std::u32string>& terms) {
  if (node.kind == Kind::none_of) return;
  const bool in_text = node.field == QueryField::text || node.field == QueryField::title;
  if (node.kind == Kind::term && in_text) terms.push_back(node.folded);
  for (const QueryNode& child : node.children) collect_terms(child, terms);
}

}  // namespace

Hits match(Store& store, const QueryNode& query, bool with_scores) {
  return Matcher(store, with_scores).match(query);
}

void keep_current(const Facts& facts, Hits& hits) {
  std::erase_if(hits, [&](const ScoredRow& hit) { return !facts.at(hit.row).current; });
}

std::vector<std::u32string> shown_terms(const QueryNode& query) {
  std::vector<std::u32string> terms;
  collect_terms(query, terms);
  return terms;
}

}  // namespace zhengbao
