// What was recognised on the pictures of pages, kept so that no page is
// recognised twice: readings/ab/abcdef…/7 is page 7 of the source abcdef….
// Derived from the originals: losing a reading costs time, nothing else.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "core/result.h"

namespace zhengbao {

// Only one process may call prepare() and keep() for a folder; any may find().
// The readings are bytes of extract/, which knows their versions by itself.
class PageReadings {
 public:
  explicit PageReadings(std::filesystem::path root) : root_(std::move(root)) {}

  // Removes what a killed run was writing. The folder need not exist.
  void prepare() const;
  // Replaces what was kept; durable when it returns (temporary file, fsync,
  // rename). Errors: io.
  Result<void> keep(std::string_view sha256, int page_number, std::string_view reading);
  // Nothing when none is kept or what is kept is damaged.
  std::optional<std::string> find(std::string_view sha256, int page_number) const;

  const std::filesystem::path& root() const { return root_; }

 private:
  std::filesystem::path path_of(std::string_view sha256, int page_number) const;

  std::filesystem::path root_;
  int written_ = 0;
};

}  // namespace zhengbao
