#include "cli/read_files.h"

#include <filesystem>
#include <map>

#include "cli/exit_status.h"
#include "cli/interrupt.h"
#include "cli/progress.h"
#include "cli/scratch_folder.h"
#include "cli/source_reader.h"
#include "core/text.h"

namespace zhengbao {
namespace {

// A slow file holds up those behind it; so many replies are kept meanwhile.
constexpr std::size_t kMostAhead = 64;
constexpr auto kLongestWait = std::chrono::milliseconds(200);

class FileRun {
 public:
  FileRun(const std::vector<std::string>& paths, ReadStage stage, const ReadingOptions& options,
          Console& console, const FileVisitor& visit)
      : paths_(paths),
        stage_(stage),
        options_(options),
        console_(console),
        visit_(visit),
        reader_(options.jobs, options.limits, PageReadings(scratch_.path())),
        progress_(console) {}

  Result<int> run() {
    while (next_out_ < paths_.size() && interrupt_.signal_number() == 0) {
      if (auto submitted = submit_some(); !submitted) return fail(std::move(submitted).error());
      auto done = reader_.wait(kLongestWait, interrupt_.fd());
      if (!done) return fail(std::move(done).error());
      for (auto& finished : *done) {
        replies_.emplace(finished.ticket, std::move(finished.reply));
      }
      show_progress();
      if (!hand_over()) return kDone;
    }
    console_.clear_status();
    if (const int number = interrupt_.signal_number()) return kStoppedBySignal + number;
    if (failures_ == 0) return kDone;
    return failures_ == paths_.size() ? kFailed : kDoneWithFailures;
  }

 private:
  Result<void> submit_some() {
    while (next_in_ < paths_.size() && next_in_ < next_out_ + kMostAhead && reader_.wants_work()) {
      const std::filesystem::path path(paths_[next_in_]);
      std::error_code error;
      const auto bytes = std::filesystem::file_size(path, error);
      ReadJob job{.path = path.string(),
                  .name = to_valid_utf8(path.filename().string()),
                  .origin = to_valid_utf8(path.string()),
                  .stage = stage_,
                  .max_pages = options_.max_pages,
                  .ocr = options_.ocr_mode()};
      const auto weight = error ? 0 : static_cast<std::int64_t>(bytes);
      auto submitted = reader_.submit(next_in_++, weight, std::move(job));
      if (!submitted) return submitted;
    }
    return {};
  }

  // False when nobody wants more.
  bool hand_over() {
    for (auto next = replies_.find(next_out_); next != replies_.end();
         next = replies_.find(next_out_)) {
      const ReadReply reply = std::move(next->second);
      replies_.erase(next);
      if (!hand_over(paths_[next_out_], reply)) return false;
      ++next_out_;
    }
    return true;
  }

  bool hand_over(const std::string& path, const ReadReply& reply) {
    console_.clear_status();
    SourceInfo source;
    source.name = std::filesystem::path(path).filename().string();
    const auto contents = read_contents(reply, source);
    if (contents) return visit_(source, *contents);
    ++failures_;
    console_.fail(contents.error(), path);
    return true;
  }

  void show_progress() {
    IngestTotals totals;
    totals.files = static_cast<std::int64_t>(paths_.size());
    totals.settled = static_cast<std::int64_t>(next_out_);
    totals.pages_under_way = reader_.pages_under_way();
    totals.pictures = reader_.pictures();
    if (totals.pictures.pages == totals.pictures.done) return;
    progress_.show(progress_line(totals, progress_.elapsed_seconds()));
  }

  const std::vector<std::string>& paths_;
  ReadStage stage_;
  const ReadingOptions& options_;
  Console& console_;
  const FileVisitor& visit_;
  ScratchFolder scratch_;
  InterruptWatch interrupt_;
  SourceReader reader_;
  Progress progress_;
  std::map<std::uint64_t, ReadReply> replies_;
  std::size_t next_in_ = 0;
  std::size_t next_out_ = 0;
  std::size_t failures_ = 0;
};

}  // namespace

Result<int> read_files(const std::vector<std::string>& paths, ReadStage stage,
                       const ReadingOptions& options, Console& console, const FileVisitor& visit) {
  return FileRun(paths, stage, options, console, visit).run();
}

}  // namespace zhengbao
