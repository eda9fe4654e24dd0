#include "normalize/report/review_table.h"

#include <algorithm>
#include <set>

#include "core/indicators.h"
#include "normalize/report/cell_statistics.h"
#include "normalize/report/report_labels.h"

namespace zhengbao {
namespace {

constexpr std::string_view kReview = "review";

bool has_no_cells(std::string_view code) {
  return std::ranges::any_of(indicator_rows(), [code](const IndicatorRow& row) {
    return row.table == kReview && row.code == code && !row.has_cells;
  });
}

// 行政诉讼（复议后起诉）: what stands in brackets may be the label itself.
LabelMatch match_proceeding(const std::string& label) {
  LabelMatch match = row_labels(kReview).match(label);
  if (!has_no_cells(match.code)) return match;
  const std::size_t open = std::min(label.find("（"), label.find('('));
  if (open == std::string::npos) return match;
  const LabelMatch inside = row_labels(kReview).match(label.substr(open));
  return inside.code.empty() ? match : inside;
}

// 行政复议情况, 复议后起诉的情况; "" for a line that names several or none.
std::string_view proceeding_named(std::string_view line) {
  const auto has = [line](std::string_view word) {
    return line.find(word) != std::string_view::npos;
  };
  const bool direct = has("未经复议") || has("直接起诉");
  const bool reviewed = has("复议后") || has("经复议再");
  if (direct || reviewed) {
    return direct && reviewed ? "" : direct ? "litigation_direct" : "litigation_reviewed";
  }
  return has("复议") && !has("诉讼") ? "review" : "";
}

std::string_view proceeding_above(std::span<const std::string> caption) {
  for (auto line = caption.rbegin(); line != caption.rend(); ++line) {
    if (const std::string_view code = proceeding_named(*line); !code.empty()) return code;
  }
  return "";
}

// One result of five that a picture does not let read is the one that is missing.
// Else a figure of which it cannot be told what it counts is doubtful.
void place_unread_results(std::string_view row, bool from_picture, int page, MappedTable& table) {
  std::vector<Statistic*> unread;
  std::set<std::string_view> found;
  for (Statistic& cell : table.cells) {
    if (cell.row_code != row) continue;
    if (!cell.column_code.empty()) {
      found.insert(cell.column_code);
    } else {
      unread.push_back(&cell);
    }
  }
  std::string_view missing;
  std::size_t results = 0;
  for (const IndicatorColumn& column : indicator_columns()) {
    if (column.table != kReview) continue;
    ++results;
    if (!found.contains(column.code)) missing = column.code;
  }
  if (unread.empty() || missing.empty()) return;
  if (unread.size() == 1 && from_picture && found.size() + 1 == results) {
    unread.front()->column_code = missing;
  } else {
    const LabelPath& column = unread.front()->column;
    flag_unsure_label(column.empty() ? unread.front()->row : column, missing, page, table);
  }
}

}  // namespace

void map_review(const std::vector<GridValue>& values, std::span<const std::string> caption,
                MappedTable& table) {
  const int page = values.front().cell->page;
  const std::string_view above = proceeding_above(caption);
  for (const GridValue& value : values) {
    LabelPath all = value.row;
    all.insert(all.end(), value.column.begin(), value.column.end());
    LabelMatch row, column = match_labels(column_labels(kReview), value.column);
    if (column.code.empty()) column = match_labels(column_labels(kReview), value.row);
    for (const std::string& label : all) {
      const LabelMatch match = match_proceeding(label);
      if (!match.code.empty()) row = match;
    }
    if (row.code.empty() && !above.empty()) row = {above, 1, "", false};
    if (row.code.empty() && !row.doubtful.empty())
      flag_unsure_label(all, row.doubtful, page, table);
    if (!column.doubtful.empty()) flag_unsure_label(all, column.doubtful, page, table);
    add_cell_statistics(value, row, column, table);
  }
  for (const IndicatorRow& row : indicator_rows()) {
    if (row.table == kReview) place_unread_results(row.code, is_from_picture(values), page, table);
  }
}

}  // namespace zhengbao
