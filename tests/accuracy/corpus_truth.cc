#include <fstream>
#include <nlohmann/json.hpp>
#include <span>

#include "tests/accuracy/expectation.h"

namespace zhengbao::accuracy {

namespace {

using nlohmann::json;

// The keys of the corpus and the fields they speak of.
constexpr std::pair<std::string_view, std::string_view> kCorpusKeys[] = {
    {"title", "title"},
    {"doc_number", "document_number"},
    {"index_number", "index_number"},
    {"issuer", "issuers"},
    {"written_date", "written_on"},
    {"published_date", "published_at"},
    {"addressees", "addressees"},
    {"category", "category"},
};
constexpr std::pair<std::string_view, std::string_view> kMadeKeys[] = {
    {"title", "title"},
    {"index_number", "index_number"},
    {"published_on", "published_at"},
    {"written_on", "written_on"},
    {"category", "category"},
    {"open_mode", "openness"},
};

void read_fields(const json& object,
                 std::span<const std::pair<std::string_view, std::string_view>> keys,
                 ExpectedRecord& record) {
  for (const auto& [from, to] : keys) {
    const auto found = object.find(from);
    if (found == object.end()) continue;
    ExpectedValue& value = record.fields[std::string(to)];
    if (found->is_string()) value.alternatives.push_back(found->get<std::string>());
  }
}

// A reader exists for born-digital PDF, markup and text only.
bool is_readable(const std::filesystem::path& file) {
  const std::string folder = file.begin()->string();
  return folder == "pdf-born" || folder == "html" || folder == "text";
}

ExpectedRecord corpus_record(const json& object) {
  ExpectedRecord record;
  read_fields(object, kCorpusKeys, record);
  if (const auto period = object.find("period"); period != object.end()) {
    record.fields["period_from"].alternatives = {period->at("from").get<std::string>()};
    record.fields["period_to"].alternatives = {period->at("to").get<std::string>()};
  }
  if (const auto text = object.find("first_sentence"); text != object.end()) {
    record.contained.push_back(text->get<std::string>());
  }
  if (const auto sections = object.find("sections"); sections != object.end()) {
    record.sections = sections->get<std::vector<std::string>>();
  }
  record.sections_complete = object.value("sections_complete", true);
  return record;
}

// Reports name a unit (云溪市), a site and a publishing office; each of them
// is a true answer to "who issued it".
ExpectedRecord made_record(const json& object) {
  ExpectedRecord record;
  read_fields(object, kMadeKeys, record);
  record.fields["kind"].alternatives = {"annual_report"};
  const std::string year = std::to_string(object.at("year").get<int>());
  record.fields["period_from"].alternatives = {year + "-01-01"};
  record.fields["period_to"].alternatives = {year + "-12-31"};
  for (const char* key : {"unit", "site", "publisher"}) {
    const auto name = object.find(key);
    if (name == object.end()) continue;
    record.fields["issuers"].alternatives.push_back(name->get<std::string>());
    record.fields["issuers"].alternatives.push_back(name->get<std::string>() + "人民政府");
  }
  return record;
}

template <class Visit>
void for_each_line(const std::filesystem::path& file, Visit visit) {
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (!line.empty()) visit(json::parse(line));
  }
}

}  // namespace

std::vector<Expectation> read_corpus_truth(const std::filesystem::path& folder) {
  std::vector<Expectation> expectations;
  for_each_line(folder / "TRUTH.jsonl", [&](const json& object) {
    const std::filesystem::path file = object.at("file").get<std::string>();
    if (is_readable(file)) {
      expectations.push_back({"corpus", folder / file, {corpus_record(object)}});
    }
  });
  for_each_line(folder / "made" / "TRUTH.jsonl", [&](const json& object) {
    if (object.at("kind") == "disclosure_report") {
      expectations.push_back({"corpus",
                              folder / "made" / object.at("file").get<std::string>(),
                              {made_record(object)}});
    }
  });
  return expectations;
}

}  // namespace zhengbao::accuracy
