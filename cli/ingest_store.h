// What an ingest writes: contents, failures and events, in batches.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <vector>

#include "archive/archive.h"
#include "cli/ingest.h"
#include "cli/read_job.h"
#include "cli/read_source.h"
#include "core/result.h"

namespace zhengbao {

// Stores one input after the other and completes its report. Nothing is durable
// before commit(). A dry run completes the reports alone; `archive` may then be
// null. One thread.
class IngestStore {
 public:
  IngestStore(Archive* archive, const IngestOptions& options)
      : archive_(archive), options_(options) {}

  // An input that was not read: the archive holds it, an earlier one has the
  // same bytes, or, with `not_kept`, there is nothing to read.
  Result<void> store_unread(SourceReport& report, const std::optional<Error>& not_kept);
  // What came back for an input whose bytes are in the file `kept`.
  Result<void> store_read(SourceReport& report, const ReadReply& reply,
                          const std::filesystem::path& kept);

  // Counts an input of so many bytes into the batch.
  void count(std::size_t bytes);
  bool commit_is_due() const;
  Result<void> commit();

 private:
  struct Batch {
    int sources = 0;
    std::size_t bytes = 0;
    std::chrono::steady_clock::time_point begun = std::chrono::steady_clock::now();
  };

  Result<void> store_contents(SourceReport& report, const SourceContents& contents);
  Result<void> tell_changes(SourceReport& report, const std::vector<Record>& before,
                            const std::vector<Record>& after);
  Result<void> held_records(const SourceReport& report, std::vector<Record>& records) const;

  Archive* archive_;
  const IngestOptions& options_;
  Batch batch_;
};

}  // namespace zhengbao
