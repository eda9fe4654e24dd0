#include "normalize/report/row_matches.h"

#include <algorithm>

#include "core/indicators.h"
#include "core/text.h"
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

bool stands_under(std::string_view table, std::string_view code, std::string_view heading) {
  return std::ranges::any_of(indicator_rows(), [&](const IndicatorRow& row) {
    return row.table == table && row.code == code && row.parent == heading;
  });
}

constexpr std::u32string_view kDigits = U"0123456789①②③④⑤⑥⑦⑧⑨";
constexpr std::u32string_view kDividers = U"：:—-－/";

// Where a heading may end inside a label: before a divider or a number.
std::vector<std::size_t> ends_of_headings(const std::u32string& label) {
  std::vector<std::size_t> ends;
  for (std::size_t i = 2; i + 1 < label.size(); ++i) {
    const char32_t before = label[i - 1] == U' ' ? label[i - 2] : label[i - 1];
    const bool number = kDigits.find(label[i]) != std::u32string_view::npos && is_han(before);
    if (number || kDividers.find(label[i]) != std::u32string_view::npos) ends.push_back(i);
  }
  constexpr std::size_t kMaxTried = 4;
  if (ends.size() > kMaxTried) ends.resize(kMaxTried);
  return ends;
}

// 不予处理：2.重复申请 and 不予处理2.重复申请 are a row under its heading.
LabelPath with_heading_parted(std::string_view table, LabelPath path) {
  constexpr std::size_t kMaxBytes = 300;
  if (path.empty() || path.back().size() > kMaxBytes) return path;
  const std::u32string label = to_utf32(path.back());
  for (const std::size_t end : ends_of_headings(label)) {
    const std::string heading = to_utf8(label.substr(0, end));
    std::size_t rest = end;
    while (rest < label.size() && kDividers.find(label[rest]) != std::u32string_view::npos) ++rest;
    const std::string below = to_utf8(label.substr(rest));
    const std::string_view head = row_labels(table).match(heading).code;
    if (head.empty()) continue;
    const LabelMatch row = row_labels(table).match(below, {std::span(&head, 1), true, {}});
    if (row.code.empty() || !stands_under(table, row.code, head)) continue;
    path.back() = heading;
    path.push_back(below);
    return path;
  }
  return path;
}

LabelMatch match_row(std::string_view table, const LabelPath& printed, std::string_view last) {
  const LabelPath path = with_heading_parted(table, printed);
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

// A label that fits two indicators alike means the one of its number where the
// other stands in a row of its own.
void settle_ties(std::string_view table, RowMatches& all) {
  std::vector<std::string_view> taken;
  for (const RowMatch& row : all.rows) {
    if (!row.match.code.empty()) taken.push_back(row.match.code);
  }
  for (RowMatch& row : all.rows) {
    if (row.match.doubtful.empty() || row.path.empty()) continue;
    const LabelMatch free = row_labels(table).match(row.path.back(), {{}, false, taken});
    if (free.code.empty() || !free.same_ordinal) continue;
    taken.push_back(free.code);
    row.match = free;
  }
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
  settle_ties(table, all);
  return all;
}

}  // namespace zhengbao
