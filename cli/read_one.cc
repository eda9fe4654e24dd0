#include "cli/read_one.h"

#include <chrono>
#include <filesystem>

#include "cli/worker_pool.h"
#include "core/text.h"

namespace zhengbao {

Result<ReadOutcome> read_one(const std::string& path, ReadStage stage, int max_pages,
                             const WorkerLimits& limits) {
  WorkerPool pool(1, limits);
  ReadJob job{path, to_valid_utf8(std::filesystem::path(path).filename().string()),
              to_valid_utf8(path), stage, max_pages};
  if (auto submitted = pool.submit(0, 0, std::move(job)); !submitted) {
    return fail(std::move(submitted).error());
  }
  while (true) {
    auto done = pool.wait(std::chrono::seconds(1), -1);
    if (!done) return fail(std::move(done).error());
    if (!done->empty()) return std::move(done->front().reply);
  }
}

}  // namespace zhengbao
