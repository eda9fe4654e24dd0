#include <algorithm>

#include "export/exporter.h"
#include "export/exporters.h"

namespace zhengbao {
namespace {

constexpr ExportFormat kFormats[] = {
    {.name = "csv",
     .media_type = "text/csv; charset=utf-8",
     .meaning = "one row for each record: fields, flags and source",
     .make = make_csv_exporter},
    {.name = "jsonl",
     .media_type = "application/x-ndjson",
     .meaning = "one JSON object in each line: whole records with their evidence",
     .make = make_jsonl_exporter},
};

}  // namespace

std::span<const ExportFormat> export_formats() { return kFormats; }

const ExportFormat* find_export_format(std::string_view name) {
  const auto* found = std::ranges::find(kFormats, name, &ExportFormat::name);
  return found == std::end(kFormats) ? nullptr : found;
}

}  // namespace zhengbao
