#include "tests/reports/report_score.h"

#include <algorithm>

#include "core/text_fold.h"

namespace zhengbao::reports {

namespace {

constexpr std::string_view kLocal = "local:";

std::string name_of(const samples::DataTable& table, const samples::CellKey& key) {
  return table.table + " " + key.first + "/" + key.second;
}

// Rows of the office's own have no code: their label tells which is meant.
bool is_meant(const Statistic& cell, const samples::DataTable& table, const samples::CellKey& key) {
  if (cell.table != table.table) return false;
  if (table.table.empty())
    return !cell.row.empty() && fold_to_utf8(cell.row.back()) == fold_to_utf8(key.first);
  if (key.first.starts_with(kLocal)) return cell.row_code.empty() && cell.column_code == key.second;
  return cell.row_code == key.first && cell.column_code == key.second;
}

bool says(const Statistic& cell, const samples::DataCell& truth) {
  return value_kind_name(cell.value_kind) == truth.kind && cell.value == truth.value &&
         (cell.unit == truth.unit || truth.kind != "number");
}

bool is_doubt(const Flag& flag) {
  return flag.code == "label-unsure" || flag.code == "cell-unreadable" ||
         flag.code == "tables-missing" || flag.code == "indicator-repeated";
}

bool is_check(const std::string& code) {
  return code == "sum-mismatch" || code == "balance-mismatch" || code == "part-exceeds-whole";
}

void score_cell(const samples::DataTable& table, const samples::CellKey& key,
                const samples::DataCell& truth, const Record& record, ReportScore& score) {
  ++score.cells;
  int found = 0, agreeing = 0;
  std::string seen;
  for (const Statistic& cell : record.statistics) {
    if (!is_meant(cell, table, key)) continue;
    ++found;
    agreeing += says(cell, truth);
    seen += " [" + cell.raw + "|" + cell.value + cell.unit + "]";
  }
  if (found == 1 && agreeing == 1) {
    ++score.right;
    return;
  }
  const bool doubted = std::ranges::any_of(record.flags, is_doubt);
  ++(doubted ? score.flagged : score.wrong);
  score.complaints.push_back(name_of(table, key) + ": expected " + truth.kind + " " + truth.value +
                             truth.unit + ", found" + seen + (doubted ? " (flagged)" : ""));
}

void score_checks(const samples::DataTable& table, const Record& record, ReportScore& score) {
  std::set<std::pair<samples::CellKey, std::string>> found;
  for (const Statistic& cell : record.statistics) {
    if (cell.table != table.table) continue;
    for (const std::string& code : cell.failed_checks) {
      if (is_check(code)) found.insert({{cell.row_code, cell.column_code}, code});
    }
  }
  score.planted += static_cast<int>(table.failures.size());
  for (const auto& failure : table.failures) {
    if (found.contains(failure)) continue;
    ++score.unflagged;
    score.complaints.push_back(name_of(table, failure.first) + ": " + failure.second + " not seen");
  }
  for (const auto& failure : found) {
    if (table.failures.contains(failure)) continue;
    ++score.false_flags;
    score.complaints.push_back(name_of(table, failure.first) + ": false " + failure.second);
  }
}

}  // namespace

void ReportScore::add(const ReportScore& other) {
  cells += other.cells;
  right += other.right;
  wrong += other.wrong;
  flagged += other.flagged;
  planted += other.planted;
  unflagged += other.unflagged;
  false_flags += other.false_flags;
  complaints.insert(complaints.end(), other.complaints.begin(), other.complaints.end());
}

bool ReportScore::perfect() const { return right == cells && unflagged == 0 && false_flags == 0; }

ReportScore score_report(const samples::ReportData& truth, const Record& record) {
  ReportScore score;
  for (const samples::DataTable& table : truth.tables) {
    for (const auto& [key, cell] : table.cells) score_cell(table, key, cell, record, score);
    score_checks(table, record, score);
  }
  // Whatever else is doubted is doubted for nothing.
  for (const Flag& flag : record.flags) {
    const bool about_figures = flag.field == "statistics" || flag.field == "figures";
    if (!about_figures || is_check(flag.code)) continue;
    ++score.false_flags;
    score.complaints.push_back("flag " + flag.code + ": " + flag.message);
  }
  return score;
}

}  // namespace zhengbao::reports
