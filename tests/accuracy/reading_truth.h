// What a person reads on pages: the text in order, tables, headings.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace zhengbao::accuracy {

// A text that stands on pages `first` to `last` (from 1).
struct Passage {
  int first = 1;
  int last = 1;
  std::string text;  // lines in reading order
  // Where not empty, another file with the same text; `text` is then empty.
  std::filesystem::path same_as;
  // The passage begins after this title with this sentence and ends with that
  // one; empty: it is all that is printed on the pages, running heads too.
  std::string title, from, to;
};

struct PathValue {
  std::vector<std::string> row, column;
  std::string value;
};

struct ReadingTruth {
  std::string group;  // figures are given for each
  std::filesystem::path file;
  std::vector<Passage> passages;
  std::vector<PathValue> cells;
  bool has_cells = false;
  std::vector<std::string> headings;
  bool headings_complete = false;  // else others may be there
  std::optional<std::vector<std::string>> running_heads;
};

// "pages", "cells", "headings" and "running_heads" of the *.truth.json beside
// the files of a folder; files in a folder inside are a group of its name.
std::vector<ReadingTruth> read_sample_reading(const std::filesystem::path& folder);

// made/TRUTH.jsonl of a corpus folder without its scans: documents that came
// from a web page are compared with that page, pages whose text is given with
// that text.
std::vector<ReadingTruth> read_corpus_reading(const std::filesystem::path& folder);

// The scans of made/ page by page; group "scans".
std::vector<ReadingTruth> read_corpus_scans(const std::filesystem::path& folder);

}  // namespace zhengbao::accuracy
