#include "archive/query_names.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/record.h"

namespace zhengbao {
namespace {

struct FieldName {
  QueryField field;
  std::string_view name;
};

constexpr FieldName kFieldNames[] = {
    {QueryField::text, "text"},     {QueryField::title, "title"},
    {QueryField::issuer, "issuer"}, {QueryField::number, "number"},
    {QueryField::index, "index"},   {QueryField::kind, "kind"},
    {QueryField::source, "source"}, {QueryField::gazette, "gazette"},
    {QueryField::year, "year"},     {QueryField::date, "date"},
};

constexpr RecordKind kKinds[] = {RecordKind::policy,    RecordKind::annual_report,
                                 RecordKind::personnel, RecordKind::interpretation,
                                 RecordKind::notice,    RecordKind::other};

constexpr std::size_t kLongestName = 16;

// Insertions, deletions, replacements and swaps of neighbours between two
// words of at most kLongestName letters.
std::size_t slips_between(std::string_view a, std::string_view b) {
  std::array<std::array<std::size_t, kLongestName + 1>, kLongestName + 1> cost{};
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = i + j;
        continue;
      }
      const std::size_t differs = a[i - 1] == b[j - 1] ? 0 : 1;
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + differs});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  }
  return cost[a.size()][b.size()];
}

class Nearest {
 public:
  explicit Nearest(std::string_view word) : word_(word) {}

  void consider(std::string_view name) {
    if (word_.empty() || word_.size() > kLongestName) return;
    const std::size_t allowed = name.size() >= 5 ? 2 : 1;
    const std::size_t slips = slips_between(word_, name);
    if (slips > allowed || slips >= best_slips_) return;
    best_ = name;
    best_slips_ = slips;
  }
  std::string_view best() const { return best_; }

 private:
  std::string_view word_;
  std::string_view best_;
  std::size_t best_slips_ = kLongestName;
};

}  // namespace

std::string_view query_field_name(QueryField field) {
  for (const FieldName& row : kFieldNames)
    if (row.field == field) return row.name;
  return "text";
}

std::optional<QueryField> query_field_from_name(std::string_view lower_case) {
  for (const FieldName& row : kFieldNames)
    if (row.name == lower_case) return row.field;
  return std::nullopt;
}

std::string_view nearest_field_name(std::string_view lower_case) {
  Nearest nearest(lower_case);
  for (const FieldName& row : kFieldNames) nearest.consider(row.name);
  return nearest.best();
}

std::string_view nearest_kind_name(std::string_view lower_case) {
  Nearest nearest(lower_case);
  for (const RecordKind kind : kKinds) nearest.consider(record_kind_name(kind));
  return nearest.best();
}

}  // namespace zhengbao
