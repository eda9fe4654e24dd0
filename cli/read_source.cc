#include "cli/read_source.h"

#include <algorithm>

#include "core/pack.h"

namespace zhengbao {
namespace {

Result<SourceContents> unpack(const ReadOutcome& outcome, const std::string& sha256) {
  if (!sha256.empty() && outcome.sha256 != sha256) {
    return fail(ErrorCode::damaged, "the file changed while it was read");
  }
  auto document = unpack_document(outcome.document);
  if (!document) return fail(ErrorCode::damaged, "the reader answered nonsense");
  SourceContents contents{std::move(*document), {}};
  for (const std::string& packed : outcome.records) {
    auto record = unpack_record(packed);
    if (!record) return fail(ErrorCode::damaged, "the reader answered nonsense");
    contents.normalized.records.push_back(std::move(*record));
  }
  for (const std::string& packed : outcome.issues) {
    auto issue = unpack_issue(packed);
    if (!issue) return fail(ErrorCode::damaged, "the reader answered nonsense");
    contents.normalized.issues.push_back(std::move(*issue));
  }
  contents.normalized.diagnostics = outcome.diagnostics;
  return contents;
}

}  // namespace

Result<SourceContents> read_contents(const ReadReply& reply, SourceInfo& source) {
  auto contents = reply ? unpack(*reply, source.sha256) : fail(reply.error());
  if (!contents) {
    source.status = SourceStatus::failed;
    source.error_code = error_code_name(contents.error().code);
    source.error_message = contents.error().message;
    return contents;
  }
  const Document& document = contents->document;
  const bool list_page = document.shape == DocumentShape::list_page;
  source.status = list_page ? SourceStatus::list_page : SourceStatus::done;
  source.sha256 = reply->sha256;
  source.media_type = reply->media_type;
  source.url = document.url;
  source.pages = static_cast<int>(document.pages.size());
  source.records = static_cast<int>(contents->normalized.records.size());
  source.diagnostics = document.diagnostics;
  source.diagnostics.insert(source.diagnostics.end(), contents->normalized.diagnostics.begin(),
                            contents->normalized.diagnostics.end());
  return contents;
}

bool has_error_flag(const Record& record) {
  return std::ranges::any_of(record.flags,
                             [](const Flag& flag) { return flag.severity == Severity::error; });
}

}  // namespace zhengbao
