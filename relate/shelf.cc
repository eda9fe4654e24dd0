#include "relate/shelf.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "archive/title_key.h"

namespace zhengbao {
namespace {

void sort_issues(std::vector<IssueSummary>& issues) {
  std::sort(issues.begin(), issues.end(), [](const IssueSummary& a, const IssueSummary& b) {
    return std::tie(a.year, a.number, a.total_number, a.id) <
           std::tie(b.year, b.number, b.total_number, b.id);
  });
}

}  // namespace

Result<std::vector<GazetteShelf>> read_shelf(const Archive& archive) {
  auto issues = list_issues(archive);
  if (!issues) return fail(std::move(issues).error());
  std::map<std::u32string, GazetteShelf> shelves;
  for (IssueSummary& issue : *issues) {
    GazetteShelf& shelf = shelves[bare_text(issue.gazette)];
    if (shelf.gazette.empty()) shelf.gazette = issue.gazette;
    if (shelf.region.empty()) shelf.region = issue.region;
    shelf.issues.push_back(std::move(issue));
  }
  std::vector<GazetteShelf> list;
  for (auto& [name, shelf] : shelves) {
    sort_issues(shelf.issues);
    Holes holes = find_holes(shelf.issues);
    shelf.missing = std::move(holes.missing);
    shelf.disagreements = std::move(holes.disagreements);
    list.push_back(std::move(shelf));
  }
  return list;
}

}  // namespace zhengbao
