#include "cli/job_reader.h"

#include <algorithm>

#include "archive/page_readings.h"
#include "core/pack.h"
#include "normalize/normalize.h"

namespace zhengbao {
namespace {

ExtractOptions options_for(const ReadJob& job, const SourceFile& source,
                           std::function<void(int, int)> on_page) {
  ExtractOptions options;
  options.max_pages = job.max_pages;
  options.ocr = job.ocr;
  options.on_page = std::move(on_page);
  if (!job.readings.empty()) {
    options.kept_reading = [readings = PageReadings(job.readings), sha256 = source.sha256](
                               int page) { return readings.find(sha256, page); };
  }
  return options;
}

std::vector<int> awaiting_pages(const Document& document) {
  std::vector<int> pages;
  for (const Page& page : document.pages) {
    if (page.awaits_ocr) pages.push_back(page.number);
  }
  return pages;
}

// Says of pages that could not be recognised why.
void give_reasons(const std::vector<UnreadPage>& unread, Document& document) {
  for (Diagnostic& diagnostic : document.diagnostics) {
    if (diagnostic.code != "page-unread") continue;
    const auto found = std::ranges::find(unread, diagnostic.page, &UnreadPage::page);
    if (found != unread.end()) diagnostic.message = found->reason;
  }
}

void add_records(const Document& document, const SourceFile& source, ReadOutcome& outcome) {
  const Normalized normalized = normalize(document, source);
  for (const Record& record : normalized.records) outcome.records.push_back(pack_record(record));
  for (const GazetteIssue& issue : normalized.issues) outcome.issues.push_back(pack_issue(issue));
  outcome.diagnostics = normalized.diagnostics;
}

}  // namespace

ReadReply JobReader::read(const ReadJob& job) {
  if (job.stage == ReadStage::picture) return read_picture(job);
  kept_.reset();
  return read_file(job);
}

Result<SourceFile> JobReader::load(const ReadJob& job) {
  auto source = load_source(job.path);
  if (!source) return source;
  source->name = job.name;
  source->origin = job.origin;
  source->media_type = sniff_media_type(source->bytes(), job.name);
  return source;
}

ReadReply JobReader::read_picture(const ReadJob& job) {
  if (!kept_ || kept_path_ != job.path) {
    kept_.reset();
    auto source = load(job);
    if (!source) return fail(std::move(source).error());
    kept_ = std::move(*source);
    kept_path_ = job.path;
  }
  ExtractOptions options;
  options.ocr = job.ocr;
  auto reading = read_page_picture(*kept_, job.page, options);
  if (!reading) return fail(std::move(reading).error());
  ReadOutcome outcome;
  outcome.sha256 = kept_->sha256;
  outcome.reading = std::move(*reading);
  return outcome;
}

ReadReply JobReader::read_file(const ReadJob& job) {
  auto source = load(job);
  if (!source) return fail(std::move(source).error());
  auto document = extract(*source, options_for(job, *source, on_page_));
  if (!document) return fail(std::move(document).error());
  ReadOutcome outcome;
  outcome.sha256 = source->sha256;
  outcome.media_type = media_type_name(source->media_type, source->bytes());
  outcome.pages = static_cast<int>(document->pages.size());
  if (!job.complete) outcome.awaiting = awaiting_pages(*document);
  if (!outcome.awaiting.empty()) return outcome;
  give_reasons(job.unread, *document);
  source->url = document->url;
  if (job.stage == ReadStage::normalize) add_records(*document, *source, outcome);
  outcome.document = pack_document(*document);
  return outcome;
}

}  // namespace zhengbao
