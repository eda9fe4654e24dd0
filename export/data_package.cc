#include "export/data_package.h"

#include <map>
#include <nlohmann/json.hpp>

#include "core/digest.h"

namespace zhengbao {
namespace {

using json = nlohmann::ordered_json;

struct Written {
  std::int64_t bytes = 0;
  Sha256 digest;
};

json field_json(const DatasetColumn& column) {
  json field = {{"name", column.name}, {"type", column.type}, {"description", column.description}};
  json constraints = json::object();
  if (column.required) constraints["required"] = true;
  if (!column.values.empty()) constraints["enum"] = column.values;
  if (!constraints.empty()) field["constraints"] = constraints;
  return field;
}

json schema_json(const DatasetResource& resource, bool has_reports) {
  json schema = {{"fields", json::array()}, {"missingValues", {""}}};
  for (const DatasetColumn& column : resource.columns) {
    schema["fields"].push_back(field_json(column));
  }
  if (!resource.primary_key.empty()) schema["primaryKey"] = resource.primary_key;
  if (resource.refers_to_reports && has_reports) {
    schema["foreignKeys"] = {{{"fields", "record_id"},
                              {"reference", {{"resource", "reports"}, {"fields", "record_id"}}}}};
  }
  return schema;
}

std::string resource_name(const DatasetResource& resource) {
  const std::string stem = resource.path.substr(0, resource.path.find('.'));
  return resource.format == "csv" ? stem : stem + "-" + resource.format;
}

json resource_json(const DatasetResource& resource, Written& written, bool has_reports) {
  json entry = {{"name", resource_name(resource)},
                {"path", resource.path},
                {"format", resource.format},
                {"mediatype", resource.media_type},
                {"encoding", "utf-8"},
                {"description", resource.description},
                {"bytes", written.bytes},
                {"hash", "sha256:" + written.digest.finish_hex()}};
  if (resource.format == "csv") {
    entry["profile"] = "tabular-data-resource";
    entry["dialect"] = {{"delimiter", ","}, {"lineTerminator", "\r\n"}, {"doubleQuote", true}};
  }
  if (!resource.columns.empty()) entry["schema"] = schema_json(resource, has_reports);
  return entry;
}

}  // namespace

struct DataPackage::State {
  FileSinks files;
  std::map<std::string, Written, std::less<>> written;
  std::vector<std::unique_ptr<DatasetWriter>> writers;

  Sink open(std::string_view path) {
    Written& count = written[std::string(path)];
    return [sink = files(path), &count](std::string_view bytes) {
      count.bytes += static_cast<std::int64_t>(bytes.size());
      count.digest.update(bytes);
      return sink(bytes);
    };
  }

  std::string description() {
    std::vector<DatasetResource> resources;
    for (const auto& writer : writers) {
      for (DatasetResource& resource : writer->resources()) {
        resources.push_back(std::move(resource));
      }
    }
    json package = {{"profile", "data-package"},
                    {"name", "disclosure-reports"},
                    {"title", "Figures of annual reports on government information disclosure"},
                    {"description", "Cells of the statutory tables of 政府信息公开工作年度报告."},
                    {"resources", json::array()}};
    for (const DatasetResource& resource : resources) {
      package["resources"].push_back(
          resource_json(resource, written[resource.path], written.contains("reports.csv")));
    }
    return package.dump(2) + "\n";
  }
};

DataPackage::DataPackage(const std::vector<const DatasetFormat*>& formats, FileSinks files)
    : state_(std::make_unique<State>()) {
  state_->files = std::move(files);
  for (const DatasetFormat* format : formats) {
    state_->writers.push_back(
        format->make([state = state_.get()](std::string_view path) { return state->open(path); }));
  }
}

DataPackage::~DataPackage() = default;

bool DataPackage::report(const DatasetReport& report) {
  for (const auto& writer : state_->writers) {
    if (!writer->report(report)) return false;
  }
  return true;
}

Result<bool> DataPackage::end() {
  for (const auto& writer : state_->writers) {
    auto ended = writer->end();
    if (!ended || !*ended) return ended;
  }
  return state_->files("datapackage.json")(state_->description());
}

}  // namespace zhengbao
