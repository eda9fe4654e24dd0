// How far a long run has come, for the person who waits.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "cli/console.h"
#include "cli/ingest.h"

namespace zhengbao {

// On a terminal one line that is rewritten a few times a second; elsewhere a
// line every ten seconds, so that a log shows life without filling up.
class Progress {
 public:
  explicit Progress(Console& console) : console_(console) {}
  void show(const std::string& line);
  // Since the object was made.
  double elapsed_seconds() const {
    return std::chrono::duration<double>(Clock::now() - begun_).count();
  }

 private:
  using Clock = std::chrono::steady_clock;
  Console& console_;
  Clock::time_point begun_ = Clock::now();
  Clock::time_point last_ = begun_;
};

// "1200/5000 records  350.0/s  10 s left"; a total of 0 is not known.
std::string count_line(std::int64_t done, std::int64_t total, std::string_view what,
                       double elapsed_seconds);

// "120/1000 files  35.2 pages/s  12/340 scanned pages  3 failed  2 min left".
std::string progress_line(const IngestTotals& totals, double elapsed_seconds);

}  // namespace zhengbao
