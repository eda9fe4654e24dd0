#include "relate/works.h"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>

#include "archive/failure.h"
#include "archive/shingles.h"

namespace zhengbao {
namespace {

// A number, title or part of a text that more records share links nothing.
constexpr std::size_t kMostWithKey = 200;
// Renditions of one document; more is a mistake somewhere.
constexpr std::size_t kMostRenditions = 100;

class WorkFinder {
 public:
  explicit WorkFinder(Links& links) : links_(links) {}

  // Rows of the renditions linked to `row` directly or through others.
  std::map<std::int64_t, WorkLink> others_of(std::int64_t row) {
    std::map<std::int64_t, WorkLink> found;
    std::vector<std::int64_t> open{row};
    while (!open.empty() && found.size() < kMostRenditions) {
      const std::int64_t next = open.back();
      open.pop_back();
      for (const std::int64_t candidate : candidates(next)) {
        if (candidate == row || found.contains(candidate)) continue;
        if (comparables_.size() >= kMostKept) comparables_.clear();
        const auto link = same_work(comparable(next), comparable(candidate));
        if (!link) continue;
        found.emplace(candidate, *link);
        open.push_back(candidate);
      }
    }
    return found;
  }

 private:
  std::vector<std::int64_t> candidates(std::int64_t row) {
    std::vector<std::int64_t> rows;
    for (const LinkKey& key : links_.keys(row)) {
      if (key.kind == LinkKind::carried) continue;
      for (const std::int64_t other : links_.with_key(key, kMostWithKey)) {
        if (other != row) rows.push_back(other);
      }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
  }

  const Comparable& comparable(std::int64_t row) {
    const auto held = comparables_.find(row);
    if (held != comparables_.end()) return held->second;
    return comparables_.emplace(row, Comparable{&links_.record(row), shingles(links_.text(row))})
        .first->second;
  }

  static constexpr std::size_t kMostKept = 4096;

  Links& links_;
  std::unordered_map<std::int64_t, Comparable> comparables_;
};

}  // namespace

Result<std::vector<Rendition>> find_renditions(const Archive& archive, std::string_view record_id) {
  return guarded([&]() -> Result<std::vector<Rendition>> {
    Links links(archive);
    const std::int64_t row = links.find(record_id);
    if (row == 0)
      return fail(ErrorCode::not_found, "no record has the id '" + std::string(record_id) + "'");
    std::vector<Rendition> renditions;
    for (const auto& [other, link] : WorkFinder(links).others_of(row))
      renditions.push_back({links.record(other), link});
    std::sort(renditions.begin(), renditions.end(),
              [](const Rendition& a, const Rendition& b) { return a.record.id < b.record.id; });
    return renditions;
  });
}

}  // namespace zhengbao
