#include "core/json.h"
#include "export/exporters.h"

namespace zhengbao {
namespace {

class JsonlExporter : public Exporter {
 public:
  bool begin(const Sink&) override { return true; }
  bool record(const Record& record, const SourceSummary& source, const Sink& sink) override {
    return sink(record_json(record, source) + "\n");
  }
  bool end(const Sink&) override { return true; }
};

}  // namespace

std::unique_ptr<Exporter> make_jsonl_exporter(const ExportOptions&) {
  return std::make_unique<JsonlExporter>();
}

}  // namespace zhengbao
