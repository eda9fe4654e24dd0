#include "extract/html/label_rows.h"

#include <algorithm>

#include "extract/labels.h"

namespace zhengbao::html {
namespace {

constexpr std::size_t kMaxRows = 40;
constexpr std::size_t kMaxCells = 20;
constexpr int kMaxNodes = 5000;
constexpr int kMaxValueFlows = 12;
constexpr std::size_t kLongestValue = 300;  // code points; more is text

using Row = std::vector<FlowRange>;  // one for each cell

Row cells_of(const Tree& tree, std::span<const Flow> flows, int tr) {
  Row cells;
  for (int cell = tr + 1; cell < tree[tr].end; cell = tree[cell].end) {
    if (tree.is(cell, Tag::td) || tree.is(cell, Tag::th)) {
      cells.push_back(flows_of(flows, tree, cell));
    }
    if (cells.size() > kMaxCells) return {};
  }
  return cells;
}

std::vector<Row> rows_of(const Tree& tree, std::span<const Flow> flows, int table) {
  std::vector<Row> rows;
  if (tree[table].end - table > kMaxNodes) return rows;
  for (int node = table + 1; node < tree[table].end; ++node) {
    if (!tree.is(node, Tag::tr)) continue;
    rows.push_back(cells_of(tree, flows, node));
    if (rows.size() > kMaxRows) return {};
  }
  return rows;
}

bool is_label(std::span<const Flow> flows, const FlowRange& cell) {
  if (cell.last - cell.first != 1) return false;
  const LabelInfo* info = find_label(bare_label(flows[static_cast<std::size_t>(cell.first)].text));
  return info && info->use != LabelUse::noise;
}

bool is_label_row(std::span<const Flow> flows, const Row& row) {
  constexpr std::size_t kFewest = 2;
  return row.size() >= kFewest &&
         std::ranges::all_of(row, [&](const FlowRange& cell) { return is_label(flows, cell); });
}

bool is_value_row(std::span<const Flow> flows, const Row& row, std::size_t cells) {
  return row.size() == cells && std::ranges::all_of(row, [&](const FlowRange& cell) {
           std::size_t chars = 0;
           for (int i = cell.first; i < cell.last; ++i) {
             chars += flows[static_cast<std::size_t>(i)].chars;
           }
           return cell.last - cell.first <= kMaxValueFlows && chars <= kLongestValue &&
                  !is_label(flows, cell);
         });
}

bool alternate(std::span<const Flow> flows, const std::vector<Row>& rows) {
  if (rows.empty() || rows.size() % 2 != 0) return false;
  for (std::size_t i = 0; i < rows.size(); i += 2) {
    if (!is_label_row(flows, rows[i]) || !is_value_row(flows, rows[i + 1], rows[i].size())) {
      return false;
    }
  }
  return true;
}

}  // namespace

std::vector<LabelBelow> labels_with_value_below(const Tree& tree, std::span<const Flow> flows) {
  std::vector<LabelBelow> found;
  for (int table = 0; table < tree.size(); ++table) {
    if (!tree.is(table, Tag::table)) continue;
    const std::vector<Row> rows = rows_of(tree, flows, table);
    if (!alternate(flows, rows)) continue;
    for (std::size_t i = 0; i < rows.size(); i += 2) {
      for (std::size_t cell = 0; cell < rows[i].size(); ++cell) {
        found.push_back({rows[i][cell].first, rows[i + 1][cell]});
      }
    }
  }
  return found;
}

}  // namespace zhengbao::html
