#include "archive/verifier.h"

#include "archive/failure.h"
#include "archive/store.h"

namespace zhengbao {
namespace {

// A check that the damage it looks for stops is a finding, not the end.
template <class Check>
void guarded_check(VerifyReport& report, Check&& check) {
  try {
    check();
  } catch (const std::exception& thrown) {
    report.findings.push_back({"database-damaged", "archive.db", describe(error_from(thrown))});
  }
}

std::int64_t steps_of(Connection& connection) {
  return connection.integer("SELECT count(*) FROM sources") +
         connection.integer("SELECT count(*) FROM records");
}

}  // namespace

VerifyReport verify_everything(Store& store, const VerifyProgress::Callback& callback) {
  VerifyReport report;
  std::int64_t total = 0;
  guarded_check(report, [&] { check_structure(store, report); });
  const Snapshot snapshot(store.connection());
  guarded_check(report, [&] { total = steps_of(store.connection()); });
  VerifyProgress progress(callback, total);
  guarded_check(report, [&] { check_originals(store, report, progress); });
  guarded_check(report, [&] { check_records(store, report, progress); });
  guarded_check(report, [&] { report.content_digest = content_digest(store); });
  return report;
}

}  // namespace zhengbao
