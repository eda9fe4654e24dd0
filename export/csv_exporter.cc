#include <set>
#include <string>
#include <vector>

#include "export/csv_text.h"
#include "export/exporters.h"

namespace zhengbao {
namespace {

constexpr std::string_view kValueSeparator = "; ";

void append_joined(std::string& joined, std::string_view value) {
  if (!joined.empty()) joined += kValueSeparator;
  joined += value;
}

std::string field_cell(const Record& record, Field field) {
  std::string joined;
  for (const FieldValue* value : record.all(field)) append_joined(joined, value->value);
  return joined;
}

std::string flag_cell(const Record& record) {
  std::set<std::string_view> codes;
  for (const Flag& flag : record.flags) codes.insert(flag.code);
  std::string joined;
  for (const std::string_view code : codes) append_joined(joined, code);
  return joined;
}

class CsvExporter : public Exporter {
 public:
  explicit CsvExporter(const ExportOptions& options) : options_(options) {}

  bool begin(const Sink& sink) override {
    std::vector<std::string> names = {"id", "kind"};
    for (const FieldInfo& field : field_table()) names.emplace_back(field.key);
    names.insert(names.end(), {"flags", "first_page", "last_page", "source_name", "source_sha256",
                               "source_media_type", "source_pages"});
    const std::string row = csv_row(names);
    return sink(options_.byte_order_mark ? std::string(kByteOrderMark) + row : row);
  }

  bool record(const Record& record, const SourceSummary& source, const Sink& sink) override {
    std::vector<std::string> cells = {record.id, std::string(record_kind_name(record.kind))};
    for (const FieldInfo& field : field_table()) cells.push_back(field_cell(record, field.field));
    cells.insert(cells.end(), {flag_cell(record), std::to_string(record.first_page),
                               std::to_string(record.last_page), source.name, source.sha256,
                               source.media_type, std::to_string(source.pages)});
    return sink(csv_row(cells));
  }

  bool end(const Sink&) override { return true; }

 private:
  ExportOptions options_;
};

}  // namespace

std::unique_ptr<Exporter> make_csv_exporter(const ExportOptions& options) {
  return std::make_unique<CsvExporter>(options);
}

}  // namespace zhengbao
