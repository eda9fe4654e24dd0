#include "cli/contents_words.h"

#include "cli/shelf_words.h"
#include "cli/words.h"

namespace zhengbao {
namespace {

std::string describe_issues(const Normalized& normalized) {
  std::string text;
  std::size_t flags = 0;
  for (const GazetteIssue& issue : normalized.issues) {
    text += (text.empty() ? "" : ", ") + full_issue_name(issue);
    flags += issue.flags.size();
  }
  text += ": " + count_of(static_cast<std::int64_t>(normalized.records.size()), "document");
  if (flags > 0) text += ", " + count_of(static_cast<std::int64_t>(flags), "flag");
  return text;
}

}  // namespace

std::string describe_contents(const SourceInfo& source, const Normalized& normalized) {
  if (!normalized.issues.empty()) return describe_issues(normalized);
  if (source.status == SourceStatus::list_page) return "list page";
  if (normalized.records.empty()) return "nothing";
  if (normalized.records.size() > 1)
    return count_of(static_cast<std::int64_t>(normalized.records.size()), "record");
  const Record& record = normalized.records.front();
  const std::string_view title = record.value(Field::title);
  return std::string(record_kind_name(record.kind)) + ": " +
         (title.empty() ? "(no title)" : std::string(title));
}

}  // namespace zhengbao
