// What a person read on a document, and what the program must therefore find.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace zhengbao::accuracy {

// The values one field may have. Without alternatives the field must be absent.
struct ExpectedValue {
  std::vector<std::string> alternatives;
};

struct ExpectedRecord {
  std::map<std::string, ExpectedValue> fields;  // by key of field_table(), and "kind"
  std::vector<std::string> contained;           // sentences its text must hold
  std::vector<std::string> sections;   // labels with headings of the highest level, in order
  bool sections_complete = true;       // else more sections than these exist
  std::vector<std::string> citations;  // document numbers it must name
  std::vector<std::string> attachments;
  int tables = -1;  // -1 where nobody counted them
};

struct Expectation {
  std::string group;  // "samples", "corpus", "cards": figures are given for each
  std::filesystem::path file;
  std::vector<ExpectedRecord> records;  // none: a list page
};

// The *.truth.json beside the files of a folder.
std::vector<Expectation> read_sample_truth(const std::filesystem::path& folder);

// TRUTH.jsonl of a corpus folder and of its folder made/, as far as readers for
// these formats exist.
std::vector<Expectation> read_corpus_truth(const std::filesystem::path& folder);

// Pages below `folder` with an information card whose labels and values stand
// in neighbouring plain cells, read by a few regular expressions that share
// nothing with the program's own reader.
std::vector<Expectation> read_cards(const std::filesystem::path& folder);

}  // namespace zhengbao::accuracy
