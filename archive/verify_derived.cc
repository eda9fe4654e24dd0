#include <tuple>

#include "archive/connection.h"
#include "archive/figure_rows.h"
#include "archive/link_rows.h"
#include "archive/verifier.h"

namespace zhengbao {
namespace {

bool columns_agree(Connection& connection, std::int64_t row, const Record& record) {
  Prepared rows = connection.prepare(
      "SELECT region, period, issue_id, gazette, issue_year, issue_number, issue_number_to, "
      "issue_total, issue_section FROM records WHERE id = ?");
  rows.add(row);
  if (!rows.step()) return false;
  const IssuePlace held{rows.text(2),  rows.text(3),  rows.small(4), rows.small(5),
                        rows.small(6), rows.small(7), rows.text(8)};
  return rows.bytes(0) == record.value(Field::region) && rows.small(1) == period_year(record) &&
         (record.issue.empty() || held == record.issue);
}

bool keys_agree(Connection& connection, std::int64_t row, const Record& record,
                std::string_view text) {
  Prepared rows =
      connection.prepare("SELECT kind, key FROM link_keys WHERE record = ? ORDER BY kind, key");
  rows.add(row);
  for (const LinkKey& key : link_keys(record, text)) {
    if (!rows.step() || rows.small(0) != static_cast<int>(key.kind) || rows.integer(1) != key.key)
      return false;
  }
  return !rows.step();
}

}  // namespace

std::string derived_fault(Connection& connection, std::int64_t row, const Record& record,
                          std::string_view text) {
  if (!columns_agree(connection, row, record)) return "its columns differ from its JSON";
  if (read_statistic_rows(connection, row) != record.statistics)
    return "its statistics differ from its JSON";
  if (read_figure_rows(connection, row) != record.figures)
    return "its figures differ from its JSON";
  if (!keys_agree(connection, row, record, text)) return "what links it differs from its JSON";
  return {};
}

}  // namespace zhengbao
