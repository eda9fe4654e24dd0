// Does the jobs of one worker.
#pragma once

#include <functional>
#include <optional>

#include "cli/read_job.h"
#include "core/source_file.h"

namespace zhengbao {

// Keeps the file of the last picture, since the next job is often another page
// of it. One thread.
class JobReader {
 public:
  // `on_page` is told pages done and pages in all; it may be empty.
  explicit JobReader(std::function<void(int, int)> on_page) : on_page_(std::move(on_page)) {}

  ReadReply read(const ReadJob& job);
  // Bytes of the file it keeps.
  std::size_t kept_bytes() const { return kept_ ? kept_->bytes().size() : 0; }

 private:
  Result<SourceFile> load(const ReadJob& job);
  ReadReply read_picture(const ReadJob& job);
  ReadReply read_file(const ReadJob& job);

  std::function<void(int, int)> on_page_;
  std::string kept_path_;
  std::optional<SourceFile> kept_;
};

}  // namespace zhengbao
