#include <initializer_list>

#include "archive/compression.h"
#include "archive/issue_rows.h"
#include "archive/source_rows.h"
#include "archive/store.h"
#include "archive/verifier.h"
#include "core/digest.h"
#include "core/pack.h"

namespace zhengbao {
namespace {

// Every value with its length before it: no two contents give the same bytes.
class Sum {
 public:
  void add(std::string_view value) {
    digest_.update(std::to_string(value.size()));
    digest_.update(":");
    digest_.update(value);
  }
  void add(std::int64_t value) { add(std::to_string(value)); }
  void add(std::initializer_list<std::string_view> values) {
    for (const std::string_view value : values) add(value);
  }
  std::string finish() { return digest_.finish_hex(); }

 private:
  Sha256 digest_;
};

void add_source(Sum& sum, const SourceInfo& info) {
  sum.add({"source", info.sha256, info.name, info.origin, info.url, info.media_type,
           source_status_name(info.status), info.error_code, info.error_message});
  for (const std::int64_t number :
       {info.bytes, std::int64_t{info.pages}, std::int64_t{info.records},
        std::int64_t{info.version}, std::int64_t{info.current}})
    sum.add(number);
  for (const Diagnostic& diagnostic : info.diagnostics) {
    sum.add(
        {"diagnostic", diagnostic.code, severity_name(diagnostic.severity), diagnostic.message});
    sum.add(std::int64_t{diagnostic.page});
  }
}

void add_pages(Sum& sum, Connection& connection, std::int64_t source) {
  Prepared pages =
      connection.prepare("SELECT number, packed FROM pages WHERE source = ? ORDER BY number");
  pages.add(source);
  while (pages.step()) {
    sum.add(pages.integer(0));
    sum.add(decompress(pages.bytes(1)));
  }
}

// The JSON of a record says all that its other rows say.
void add_records(Sum& sum, Connection& connection, std::int64_t source) {
  Prepared records = connection.prepare(
      "SELECT r.ordinal, r.current, c.text, c.page_starts, c.json FROM records r "
      "JOIN contents c ON c.record = r.id WHERE r.source = ? ORDER BY r.ordinal");
  records.add(source);
  while (records.step()) {
    sum.add("record");
    sum.add(records.integer(0));
    sum.add(records.integer(1));
    const std::string text = decompress(records.bytes(2));
    sum.add({text, records.bytes(3), decompress(records.bytes(4), text)});
  }
}

void add_issues(Sum& sum, Connection& connection, std::int64_t source) {
  for (const GazetteIssue& issue : read_issues_of(connection, source)) {
    sum.add("issue");
    sum.add(pack_issue(issue));
  }
}

void add_corrections(Sum& sum, Connection& connection) {
  Prepared rows = connection.prepare(
      "SELECT object, field, value, former, author, note FROM corrections "
      "ORDER BY object, field, ordinal");
  while (rows.step()) {
    sum.add("correction");
    for (int column = 0; column < 6; ++column) sum.add(rows.bytes(column));
  }
}

}  // namespace

std::string content_digest(Store& store) {
  Connection& connection = store.connection();
  Sum sum;
  Prepared digests = connection.prepare("SELECT sha256 FROM sources ORDER BY sha256");
  while (digests.step()) {
    const auto source = find_source_row(connection, digests.bytes(0));
    if (!source) continue;
    add_source(sum, source->info);
    add_pages(sum, connection, source->id);
    add_records(sum, connection, source->id);
    add_issues(sum, connection, source->id);
  }
  add_corrections(sum, connection);
  return sum.finish();
}

}  // namespace zhengbao
