#include "cli/ingest.h"

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <unordered_set>

#include "cli/ingest_store.h"
#include "cli/intake.h"
#include "cli/scratch_folder.h"
#include "cli/source_reader.h"
#include "core/text.h"

namespace zhengbao {
namespace {

// Inputs are stored in order, so one slow file holds up what was read after it;
// this much is kept waiting before reading stops.
constexpr std::size_t kMaxSlots = 4096;
constexpr std::size_t kMaxHeldBytes = 64u << 20;
constexpr int kAdmittedInTurn = 4;
constexpr auto kLongestWait = std::chrono::milliseconds(200);

// One input on its way through.
struct Slot {
  SourceReport report;
  std::optional<Error> not_kept;  // why there is nothing to read
  std::filesystem::path kept;
  bool must_read = false;
  std::optional<ReadReply> reply;
  std::size_t reply_bytes = 0;

  bool ready() const { return !must_read || reply.has_value(); }
};

void count(const SourceReport& report, IngestTotals& totals) {
  ++totals.settled;
  switch (report.fate) {
    case SourceFate::added:
      ++totals.added;
      break;
    case SourceFate::list_page:
      ++totals.list_pages;
      break;
    case SourceFate::failed:
      ++totals.failed;
      break;
    case SourceFate::held:
      ++totals.held;
      return;
    case SourceFate::duplicate:
      ++totals.duplicates;
      return;
  }
  totals.records += static_cast<std::int64_t>(report.record_ids.size());
  totals.flagged += report.flagged;
  totals.doubtful += report.doubtful;
  totals.pages += report.source.pages;
  totals.bytes += report.source.bytes;
}

class Ingest {
 public:
  Ingest(Archive* archive, const std::vector<InputFile>& files, const IngestOptions& options,
         const IngestEvents& events)
      : archive_(archive),
        files_(files),
        options_(options),
        events_(events),
        intake_(archive, options.dry_run),
        store_(archive, options),
        scratch_(options.dry_run ? std::make_unique<ScratchFolder>() : nullptr),
        reader_(options.reading.jobs, options.reading.limits, readings()) {
    totals_.files = static_cast<std::int64_t>(files.size());
  }

  Result<IngestTotals> run(const InterruptWatch& interrupt) {
    while (interrupt.signal_number() == 0 && (next_file_ < files_.size() || !slots_.empty())) {
      auto turned = turn(interrupt.fd());
      if (!turned) return fail(std::move(turned).error());
    }
    // After a signal: what is read and next in order is stored, the rest is
    // dropped with the pool.
    while (!slots_.empty() && slots_.front().ready()) {
      if (auto settled = settle_front(); !settled) return fail(std::move(settled).error());
    }
    if (auto committed = store_.commit(); !committed) return fail(std::move(committed).error());
    return totals_;
  }

 private:
  // A dry run leaves no trace in the archive.
  PageReadings readings() const {
    return scratch_ ? PageReadings(scratch_->path()) : archive_->page_readings();
  }

  Result<void> turn(int wake_fd) {
    for (int i = 0; i < kAdmittedInTurn && may_admit(); ++i) {
      if (auto admitted = admit(files_[next_file_++]); !admitted) return admitted;
    }
    if (!slots_.empty() && slots_.front().ready()) {
      if (auto settled = settle_front(); !settled) return settled;
    }
    if (store_.commit_is_due()) {
      if (auto committed = store_.commit(); !committed) return committed;
    }
    report_progress();
    const bool more_to_do = may_admit() || (!slots_.empty() && slots_.front().ready());
    const bool nothing_to_wait_for = reader_.idle();
    auto done = reader_.wait(
        more_to_do || nothing_to_wait_for ? std::chrono::milliseconds(0) : kLongestWait, wake_fd);
    if (!done) return fail(std::move(done).error());
    for (auto& finished : *done) take_reply(finished);
    return {};
  }

  bool may_admit() const {
    return next_file_ < files_.size() && reader_.wants_work() && slots_.size() < kMaxSlots &&
           held_bytes_ < kMaxHeldBytes;
  }

  Result<void> admit(const InputFile& file) {
    Slot slot;
    slot.report.path = file.path.string();
    SourceInfo& source = slot.report.source;
    source.name = to_valid_utf8(file.name.empty() ? file.path.filename().string() : file.name);
    source.origin = to_valid_utf8(file.origin);
    auto kept = intake_.keep(file.path);
    if (!kept && kept.error().archive_is_to_blame) return fail(kept.error().error);
    if (!kept) {
      slot.report.fate = SourceFate::failed;
      slot.not_kept = std::move(kept.error().error);
      slots_.push_back(std::move(slot));
      return {};
    }
    source.sha256 = kept->sha256;
    source.bytes = kept->bytes;
    slot.kept = kept->path;
    if (auto decided = decide_fate(slot); !decided) return decided;
    ReadJob job{.path = kept->path.string(),
                .name = source.name,
                .origin = source.origin,
                .max_pages = options_.reading.max_pages,
                .ocr = options_.reading.ocr_mode()};
    const bool must_read = slot.must_read;
    slots_.push_back(std::move(slot));
    if (!must_read) return {};
    return reader_.submit(first_ticket_ + slots_.size() - 1, kept->bytes, std::move(job));
  }

  Result<void> decide_fate(Slot& slot) {
    SourceInfo& source = slot.report.source;
    if (!seen_.insert(source.sha256).second) {
      slot.report.fate = SourceFate::duplicate;
      return {};
    }
    auto held = intake_.find(source.sha256);
    if (!held) return fail(std::move(held).error());
    const bool settled = held->has_value() && !options_.again &&
                         !(options_.retry_failed && (*held)->status == SourceStatus::failed);
    slot.must_read = !settled;
    if (!settled) return {};
    slot.report.fate = SourceFate::held;
    source = std::move(**held);
    return {};
  }

  void take_reply(SourceReader::Done& done) {
    Slot& slot = slots_[done.ticket - first_ticket_];
    if (done.reply) {
      slot.reply_bytes = done.reply->document.size();
      for (const std::string& record : done.reply->records) slot.reply_bytes += record.size();
    }
    held_bytes_ += slot.reply_bytes;
    slot.reply = std::move(done.reply);
  }

  Result<void> settle_front() {
    Slot slot = std::move(slots_.front());
    slots_.pop_front();
    ++first_ticket_;
    held_bytes_ -= slot.reply_bytes;
    auto stored = slot.must_read ? store_.store_read(slot.report, *slot.reply, slot.kept)
                                 : store_.store_unread(slot.report, slot.not_kept);
    if (!stored) return stored;
    store_.count(slot.reply_bytes);
    count(slot.report, totals_);
    if (events_.on_source) events_.on_source(slot.report);
    return {};
  }

  void report_progress() {
    totals_.pages_under_way = reader_.pages_under_way();
    totals_.pictures = reader_.pictures();
    if (events_.on_progress) events_.on_progress(totals_);
  }

  Archive* archive_;
  const std::vector<InputFile>& files_;
  const IngestOptions& options_;
  const IngestEvents& events_;
  Intake intake_;
  IngestStore store_;
  std::unique_ptr<ScratchFolder> scratch_;  // for readings of a dry run
  SourceReader reader_;
  std::size_t next_file_ = 0;
  std::deque<Slot> slots_;          // in input order
  std::uint64_t first_ticket_ = 0;  // of slots_.front()
  std::size_t held_bytes_ = 0;
  std::unordered_set<std::string> seen_;  // digests of this run
  IngestTotals totals_;
};

}  // namespace

Result<IngestTotals> ingest(Archive* archive, const std::vector<InputFile>& files,
                            const IngestOptions& options, const IngestEvents& events,
                            const InterruptWatch& interrupt) {
  return Ingest(archive, files, options, events).run(interrupt);
}

}  // namespace zhengbao
