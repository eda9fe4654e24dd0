#include <array>
#include <fstream>

#include "archive/failure.h"
#include "archive/store.h"
#include "archive/verifier.h"
#include "core/digest.h"

namespace zhengbao {
namespace {

constexpr std::size_t kChunkBytes = 1 << 20;

// Empty when the file cannot be read.
std::string digest_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return {};
  Sha256 digest;
  std::vector<char> chunk(kChunkBytes);
  while (in) {
    in.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
    digest.update(std::string_view(chunk.data(), static_cast<std::size_t>(in.gcount())));
  }
  return in.bad() ? std::string() : digest.finish_hex();
}

}  // namespace

void check_originals(Store& store, VerifyReport& report, VerifyProgress& progress) {
  std::set<std::string> unclaimed = store.originals().list();
  Prepared sources = store.connection().prepare("SELECT sha256, name FROM sources ORDER BY sha256");
  while (sources.step()) {
    const std::string sha256 = sources.text(0);
    const std::string where = "originals/" + sha256.substr(0, 2) + "/" + sha256;
    progress.step();
    ++report.originals_checked;
    if (unclaimed.erase(sha256) == 0) {
      report.findings.push_back(
          {"original-missing", where, "the original of " + sources.text(1) + " is not there"});
      continue;
    }
    if (digest_of(store.originals().path_of(sha256)) != sha256) {
      report.findings.push_back(
          {"original-damaged", where,
           "the original of " + sources.text(1) + " does not have the bytes its name says"});
    }
  }
  for (const std::string& sha256 : unclaimed) {
    report.findings.push_back({"original-unclaimed",
                               "originals/" + sha256.substr(0, 2) + "/" + sha256,
                               "no source has this file; the next add of it takes it up"});
  }
}

}  // namespace zhengbao
