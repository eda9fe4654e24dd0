#include "archive/issue_rows.h"

#include <charconv>

#include "archive/compression.h"
#include "archive/connection.h"
#include "archive/failure.h"
#include "core/pack.h"

namespace zhengbao {
namespace {

GazetteIssue unpacked(std::string_view packed) {
  auto issue = unpack_issue(decompress(packed));
  if (!issue) throw CorruptArchive(describe(issue.error()));
  return std::move(*issue);
}

void insert_issue_flags(Connection& connection, std::int64_t row, const GazetteIssue& issue) {
  Prepared insert = connection.prepare(
      "INSERT INTO issue_flags(issue, ordinal, code, severity, field, message, page) "
      "VALUES(?, ?, ?, ?, ?, ?, ?)");
  int ordinal = 0;
  for (const Flag& flag : issue.flags) {
    insert.add(row).add(ordinal++).add(flag.code).add(severity_name(flag.severity));
    insert.add(flag.field).add(flag.message).add(flag.page).run();
  }
}

}  // namespace

int issue_digits(std::string_view value) {
  int number = 0;
  const char* const end = value.data() + value.size();
  const auto read = std::from_chars(value.data(), end, number);
  return read.ec == std::errc() && read.ptr == end && number > 0 ? number : 0;
}

void insert_issue(Connection& connection, std::int64_t source_row, int ordinal,
                  const GazetteIssue& issue) {
  Prepared insert = connection.prepare(
      "INSERT INTO issues(issue_id, source, ordinal, gazette, region, year, number, number_to, "
      "total_number, supplement, issued_on, pages, entries, flags, packed) "
      "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  insert.add(issue.id).add(source_row).add(ordinal).add(issue.gazette.value);
  insert.add(issue.region.value).add(issue_digits(issue.year.value));
  insert.add(issue_digits(issue.number.value)).add(issue_digits(issue.number_to.value));
  insert.add(issue_digits(issue.total_number.value)).add(issue.supplement.value);
  insert.add(issue.issued_on.value).add(issue.pages);
  insert.add(static_cast<std::int64_t>(issue.contents.size()));
  insert.add(static_cast<std::int64_t>(issue.flags.size()));
  insert.add_blob(compress(pack_issue(issue))).run();
  insert_issue_flags(connection, connection.last_row(), issue);
}

void rewrite_issue(Connection& connection, std::int64_t row, const GazetteIssue& issue) {
  Prepared place = connection.prepare("SELECT source, ordinal FROM issues WHERE id = ?");
  place.add(row);
  if (!place.step()) throw CorruptArchive("an issue is not there");
  Prepared remove = connection.prepare("DELETE FROM issues WHERE id = ?");
  remove.add(row).run();
  insert_issue(connection, place.integer(0), place.small(1), issue);
}

void delete_issues(Connection& connection, std::int64_t source_row) {
  Prepared remove = connection.prepare("DELETE FROM issues WHERE source = ?");
  remove.add(source_row).run();
}

std::vector<GazetteIssue> read_issues_of(Connection& connection, std::int64_t source_row) {
  Prepared rows = connection.prepare("SELECT packed FROM issues WHERE source = ? ORDER BY ordinal");
  rows.add(source_row);
  std::vector<GazetteIssue> issues;
  while (rows.step()) issues.push_back(unpacked(rows.bytes(0)));
  return issues;
}

GazetteIssue read_issue(Connection& connection, std::int64_t row) {
  Prepared rows = connection.prepare("SELECT packed FROM issues WHERE id = ?");
  rows.add(row);
  if (!rows.step()) throw CorruptArchive("an issue is not there");
  return unpacked(rows.bytes(0));
}

}  // namespace zhengbao
