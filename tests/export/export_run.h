// Runs an exporter over records in memory.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/record.h"
#include "export/exporter.h"

namespace zhengbao {

inline std::string export_all(std::string_view format, const std::vector<Record>& records,
                              const SourceSummary& source, const ExportOptions& options = {}) {
  std::string written;
  const Sink sink = [&written](std::string_view bytes) {
    written += bytes;
    return true;
  };
  const auto exporter = find_export_format(format)->make(options);
  exporter->begin(sink);
  for (const Record& record : records) exporter->record(record, source, sink);
  exporter->end(sink);
  return written;
}

inline FieldValue make_value(Field field, std::string value) {
  FieldValue made;
  made.field = field;
  made.value = std::move(value);
  return made;
}

}  // namespace zhengbao
