#include "tests/accuracy/tables/table_score.h"

#include <algorithm>
#include <map>

#include "core/text.h"
#include "tests/accuracy/edit_distance.h"
#include "tests/support/table_paths.h"

namespace zhengbao::accuracy {

namespace {

using CellBag = std::map<std::string, int>;  // how often each is there

std::string joined(const std::vector<std::string>& path) {
  std::string out;
  for (const std::string& step : path) out += to_utf8(comparable(step)) + '/';
  return out;
}

CellBag cells_of(const Table& table) {
  CellBag cells;
  for (const TablePathCell& cell : table_paths(table)) {
    const std::u32string value = comparable(cell.value);
    if (value.empty()) continue;
    ++cells[joined(cell.row) + " | " + joined(cell.col) + " = " + to_utf8(value)];
  }
  return cells;
}

int size_of(const CellBag& bag) {
  int size = 0;
  for (const auto& entry : bag) size += entry.second;
  return size;
}

int shared(const CellBag& a, const CellBag& b) {
  int count = 0;
  for (const auto& [cell, times] : a) {
    const auto other = b.find(cell);
    if (other != b.end()) count += std::min(times, other->second);
  }
  return count;
}

bool share_pages(const Table& a, const Table& b) {
  return std::any_of(a.pages.begin(), a.pages.end(), [&](int page) {
    return std::find(b.pages.begin(), b.pages.end(), page) != b.pages.end();
  });
}

std::vector<std::string> left_over(const CellBag& bag, const CellBag& other) {
  std::vector<std::string> cells;
  for (const auto& [cell, times] : bag) {
    const auto same = other.find(cell);
    for (int n = same == other.end() ? 0 : same->second; n < times; ++n) cells.push_back(cell);
  }
  return cells;
}

TableScore score_of(const Table& table, const CellBag& expected, const CellBag& found) {
  TableScore score;
  score.page = table.pages.empty() ? 0 : table.pages.front();
  score.rows = table.rows;
  score.columns = table.columns;
  score.cells = {shared(expected, found), size_of(expected), size_of(found)};
  score.missing = left_over(expected, found);
  score.surplus = left_over(found, expected);
  return score;
}

}  // namespace

double CellCount::f1() const {
  if (expected + found == 0) return 1;
  return 2.0 * right / (expected + found);
}

CellCount& CellCount::operator+=(const CellCount& other) {
  right += other.right;
  expected += other.expected;
  found += other.found;
  return *this;
}

std::vector<TableScore> compare_tables(const std::vector<Table>& expected,
                                       const std::vector<Table>& found) {
  std::vector<CellBag> truths;
  for (const Table& table : expected) truths.push_back(cells_of(table));
  std::vector<CellBag> matched(expected.size());
  std::vector<TableScore> scores;
  for (const Table& table : found) {
    const CellBag cells = cells_of(table);
    int best = 0;
    std::size_t home = expected.size();
    for (std::size_t i = 0; i < expected.size(); ++i) {
      if (!share_pages(expected[i], table)) continue;
      const int common = shared(truths[i], cells);
      if (common <= best && home < expected.size()) continue;
      best = common;
      home = i;
    }
    if (home == expected.size()) {
      TableScore invented = score_of(table, {}, cells);
      invented.rows = invented.columns = 0;
      scores.push_back(std::move(invented));
      continue;
    }
    for (const auto& [cell, times] : cells) matched[home][cell] += times;
  }
  for (std::size_t i = 0; i < expected.size(); ++i) {
    scores.push_back(score_of(expected[i], truths[i], matched[i]));
  }
  std::stable_sort(scores.begin(), scores.end(),
                   [](const TableScore& a, const TableScore& b) { return a.page < b.page; });
  return scores;
}

CellCount sum_of(const std::vector<TableScore>& tables) {
  CellCount sum;
  for (const TableScore& table : tables) sum += table.cells;
  return sum;
}

}  // namespace zhengbao::accuracy
