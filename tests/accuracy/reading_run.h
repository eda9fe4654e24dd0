// Reads every file whose pages are known and compares.
#pragma once

#include <filesystem>

#include "tests/accuracy/reading_score.h"

namespace zhengbao::accuracy {

struct ReadingRun {
  std::filesystem::path samples;  // empty or missing: left out
  std::filesystem::path corpus;
  int scan_pages = 0;  // of every scan in the corpus; they are recognised, which takes time
};

ReadingScore read_pages(const ReadingRun& run);

// Edit distance and pairs in order for each passage that is not exact, and over
// each file.
void print_passages(const ReadingScore& reading);

}  // namespace zhengbao::accuracy
