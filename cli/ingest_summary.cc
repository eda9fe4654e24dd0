#include "cli/ingest_summary.h"

#include <fmt/format.h>

#include "cli/text_layout.h"

namespace zhengbao {

void IngestSummary::note(const SourceReport& report) {
  if (report.fate == SourceFate::failed) ++failures_[report.source.error_code];
}

std::string IngestSummary::text(const IngestTotals& totals, double elapsed_seconds,
                                bool dry_run) const {
  TextTable table({TextTable::Align::right, TextTable::Align::left});
  const auto row = [&table](std::int64_t count, std::string what) {
    if (count > 0) table.add({std::to_string(count), std::move(what)});
  };
  table.add({std::to_string(totals.added), dry_run ? "files would be added" : "files added"});
  row(totals.records, fmt::format("records in them, {} with a flag", totals.flagged));
  row(totals.pages, fmt::format("pages, {:.1f} a second", static_cast<double>(totals.pages) /
                                                              std::max(elapsed_seconds, 0.01)));
  row(totals.list_pages, "list pages, which hold no record");
  row(totals.held, "held already");
  row(totals.duplicates, "with the same bytes as another");
  row(totals.failed, "failed");
  for (const auto& [code, count] : failures_) row(count, "  " + code);
  row(totals.files - totals.settled, "not reached; the same command goes on from here");
  return table.text();
}

}  // namespace zhengbao
