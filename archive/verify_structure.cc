#include "archive/failure.h"
#include "archive/store.h"
#include "archive/verifier.h"

namespace zhengbao {
namespace {

// Beyond, more lines about the same damage help nobody.
constexpr int kMaxLines = 100;

void add_finding(VerifyReport& report, std::string where, std::string message) {
  report.findings.push_back({"database-damaged", std::move(where), std::move(message)});
}

// One check; damage that stops it is a finding like any other.
template <class Check>
void run_check(VerifyReport& report, std::string_view where, Check&& check) {
  try {
    check();
  } catch (const std::exception& thrown) {
    add_finding(report, std::string(where), describe(error_from(thrown)));
  }
}

void check_integrity(Connection& connection, VerifyReport& report) {
  Prepared rows = connection.prepare("PRAGMA integrity_check");
  for (int lines = 0; lines < kMaxLines && rows.step(); ++lines) {
    const std::string line = rows.text(0);
    if (line != "ok") add_finding(report, "archive.db", line);
  }
}

void check_references(Connection& connection, VerifyReport& report) {
  Prepared rows = connection.prepare("PRAGMA foreign_key_check");
  for (int lines = 0; lines < kMaxLines && rows.step(); ++lines) {
    add_finding(report, "archive.db",
                "a row of " + rows.text(0) + " belongs to no row of " + rows.text(2));
  }
}

}  // namespace

void check_structure(Store& store, VerifyReport& report) {
  Connection& connection = store.connection();
  run_check(report, "archive.db", [&] { check_integrity(connection, report); });
  run_check(report, "archive.db", [&] { check_references(connection, report); });
  // FTS5 takes its check as an INSERT, which a reader may not run; a reader
  // still compares the index with the texts.
  if (!store.writable()) return;
  run_check(report, "archive.db: pairs",
            [&] { connection.run("INSERT INTO pairs(pairs) VALUES('integrity-check')"); });
  run_check(report, "archive.db: characters", [&] {
    connection.run("INSERT INTO characters(characters) VALUES('integrity-check')");
  });
}

}  // namespace zhengbao
