// Small archives for tests, written with few words.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "archive/archive.h"
#include "core/digest.h"

namespace zhengbao {

// A folder that goes with the test.
class TempFolder {
 public:
  TempFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "zhengbao-XXXXXX").string();
    path_ = mkdtemp(name.data());
  }
  ~TempFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;
  std::filesystem::path operator/(std::string_view name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

// What a test says about a record; the file behind it is made up.
struct Sample {
  std::string title;
  std::string text;
  std::vector<std::pair<Field, std::string>> fields = {};
  RecordKind kind = RecordKind::policy;
  std::string url = {};
  std::string name = "a.html";
};

// The bytes of the made-up file.
inline std::string sample_bytes(const Sample& sample) {
  return sample.title + "\n" + sample.text + "\n" + sample.url + "\n" + sample.name;
}

inline std::string sample_sha256(const Sample& sample) { return sha256_hex(sample_bytes(sample)); }

inline Record sample_record(const Sample& sample) {
  Record record;
  record.id = record_id(sample_sha256(sample), 1);
  record.kind = sample.kind;
  record.text = sample.text;
  if (!sample.title.empty())
    record.fields.push_back({Field::title, sample.title, {1, {}, sample.title, "card", 1}, {}});
  for (const auto& [field, value] : sample.fields)
    record.fields.push_back({field, value, {1, {}, value, "card", 1}, {}});
  return record;
}

inline SourceInfo sample_source(const Sample& sample) {
  SourceInfo source;
  source.sha256 = sample_sha256(sample);
  source.name = sample.name;
  source.origin = sample.url.empty() ? "in/" + source.sha256.substr(0, 8) + "/" + sample.name
                                     : "in/" + sample.name;
  source.url = sample.url;
  source.media_type = "text/html";
  source.bytes = static_cast<std::int64_t>(sample_bytes(sample).size());
  return source;
}

inline Document sample_document(const Sample& sample) {
  Document document;
  Page page;
  Block block;
  block.text = sample.text;
  page.blocks.push_back(block);
  document.pages.push_back(page);
  return document;
}

// An archive in a folder of its own, open for writing.
class TestArchive {
 public:
  TestArchive() : path_(folder_ / "archive"), archive_(open_or_die()) {}
  explicit TestArchive(std::filesystem::path path)
      : path_(std::move(path)), archive_(open_or_die()) {}

  std::string add(const Sample& sample) {
    const auto added = try_add(sample);
    EXPECT_TRUE(added) << describe(added.error());
    return sample_record(sample).id;
  }
  // The whole way, with the file itself.
  std::string add_with_original(const Sample& sample) {
    keep(sample);
    return add(sample);
  }
  Result<AddOutcome> try_add(const Sample& sample) {
    return archive_.add(sample_source(sample), sample_document(sample),
                        {{sample_record(sample)}, {}});
  }
  // Only the original, as a run does first.
  KeptOriginal keep(const Sample& sample) {
    const std::filesystem::path file = folder_ / "original";
    std::ofstream(file, std::ios::binary) << sample_bytes(sample);
    const auto kept = archive_.keep_original(file);
    EXPECT_TRUE(kept) << describe(kept.error());
    return kept ? *kept : KeptOriginal{};
  }
  void commit() { ASSERT_TRUE(archive_.commit()); }

  SearchPage search(std::string_view query, const SearchOptions& options = {}) {
    const auto parsed = parse_query(query);
    EXPECT_TRUE(parsed) << describe(parsed.error());
    if (!parsed) return {};
    auto page = archive_.search(*parsed, options);
    EXPECT_TRUE(page) << describe(page.error());
    return page ? std::move(*page) : SearchPage{};
  }
  // Titles of the hits in order, joined with a bar.
  std::string titles(std::string_view query, const SearchOptions& options = {}) {
    std::string joined;
    for (const SearchHit& hit : search(query, options).hits)
      joined += (joined.empty() ? "" : "|") + hit.record.title;
    return joined;
  }
  std::int64_t count(std::string_view query) {
    SearchOptions options;
    options.count_only = true;
    return search(query, options).total;
  }
  // What verify finds, one line each.
  std::string findings() {
    const auto report = archive_.verify({});
    EXPECT_TRUE(report) << describe(report.error());
    std::string lines;
    if (report)
      for (const Finding& finding : report->findings)
        lines += finding.code + " " + finding.where + ": " + finding.message + "\n";
    return lines;
  }
  std::string digest() { return archive_.verify({})->content_digest; }

  Archive& archive() { return archive_; }
  const std::filesystem::path& path() const { return path_; }
  TempFolder& folder() { return folder_; }

 private:
  Archive open_or_die() {
    auto archive = Archive::open(path_, OpenMode::write);
    if (!archive) throw std::runtime_error(describe(archive.error()));
    return std::move(*archive);
  }

  TempFolder folder_;
  std::filesystem::path path_;
  Archive archive_;
};

}  // namespace zhengbao
