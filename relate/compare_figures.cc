#include "relate/compare_figures.h"

#include <array>
#include <optional>
#include <unordered_map>

#include "core/indicators.h"
#include "core/number_text.h"
#include "core/text.h"
#include "core/text_fold.h"
#include "core/unit_value.h"

namespace zhengbao {
namespace {

struct CodedCell {
  std::string_view form, table, row, column;
};

// Follows the cells that mean the same up to the newest form.
CodedCell newest(CodedCell cell) {
  constexpr int kForms = 3;
  for (int step = 0; step < kForms; ++step) {
    bool moved = false;
    for (const IndicatorLink& link : indicator_links()) {
      if (link.relation != LinkRelation::same || link.from_form != cell.form ||
          link.from_table != cell.table || link.from_row != cell.row ||
          link.from_column != cell.column) {
        continue;
      }
      cell = {link.to_form, link.to_table, link.to_row, link.to_column};
      moved = true;
      break;
    }
    if (moved) continue;
    if (cell.form != "2019") return cell;
    cell.form = "2021";
  }
  return cell;
}

std::string label_identity(const std::vector<std::string>& labels) {
  std::string identity = "~";
  for (const std::string& label : labels) identity += fold_to_utf8(without_spaces(label)) + "\x1f";
  return identity;
}

std::string code_or_labels(std::string_view code, const std::vector<std::string>& labels) {
  return code.empty() ? label_identity(labels) : std::string(code);
}

// Of several cells with one identity the first, the second …
std::string numbered(std::unordered_map<std::string, int>& seen, std::string identity) {
  const int number = ++seen[identity];
  if (number > 1) identity += "#" + std::to_string(number);
  return identity;
}

CellPair pair_of(const Statistic& before, const Statistic& after) {
  CellPair pair{CellChange::changed, &before, &after, {}};
  const bool numbers =
      before.value_kind == ValueKind::number && after.value_kind == ValueKind::number;
  if (!numbers) {
    const bool same = before.value_kind == after.value_kind &&
                      (before.value_kind != ValueKind::unreadable || before.raw == after.raw);
    if (same) pair.change = CellChange::same;
    return pair;
  }
  const std::optional<std::string> value = value_in_unit(before.value, before.unit, after.unit);
  if (!value) return pair;
  pair.difference = number_difference(after.value, *value);
  if (pair.difference == "0" || number_text(after.value) == *value) pair.change = CellChange::same;
  return pair;
}

}  // namespace

std::string cell_identity(const Statistic& cell) {
  if (!cell.row_code.empty() && !cell.column_code.empty()) {
    const CodedCell coded = newest({cell.form, cell.table, cell.row_code, cell.column_code});
    return std::string(coded.table) + "|" + std::string(coded.row) + "|" +
           std::string(coded.column);
  }
  return cell.table + "|" + code_or_labels(cell.row_code, cell.row) + "|" +
         code_or_labels(cell.column_code, cell.column);
}

std::vector<CellPair> compare_figures(std::span<const Statistic> before,
                                      std::span<const Statistic> after) {
  std::unordered_map<std::string, const Statistic*> earlier;
  std::unordered_map<std::string, int> seen;
  for (const Statistic& cell : before) {
    earlier.emplace(numbered(seen, cell_identity(cell)), &cell);
  }
  seen.clear();
  std::unordered_map<const Statistic*, bool> paired;
  std::vector<CellPair> pairs;
  for (const Statistic& cell : after) {
    const auto found = earlier.find(numbered(seen, cell_identity(cell)));
    if (found == earlier.end()) {
      pairs.push_back({CellChange::added, nullptr, &cell, {}});
      continue;
    }
    pairs.push_back(pair_of(*found->second, cell));
    paired[found->second] = true;
  }
  for (const Statistic& cell : before) {
    if (!paired.contains(&cell)) pairs.push_back({CellChange::removed, &cell, nullptr, {}});
  }
  return pairs;
}

std::string_view cell_change_name(CellChange change) {
  constexpr std::array<std::string_view, 4> kNames = {"same", "changed", "added", "removed"};
  return kNames[static_cast<std::size_t>(change)];
}

}  // namespace zhengbao
