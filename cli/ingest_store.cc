#include "cli/ingest_store.h"

#include <utility>

#include "archive/corrections.h"
#include "cli/contents_words.h"
#include "cli/intake.h"

namespace zhengbao {
namespace {

constexpr int kBatchSources = 64;
constexpr std::size_t kBatchBytes = 32u << 20;
constexpr auto kBatchTime = std::chrono::seconds(2);

void tell_contents(SourceReport& report, const SourceContents& contents) {
  const bool list_page = report.source.status == SourceStatus::list_page;
  report.fate = list_page ? SourceFate::list_page : SourceFate::added;
  for (const Record& record : contents.normalized.records) {
    report.record_ids.push_back(record.id);
    report.flagged += record.flags.empty() ? 0 : 1;
    report.doubtful += has_error_flag(record) ? 1 : 0;
  }
  for (const GazetteIssue& issue : contents.normalized.issues) report.issue_ids.push_back(issue.id);
  report.taken_for = describe_contents(report.source, contents.normalized);
}

}  // namespace

Result<void> IngestStore::store_unread(SourceReport& report, const std::optional<Error>& not_kept) {
  if (not_kept) {
    report.source.status = SourceStatus::failed;
    report.source.error_code = error_code_name(not_kept->code);
    report.source.error_message = not_kept->message;
  }
  if (options_.dry_run || report.fate == SourceFate::held) return {};
  if (not_kept) {
    return archive_->log_event("add", report.source.origin, "failed", not_kept->message);
  }
  return archive_->log_event("add", report.source.sha256, "duplicate", report.source.origin);
}

Result<void> IngestStore::store_read(SourceReport& report, const ReadReply& reply,
                                     const std::filesystem::path& kept) {
  auto contents = read_contents(reply, report.source);
  if (contents) {
    tell_contents(report, *contents);
    return store_contents(report, *contents);
  }
  report.fate = SourceFate::failed;
  report.source.media_type = sniff_file(kept, report.source.name);
  // A comparison keeps what is held of a source that cannot be read this time.
  if (options_.dry_run || options_.compare) return {};
  return archive_->add_failure(report.source, contents.error());
}

Result<void> IngestStore::store_contents(SourceReport& report, const SourceContents& contents) {
  std::vector<Record> before, after;
  if (auto read = held_records(report, before); !read) return read;
  if (!options_.dry_run) {
    auto added = archive_->add(report.source, contents.document, contents.normalized);
    if (!added) return fail(std::move(added).error());
    report.source.version = added->version;
  }
  if (!options_.compare) return {};
  if (options_.dry_run) {
    auto settled = with_corrections(*archive_, report.source.sha256, contents.normalized);
    if (!settled) return fail(std::move(settled).error());
    after = std::move(settled->records);
  } else if (auto read = held_records(report, after); !read) {
    return read;
  }
  return tell_changes(report, before, after);
}

Result<void> IngestStore::tell_changes(SourceReport& report, const std::vector<Record>& before,
                                       const std::vector<Record>& after) {
  report.changes = record_changes(before, after);
  if (options_.dry_run) return {};
  return archive_->log_event("reprocess", report.source.sha256,
                             report.changes.empty() ? "same" : "changed",
                             std::to_string(report.changes.size()) + " changes");
}

// Where records are to be compared; corrections are in what is held.
Result<void> IngestStore::held_records(const SourceReport& report,
                                       std::vector<Record>& records) const {
  if (!options_.compare) return {};
  auto held = archive_->records_of(report.source.sha256);
  if (!held) return fail(std::move(held).error());
  records = std::move(*held);
  return {};
}

void IngestStore::count(std::size_t bytes) {
  ++batch_.sources;
  batch_.bytes += bytes;
}

bool IngestStore::commit_is_due() const {
  const auto age = std::chrono::steady_clock::now() - batch_.begun;
  return batch_.sources > 0 &&
         (batch_.sources >= kBatchSources || batch_.bytes >= kBatchBytes || age >= kBatchTime);
}

Result<void> IngestStore::commit() {
  batch_ = Batch();
  return options_.dry_run || !archive_ ? Result<void>() : archive_->commit();
}

}  // namespace zhengbao
