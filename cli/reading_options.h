// The options of every command that reads files.
#pragma once

#include <string>

#include "cli/command_line.h"
#include "cli/worker_process.h"

namespace zhengbao {

struct ReadingOptions {
  ReadingOptions();  // a worker for each processor

  OcrMode ocr_mode() const;

  int jobs;
  int max_pages = 5000;      // of one source
  std::string ocr = "auto";  // auto, never or always
  WorkerLimits limits;
};

void declare_reading_options(CommandLine& line, ReadingOptions& options);

}  // namespace zhengbao
