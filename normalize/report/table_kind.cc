#include "normalize/report/table_kind.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "core/indicators.h"
#include "normalize/report/report_labels.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMinLabels = 2;     // that a table must share with a form
constexpr std::size_t kSummaryRows = 4;   // the 2014 form shares words with every table of figures
constexpr std::size_t kMaxLabels = 300;   // of a table that are looked at
constexpr std::size_t kMaxSections = 40;  // headers of a table that may begin another one
constexpr std::size_t kManyRows = 8;      // of the form, in a table that lies on its side

std::size_t rows_shared(const std::vector<GridValue>& values, std::string_view table) {
  std::set<std::string_view> codes;
  std::set<std::string> seen;
  for (const GridValue& value : values) {
    for (const std::string& label : value.row) {
      if (seen.size() > kMaxLabels || !seen.insert(label).second) continue;
      codes.insert(row_labels(table).match(label).code);
      if (table == "disclosure" && label.find("第二十条") != std::string::npos)
        codes.insert("section");
    }
  }
  codes.erase("");
  return codes.size();
}

std::size_t columns_shared(const std::vector<GridValue>& values, std::string_view table) {
  std::set<std::string_view> codes;
  std::set<LabelPath> seen;
  for (const GridValue& value : values) {
    if (seen.size() > kMaxLabels || !seen.insert(value.column).second) continue;
    codes.insert(match_labels(column_labels(table), value.column).code);
    if (table != "review") continue;
    for (const std::string& label : value.column) codes.insert(row_labels(table).match(label).code);
  }
  codes.erase("");
  return codes.size();
}

std::size_t labels_shared(const std::vector<GridValue>& values, std::string_view table) {
  const std::size_t rows = rows_shared(values, table);
  if (table == "summary") return rows < kSummaryRows ? 0 : rows;
  return rows + columns_shared(values, table);
}

// A section shares words with several tables; another one begins where it shares
// far more with that.
bool is_surely(const std::vector<GridValue>& section, std::string_view own,
               std::string_view before) {
  const std::size_t shared = labels_shared(section, own);
  return shared > kMinLabels && (before.empty() || shared > 2 * labels_shared(section, before));
}

std::vector<GridValue> joined(std::vector<std::vector<GridValue>> sections) {
  std::vector<GridValue> all;
  for (std::vector<GridValue>& section : sections)
    all.insert(all.end(), std::make_move_iterator(section.begin()),
               std::make_move_iterator(section.end()));
  return all;
}

}  // namespace

std::string joined_labels(const LabelPath& path, std::size_t count) {
  std::string text;
  for (std::size_t i = path.size() - std::min(count, path.size()); i < path.size(); ++i)
    text += path[i];
  return text;
}

LabelMatch match_labels(const LabelMatcher& matcher, const LabelPath& path) {
  LabelMatch best;
  constexpr std::size_t kMaxStacked = 4;
  for (std::size_t count = 1; count <= std::min(path.size(), kMaxStacked); ++count) {
    const LabelMatch match = matcher.match(joined_labels(path, count));
    const bool better = match.code.empty() == best.code.empty() ? match.likeness > best.likeness
                                                                : !match.code.empty();
    if (better) best = match;
  }
  return best;
}

std::string_view table_kind(const std::vector<GridValue>& values) {
  std::string_view best;
  std::size_t most = kMinLabels - 1;
  for (const IndicatorTable& table : indicator_tables()) {
    const std::size_t shared = labels_shared(values, table.code);
    if (shared > most) {
      most = shared;
      best = table.code;
    }
  }
  return best;
}

std::vector<std::vector<GridValue>> parted_by_kind(std::vector<GridValue> values) {
  std::vector<std::vector<GridValue>> sections;
  for (GridValue& value : values) {
    if (sections.empty() || sections.back().front().section != value.section)
      sections.emplace_back();
    sections.back().push_back(std::move(value));
  }
  if (sections.size() > kMaxSections) return {joined(std::move(sections))};
  std::vector<std::vector<GridValue>> parts;
  std::string_view kind;
  for (std::vector<GridValue>& section : sections) {
    const std::string_view own = table_kind(section);
    const bool other = !own.empty() && own != kind && is_surely(section, own, kind);
    if (parts.empty() || other) parts.emplace_back();
    if (parts.size() == 1 && kind.empty()) kind = own;
    if (other) kind = own;
    parts.back().insert(parts.back().end(), std::make_move_iterator(section.begin()),
                        std::make_move_iterator(section.end()));
  }
  return parts;
}

std::vector<GridValue> upright(std::vector<GridValue> values) {
  constexpr std::string_view kRequests = "requests";
  std::vector<GridValue> turned = values;
  for (GridValue& value : turned) {
    std::swap(value.row, value.column);
    value.grid_row = value.cell->column;
  }
  const bool lies = columns_shared(turned, kRequests) >= kMinLabels &&
                    rows_shared(turned, kRequests) >= kManyRows &&
                    labels_shared(turned, kRequests) > 2 * labels_shared(values, kRequests);
  if (!lies) return values;
  std::ranges::stable_sort(turned, {}, &GridValue::grid_row);
  return turned;
}

}  // namespace zhengbao
