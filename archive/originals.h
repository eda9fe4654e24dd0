// The files records were read from, byte for byte, named by their SHA-256:
// originals/ab/abcdef… . A file there without a row in the database is legal:
// a run that was killed left it, and the next add takes it up again.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>

#include "archive/archive.h"
#include "core/result.h"

namespace zhengbao {

class Originals {
 public:
  explicit Originals(std::filesystem::path root) : root_(std::move(root)) {}

  // Makes the folders and removes what a killed run was copying. Only the
  // writer may call this. Errors: io.
  Result<void> prepare();
  // See Archive::keep_original().
  Result<KeptOriginal> keep(const std::filesystem::path& file);
  // Makes the names of everything kept so far durable. Errors: io.
  Result<void> sync_names();

  std::filesystem::path path_of(std::string_view sha256) const;
  // Digests of all files there are, sorted.
  std::set<std::string> list() const;

 private:
  std::filesystem::path incoming() const { return root_ / "incoming"; }

  std::filesystem::path root_;
  std::set<std::filesystem::path> unsynced_;
  int copies_ = 0;
};

}  // namespace zhengbao
