#include "relate/works.h"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>

#include "archive/failure.h"
#include "archive/shingles.h"
#include "archive/title_key.h"
#include "core/text.h"

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

// Sentences with their bare forms; those without any character are left out.
std::vector<std::pair<std::u32string, std::string>> sentences(std::string_view text) {
  std::vector<std::pair<std::u32string, std::string>> found;
  std::string sentence;
  const auto finish = [&] {
    std::u32string bare = bare_text(sentence);
    if (!bare.empty()) found.emplace_back(std::move(bare), std::string(trim(sentence)));
    sentence.clear();
  };
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (c != U'\n') append_utf8(sentence, c);
    if (c == U'。' || c == U'；' || c == U'！' || c == U'？' || c == U'\n') finish();
  }
  finish();
  return found;
}

void add_missing(const std::vector<std::pair<std::u32string, std::string>>& of,
                 const std::vector<std::pair<std::u32string, std::string>>& in, bool first,
                 std::vector<TextDifference>& differences) {
  std::unordered_map<std::u32string, int> left;
  for (const auto& [bare, sentence] : in) ++left[bare];
  for (const auto& [bare, sentence] : of) {
    if (--left[bare] < 0) differences.push_back({first, sentence});
  }
}

}  // namespace

std::vector<TextDifference> text_differences(std::string_view first, std::string_view second) {
  const auto a = sentences(first), b = sentences(second);
  std::vector<TextDifference> differences;
  add_missing(a, b, true, differences);
  add_missing(b, a, false, differences);
  return differences;
}

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

Result<std::vector<std::vector<std::string>>> find_works(const Archive& archive) {
  return guarded([&]() -> Result<std::vector<std::vector<std::string>>> {
    Links links(archive);
    WorkFinder finder(links);
    std::unordered_map<std::int64_t, bool> seen;
    std::vector<std::vector<std::string>> works;
    std::vector<std::int64_t> rows;
    links.for_each_current([&rows](std::int64_t row) { rows.push_back(row); });
    for (const std::int64_t row : rows) {
      if (seen[row]) continue;
      std::vector<std::string> work{links.record(row).id};
      for (const auto& [other, link] : finder.others_of(row)) {
        seen[other] = true;
        work.push_back(links.record(other).id);
      }
      if (work.size() < 2) continue;
      std::sort(work.begin(), work.end());
      works.push_back(std::move(work));
    }
    std::sort(works.begin(), works.end());
    return works;
  });
}

}  // namespace zhengbao
