#include "cli/reading_options.h"

#include <algorithm>
#include <thread>

namespace zhengbao {

ReadingOptions::ReadingOptions()
    : jobs(static_cast<int>(std::max(1U, std::thread::hardware_concurrency()))) {}

OcrMode ReadingOptions::ocr_mode() const {
  if (ocr == "never") return OcrMode::never;
  return ocr == "always" ? OcrMode::always : OcrMode::automatic;
}

void declare_reading_options(CommandLine& line, ReadingOptions& options) {
  line.option("-j,--jobs", "N", options.jobs, 1, 256, "files or pages read at the same time");
  line.option("--ocr", "WHEN", options.ocr, {"auto", "never", "always"},
              "recognise pictures of pages: auto, where text is missing or garbled; never; always, "
              "in place of the text");
  line.option("--max-pages", "N", options.max_pages, 1, 100000,
              "read at most N pages of a document");
  line.option("--worker-memory", "MIB", options.limits.memory_mib, 128, 65536,
              "memory a reading process may take, in MiB");
  line.option("--worker-time", "SECONDS", options.limits.seconds, 1, 86400,
              "time for one file, plus half a second for each page read; and for the picture of "
              "one page");
}

}  // namespace zhengbao
