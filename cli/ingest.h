// Reads files into an archive: hands them to workers, stores what comes back.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "archive/archive.h"
#include "cli/input_walk.h"
#include "cli/interrupt.h"
#include "cli/reading_options.h"
#include "cli/record_changes.h"
#include "cli/source_reader.h"
#include "core/result.h"

namespace zhengbao {

struct IngestOptions {
  ReadingOptions reading;
  bool retry_failed = false;  // read sources again that failed before
  bool again = false;         // read every source again
  bool dry_run = false;       // store nothing
  // Tells what changed in records that are held. A source that cannot be read
  // this time keeps what is held of it.
  bool compare = false;
};

// What became of one input.
enum class SourceFate {
  added,
  list_page,
  failed,
  held,       // the archive has these bytes already
  duplicate,  // an earlier file of this run has the same bytes
};

struct SourceReport {
  SourceFate fate = SourceFate::added;
  std::string path;  // as the user would name it
  SourceInfo source;
  std::vector<std::string> record_ids;
  std::string taken_for;  // what the file is, for people
  std::vector<std::string> issue_ids;
  std::vector<RecordChange> changes;  // with IngestOptions::compare
  int flagged = 0;                    // records with a flag
  int doubtful = 0;                   // records with a flag of severity error
};

struct IngestTotals {
  std::int64_t files = 0, settled = 0;  // all inputs, and those with a fate
  std::int64_t added = 0, list_pages = 0, failed = 0, held = 0, duplicates = 0;
  std::int64_t records = 0, flagged = 0, doubtful = 0;
  std::int64_t pages = 0, pages_under_way = 0, bytes = 0;
  PictureProgress pictures;
};

struct IngestEvents {
  std::function<void(const SourceReport&)> on_source;    // in input order
  std::function<void(const IngestTotals&)> on_progress;  // several times a second
};

// Stores the files in input order, whatever order they are read in: what the
// archive holds in the end does not depend on time. Commits in batches. A
// signal noted by `interrupt` drops what is being read, commits and returns;
// the same call later goes on from there.
// `archive` may be null for a dry run into an archive that does not exist.
// Errors: those of Archive, and io or unsupported when no worker can start. An
// input that cannot be read is a report, not an error.
Result<IngestTotals> ingest(Archive* archive, const std::vector<InputFile>& files,
                            const IngestOptions& options, const IngestEvents& events,
                            const InterruptWatch& interrupt);

}  // namespace zhengbao
