// How a file on disk becomes a source that workers can read.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "archive/archive.h"
#include "core/result.h"

namespace zhengbao {

// The archive as the first step of an ingest uses it; a dry run looks only.
class Intake {
 public:
  Intake(Archive* archive, bool dry_run) : archive_(archive), dry_run_(dry_run) {}

  struct Failure {
    Error error;
    bool archive_is_to_blame = false;  // the run cannot go on
  };
  // Keeps a copy of the file and its digest; a dry run only computes the digest.
  tl::expected<KeptOriginal, Failure> keep(const std::filesystem::path& file);
  Result<std::optional<SourceInfo>> find(const std::string& sha256) const;

 private:
  Archive* archive_;
  bool dry_run_;
};

// The media type of a file that no worker could tell, from its beginning.
std::string sniff_file(const std::filesystem::path& file, std::string_view name);

}  // namespace zhengbao
