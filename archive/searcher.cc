#include "archive/searcher.h"

#include <algorithm>
#include <tuple>

#include "archive/compression.h"
#include "archive/failure.h"
#include "archive/matcher.h"
#include "archive/record_rows.h"
#include "archive/search_text.h"
#include "archive/snippet.h"
#include "archive/store.h"

namespace zhengbao {
namespace {

// Orders that do not depend on how the archive came about: ids break ties.
class Order {
 public:
  Order(const Facts& facts, bool newest_first) : facts_(facts), newest_first_(newest_first) {}

  bool operator()(const ScoredRow& a, const ScoredRow& b) const {
    if (!newest_first_ && a.score != b.score) return a.score > b.score;
    const Fact& fact_a = facts_.at(a.row);
    const Fact& fact_b = facts_.at(b.row);
    if (fact_a.date != fact_b.date) return fact_a.date > fact_b.date;
    return id_key(fact_a, a) < id_key(fact_b, b);
  }
  static std::tuple<std::uint64_t, std::uint32_t, std::int64_t> id_key(const Fact& fact,
                                                                       const ScoredRow& hit) {
    return {fact.id_start, fact.id_ordinal, hit.row};
  }

 private:
  const Facts& facts_;
  bool newest_first_;
};

// The hits of the wanted page, in order; nothing else is sorted.
Hits page_of(Hits hits, const Order& order, const SearchOptions& options) {
  const std::size_t begin =
      std::min(hits.size(), static_cast<std::size_t>(std::max(0, options.offset)));
  const std::size_t end =
      std::min(hits.size(), begin + static_cast<std::size_t>(std::max(0, options.limit)));
  std::partial_sort(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(end), hits.end(),
                    order);
  return {hits.begin() + static_cast<std::ptrdiff_t>(begin),
          hits.begin() + static_cast<std::ptrdiff_t>(end)};
}

Snippet snippet_of(Connection& connection, std::int64_t row, std::string_view title,
                   const std::vector<std::u32string>& terms) {
  Prepared contents = connection.prepare("SELECT text, page_starts FROM contents WHERE record = ?");
  contents.add(row);
  if (!contents.step()) throw CorruptArchive("a record has no text");
  const SearchedText searched = searched_text(title, decompress(contents.bytes(0)));
  return make_snippet(searched.text, terms, unpack_page_starts(contents.bytes(1)), searched.prefix);
}

}  // namespace

SearchPage search_page(Store& store, const Query& query, const SearchOptions& options) {
  const Snapshot snapshot(store.connection());
  const bool by_relevance = !options.newest_first && !options.count_only;
  Hits hits = match(store, query.root, by_relevance);
  if (!options.all_versions) keep_current(store.facts(), hits);
  SearchPage page;
  page.total = static_cast<std::int64_t>(hits.size());
  if (options.count_only) return page;

  const std::vector<std::u32string> terms = shown_terms(query.root);
  const Order order(store.facts(), options.newest_first);
  for (const ScoredRow& hit : page_of(std::move(hits), order, options)) {
    SearchHit shown;
    shown.record = read_summary(store.connection(), hit.row);
    shown.score = hit.score;
    shown.snippet = snippet_of(store.connection(), hit.row, shown.record.title, terms);
    page.hits.push_back(std::move(shown));
  }
  return page;
}

void visit_records(Store& store, const Query& query, bool all_versions,
                   const RecordVisitor& visit) {
  const Snapshot snapshot(store.connection());
  Hits hits = match(store, query.root, false);
  const Facts& facts = store.facts();
  if (!all_versions) keep_current(facts, hits);
  std::sort(hits.begin(), hits.end(), [&facts](const ScoredRow& a, const ScoredRow& b) {
    return Order::id_key(facts.at(a.row), a) < Order::id_key(facts.at(b.row), b);
  });
  for (const ScoredRow& hit : hits)
    if (!visit(read_record(store.connection(), hit.row))) return;
}

}  // namespace zhengbao
