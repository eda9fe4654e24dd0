#include "tests/accuracy/issues/issue_truth.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

namespace zhengbao::accuracy {

namespace {

using nlohmann::json;

std::string text_of(const json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || found->is_null()) return {};
  if (found->is_number()) return std::to_string(found->get<int>());
  return found->get<std::string>();
}

TrueDocument made_document(const json& object) {
  TrueDocument document;
  document.title = text_of(object, "title");
  for (const auto& [from, to] : {std::pair("title", "title"),
                                 {"document_number", "document_number"},
                                 {"issuer", "issuers"},
                                 {"written_on", "written_on"}}) {
    document.fields[to] = text_of(object, from);
  }
  // The corpus calls an order of the State Council as gov.cn does.
  std::string& number = document.fields["document_number"];
  if (number.starts_with("国令")) number.replace(0, std::string("国令").size(), "国务院令");
  document.first_page = object.at("page_first").get<int>();
  document.last_page = object.at("page_last").get<int>();
  return document;
}

TrueIssue made_issue(const json& object) {
  TrueIssue issue;
  issue.file = text_of(object, "file");
  issue.is_scan = object.at("kind") == "scan";
  const json& gazette = object.at("gazette");
  issue.values["gazette"] = text_of(gazette, "title");
  issue.values["year"] = text_of(gazette, "year");
  issue.values["number"] = text_of(gazette, "number");
  if (issue.is_scan) {
    for (const json& one : object.at("documents_complete"))
      issue.documents.push_back(made_document(one));
    return issue;
  }
  issue.values["total_number"] = text_of(gazette, "total_number");
  issue.values["issued_on"] = text_of(gazette, "date");
  issue.values["issuer"] = text_of(gazette, "issuer");
  for (const json& one : object.at("documents")) issue.documents.push_back(made_document(one));
  for (const json& entry : object.at("contents_entries")) {
    issue.entries.push_back({text_of(entry, "title"), text_of(entry, "section"),
                             text_of(entry, "page"), text_of(entry, "document_number_printed")});
  }
  issue.contents_pages = object.at("contents_pages").get<std::vector<int>>();
  return issue;
}

TrueIssue sample_issue(const json& truth) {
  TrueIssue issue;
  for (const auto& [key, value] : truth.at("issue").items()) {
    if (key == "contents_pages") {
      issue.contents_pages = value.get<std::vector<int>>();
    } else {
      issue.values[key] = text_of(truth.at("issue"), key.c_str());
    }
  }
  for (const json& entry : truth.at("contents")) {
    issue.entries.push_back({text_of(entry, "title"), text_of(entry, "section"),
                             text_of(entry, "page"), text_of(entry, "document_number")});
  }
  for (const json& record : truth.at("records")) {
    TrueDocument document;
    document.title = text_of(record, "title");
    for (const char* key : {"title", "document_number", "written_on"}) {
      document.fields[key] = text_of(record, key);
    }
    const json& issuers = record.at("issuers");
    document.fields["issuers"] = issuers.is_null() ? "" : issuers.at(0).get<std::string>();
    document.first_page = record.at("first_page").get<int>();
    document.last_page = record.at("last_page").get<int>();
    issue.documents.push_back(std::move(document));
  }
  return issue;
}

}  // namespace

std::vector<TrueIssue> read_made_issues(const std::filesystem::path& corpus, bool scans) {
  std::vector<TrueIssue> issues;
  const std::filesystem::path folder = corpus / "made";
  std::ifstream in(folder / "TRUTH.jsonl");
  for (std::string line; std::getline(in, line);) {
    const json object = json::parse(line);
    const bool scan = object.at("kind") == "scan";
    if (object.at("kind") != "gazette_issue" && !(scans && scan)) continue;
    issues.push_back(made_issue(object));
    issues.back().file = folder / issues.back().file;
  }
  return issues;
}

std::vector<TrueIssue> read_sample_issues(const std::filesystem::path& folder) {
  constexpr std::string_view kSuffix = ".truth.json";
  std::vector<TrueIssue> issues;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::string name = entry.path().filename().string();
    if (!name.ends_with(kSuffix)) continue;
    std::ifstream in(entry.path());
    const json truth = json::parse(in);
    if (!truth.contains("issue")) continue;
    issues.push_back(sample_issue(truth));
    name.resize(name.size() - kSuffix.size());
    issues.back().file = folder / name;
  }
  std::sort(issues.begin(), issues.end(),
            [](const TrueIssue& a, const TrueIssue& b) { return a.file < b.file; });
  return issues;
}

}  // namespace zhengbao::accuracy
