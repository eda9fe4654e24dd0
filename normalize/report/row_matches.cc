#include "normalize/report/row_matches.h"

#include "core/indicators.h"
#include "normalize/report/report_labels.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxMatchedRows = 300;

// The row and the headings that the form prints it under.
std::vector<std::string_view> chain_of(std::string_view table, std::string_view code) {
  std::vector<std::string_view> chain;
  constexpr std::size_t kMaxDepth = 5;
  while (!code.empty() && chain.size() < kMaxDepth) {
    chain.push_back(code);
    std::string_view parent;
    for (const IndicatorRow& row : indicator_rows()) {
      if (row.table == table && row.code == code) parent = row.parent;
    }
    code = parent;
  }
  return chain;
}

LabelMatch match_row(std::string_view table, const LabelPath& path, std::string_view last) {
  if (path.empty()) return {};
  const LabelMatcher& matcher = row_labels(table);
  std::vector<std::string_view> stated;
  for (std::size_t i = 0; i + 1 < path.size(); ++i) {
    const std::string_view code = matcher.match(path[i]).code;
    if (!code.empty()) stated.push_back(code);
  }
  if (!stated.empty()) return matcher.match(path.back(), {std::span(stated).last(1), true});
  const std::vector<std::string_view> open = chain_of(table, last);
  return matcher.match(path.back(), {open, false});
}

}  // namespace

RowMatches match_rows(std::string_view table, const std::vector<GridValue>& values) {
  RowMatches all;
  std::map<std::string_view, std::size_t> taken;
  std::string_view last;
  for (const GridValue& value : values) {
    const auto [place, is_new_row] = all.of_grid_row.emplace(value.grid_row, all.rows.size());
    if (!is_new_row) continue;
    RowMatch row{{}, value.row};
    if (all.rows.size() < kMaxMatchedRows) row.match = match_row(table, value.row, last);
    if (!row.match.code.empty()) {
      last = row.match.code;
      const auto [at, is_new] = taken.emplace(last, all.rows.size());
      if (!is_new) {
        RowMatch& other = all.rows[at->second];
        const bool better = row.match.likeness > other.match.likeness;
        LabelMatch& loser = better ? other.match : row.match;
        loser.doubtful = loser.code;
        loser.code = "";
        if (better) at->second = all.rows.size();
      }
    }
    all.rows.push_back(std::move(row));
  }
  return all;
}

}  // namespace zhengbao
