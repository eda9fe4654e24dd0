#include "archive/shelf.h"

#include "archive/failure.h"
#include "archive/issue_rows.h"
#include "archive/open_store.h"
#include "archive/record_rows.h"
#include "archive/source_rows.h"
#include "archive/store.h"

namespace zhengbao {
namespace {

IssueSummary summary_from(const Prepared& row) {
  IssueSummary issue;
  issue.id = row.text(0);
  issue.gazette = row.text(1);
  issue.region = row.text(2);
  issue.year = row.small(3);
  issue.number = row.small(4);
  issue.number_to = row.small(5);
  issue.total_number = row.small(6);
  issue.supplement = row.text(7);
  issue.issued_on = row.text(8);
  issue.pages = row.small(9);
  issue.entries = row.small(10);
  issue.flags = row.small(11);
  issue.source_name = row.text(12);
  issue.current = row.integer(13) != 0;
  issue.documents = row.small(14);
  return issue;
}

std::vector<RecordSummary> records_in(Connection& connection, std::int64_t source_row,
                                      std::string_view issue_id) {
  Prepared rows = connection.prepare(
      "SELECT id FROM records WHERE source = ? AND issue_id = ? ORDER BY ordinal");
  rows.add(source_row).add(issue_id);
  std::vector<RecordSummary> records;
  while (rows.step()) records.push_back(read_summary(connection, rows.integer(0)));
  return records;
}

}  // namespace

Result<std::vector<IssueSummary>> list_issues(const Archive& archive, bool all_versions) {
  return guarded([&]() -> Result<std::vector<IssueSummary>> {
    Prepared rows = store_of(archive).connection().prepare(
        "SELECT i.issue_id, i.gazette, i.region, i.year, i.number, i.number_to, i.total_number, "
        "i.supplement, i.issued_on, i.pages, i.entries, i.flags, s.name, s.current, "
        "(SELECT count(*) FROM records r WHERE r.source = i.source AND r.issue_id = i.issue_id) "
        "FROM issues i JOIN sources s ON s.id = i.source WHERE ?1 OR s.current = 1 "
        "ORDER BY i.gazette, i.year, i.number, i.total_number, i.issue_id, i.ordinal");
    rows.add(all_versions ? 1 : 0);
    std::vector<IssueSummary> issues;
    while (rows.step()) issues.push_back(summary_from(rows));
    return issues;
  });
}

Result<StoredIssue> find_issue(const Archive& archive, std::string_view issue_id) {
  return guarded([&]() -> Result<StoredIssue> {
    Connection& connection = store_of(archive).connection();
    const Snapshot snapshot(connection);
    Prepared rows =
        connection.prepare("SELECT id, source FROM issues WHERE issue_id = ? ORDER BY id LIMIT 1");
    rows.add(issue_id);
    if (!rows.step())
      return fail(ErrorCode::not_found, "no issue has the id '" + std::string(issue_id) + "'");
    StoredIssue stored;
    stored.issue = read_issue(connection, rows.integer(0));
    stored.records = records_in(connection, rows.integer(1), issue_id);
    if (const auto source = find_source_row(connection, rows.integer(1))) {
      const SourceInfo& info = source->info;
      stored.source = {info.sha256, info.name, info.media_type, info.pages};
    }
    return stored;
  });
}

}  // namespace zhengbao
