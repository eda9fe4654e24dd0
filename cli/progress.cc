#include "cli/progress.h"

#include <fmt/format.h>

#include "cli/words.h"

namespace zhengbao {
namespace {

constexpr auto kTerminalInterval = std::chrono::milliseconds(200);
constexpr auto kLogInterval = std::chrono::seconds(10);
// Before this the rate says little about what is to come.
constexpr double kSecondsBeforeEstimate = 2;

std::string time_for(std::int64_t left, std::int64_t done, double elapsed_seconds) {
  if (done <= 0 || left <= 0) return "";
  const double each = elapsed_seconds / static_cast<double>(done);
  return fmt::format("  {} left",
                     duration_text(static_cast<std::int64_t>(each * static_cast<double>(left))));
}

// Where scanned pages wait they take the time, else files do.
std::string time_left(const IngestTotals& totals, double elapsed_seconds) {
  std::int64_t done = totals.settled - totals.held - totals.duplicates;
  std::int64_t left = totals.files - totals.settled;
  if (totals.pictures.pages > totals.pictures.done) {
    done = totals.pictures.done;
    left = totals.pictures.pages - done;
  }
  return time_for(left, done, elapsed_seconds);
}

}  // namespace

void Progress::show(const std::string& line) {
  const Clock::time_point now = Clock::now();
  const bool terminal = console_.err_is_terminal();
  if (now - last_ < (terminal ? Clock::duration(kTerminalInterval) : kLogInterval)) return;
  last_ = now;
  if (terminal)
    console_.show_status(line);
  else
    console_.say(line);
}

std::string count_line(std::int64_t done, std::int64_t total, std::string_view what,
                       double elapsed_seconds) {
  std::string line =
      total > 0 ? fmt::format("{}/{} {}", done, total, what) : fmt::format("{} {}", done, what);
  if (elapsed_seconds > 0)
    line += fmt::format("  {:.1f}/s", static_cast<double>(done) / elapsed_seconds);
  if (elapsed_seconds > kSecondsBeforeEstimate)
    line += time_for(total - done, done, elapsed_seconds);
  return line;
}

std::string progress_line(const IngestTotals& totals, double elapsed_seconds) {
  std::string line = fmt::format("{}/{} files", totals.settled, totals.files);
  const auto pages = static_cast<double>(totals.pages + totals.pages_under_way);
  if (elapsed_seconds > 0) line += fmt::format("  {:.1f} pages/s", pages / elapsed_seconds);
  const PictureProgress& pictures = totals.pictures;
  if (pictures.pages > pictures.done) {
    line += fmt::format("  {}/{} scanned pages", pictures.done, pictures.pages);
  }
  if (totals.failed > 0) line += fmt::format("  {} failed", totals.failed);
  if (elapsed_seconds > kSecondsBeforeEstimate) line += time_left(totals, elapsed_seconds);
  return line;
}

}  // namespace zhengbao
