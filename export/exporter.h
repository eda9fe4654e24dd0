// Hands records out in a format others read.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "core/record.h"

namespace zhengbao {

// Takes bytes in order; `false` when nobody reads any more (a closed pipe).
using Sink = std::function<bool(std::string_view)>;

struct ExportOptions {
  bool byte_order_mark = false;  // CSV: for spreadsheet programs that need it
};

// Writes one record after the other; begin once, then record*, then end.
class Exporter {
 public:
  virtual ~Exporter() = default;
  virtual bool begin(const Sink& sink) = 0;
  virtual bool record(const Record& record, const SourceSummary& source, const Sink& sink) = 0;
  virtual bool end(const Sink& sink) = 0;
};

struct ExportFormat {
  std::string_view name;  // "jsonl"
  std::string_view media_type;
  std::string_view meaning;
  std::unique_ptr<Exporter> (*make)(const ExportOptions& options);
};

// Every format there is (export/registry.cc).
std::span<const ExportFormat> export_formats();
const ExportFormat* find_export_format(std::string_view name);

}  // namespace zhengbao
