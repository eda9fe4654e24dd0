#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "tests/accuracy/expectation.h"

namespace zhengbao::accuracy {

namespace {

using nlohmann::json;

constexpr std::string_view kSuffix = ".truth.json";

std::vector<std::string> strings(const json& value) {
  return value.get<std::vector<std::string>>();
}

ExpectedValue field_value(const json& value) {
  if (value.is_null()) return {};
  if (value.is_string()) return {{value.get<std::string>()}};
  std::string joined;
  for (const json& part : value) {
    joined += joined.empty() ? "" : "、";
    joined += part.get<std::string>();
  }
  return {{joined}};
}

ExpectedRecord read_record(const json& object) {
  ExpectedRecord record;
  for (const auto& [key, value] : object.items()) {
    if (key == "first_sentence") {
      record.contained.push_back(value.get<std::string>());
    } else if (key == "contains") {
      for (const json& text : value) record.contained.push_back(text.get<std::string>());
    } else if (key == "sections") {
      record.sections = strings(value);
    } else if (key == "citations") {
      record.citations = strings(value);
    } else if (key == "attachments") {
      record.attachments = strings(value);
    } else if (key == "tables") {
      record.tables = value.get<int>();
    } else {
      record.fields[key] = field_value(value);
    }
  }
  return record;
}

}  // namespace

std::vector<Expectation> read_sample_truth(const std::filesystem::path& folder) {
  std::vector<Expectation> expectations;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::string name = entry.path().filename().string();
    if (!name.ends_with(kSuffix)) continue;
    std::ifstream in(entry.path());
    name.resize(name.size() - kSuffix.size());
    Expectation expectation{"samples", folder / name, {}};
    const json truth = json::parse(in);
    for (const json& record : truth.at("records")) {
      expectation.records.push_back(read_record(record));
    }
    expectations.push_back(std::move(expectation));
  }
  std::sort(expectations.begin(), expectations.end(),
            [](const Expectation& a, const Expectation& b) { return a.file < b.file; });
  return expectations;
}

}  // namespace zhengbao::accuracy
