#include "tests/accuracy/reading_truth.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

namespace zhengbao::accuracy {

namespace {

using nlohmann::json;
using std::filesystem::path;

constexpr std::string_view kSuffix = ".truth.json";

std::vector<json> read_lines(const path& file) {
  std::vector<json> objects;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (!line.empty()) objects.push_back(json::parse(line));
  }
  return objects;
}

std::string text_of(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

void add_cells(const json& cells, ReadingTruth& truth) {
  truth.has_cells = true;
  for (const json& cell : cells) {
    truth.cells.push_back({cell.at("row").get<std::vector<std::string>>(),
                           cell.at("col").get<std::vector<std::string>>(),
                           cell.at("value").get<std::string>()});
  }
}

// Web pages by their file name.
std::map<std::string, path> web_pages(const path& folder) {
  std::map<std::string, path> pages;
  if (!std::filesystem::exists(folder)) return pages;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) pages[entry.path().filename().string()] = entry.path();
  }
  return pages;
}

// Of a document whose annex follows a body that breaks off, text is missing
// between its first sentence and its last; others just end early.
bool leaves_out_middle(const json& document) {
  const json& cut = document.at("cut");
  return cut.at("body").get<bool>() && cut.at("annex").get<bool>();
}

void add_documents(const json& issue, const std::map<std::string, path>& pages,
                   ReadingTruth& truth) {
  for (const json& document : issue.value("documents", json::array())) {
    truth.headings.push_back(text_of(document, "title"));
    const auto page = pages.find(text_of(document, "source"));
    if (page == pages.end() || leaves_out_middle(document)) continue;
    Passage passage;
    passage.first = document.at("page_first").get<int>();
    passage.last = document.at("page_last").get<int>();
    passage.same_as = page->second;
    passage.title = text_of(document, "title");
    passage.from = text_of(document, "first_sentence");
    passage.to = text_of(document, "last_sentence");
    truth.passages.push_back(std::move(passage));
  }
}

void add_pages(const json& object, const char* list_key, const char* number_key,
               ReadingTruth& truth) {
  for (const json& page : object.value(list_key, json::array())) {
    const int number = page.at(number_key).get<int>();
    truth.passages.push_back({number, number, text_of(page, "text"), {}, "", "", ""});
  }
}

ReadingTruth read_sample(const json& object) {
  ReadingTruth truth;
  add_pages(object, "pages", "page", truth);
  if (object.contains("cells")) add_cells(object["cells"], truth);
  if (object.contains("headings")) {
    truth.headings = object["headings"].get<std::vector<std::string>>();
    truth.headings_complete = true;
  }
  if (object.contains("running_heads")) {
    truth.running_heads = object["running_heads"].get<std::vector<std::string>>();
  }
  return truth;
}

}  // namespace

std::vector<ReadingTruth> read_sample_reading(const path& folder) {
  std::vector<ReadingTruth> all;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.path().string().ends_with(kSuffix)) continue;
    std::ifstream in(entry.path());
    const json object = json::parse(in);
    if (!object.contains("pages") && !object.contains("cells")) continue;
    ReadingTruth truth = read_sample(object);
    const path parent = entry.path().parent_path();
    truth.group = std::filesystem::equivalent(parent, folder) ? "samples" : parent.filename();
    std::string name = entry.path().filename().string();
    name.resize(name.size() - kSuffix.size());
    truth.file = parent / name;
    all.push_back(std::move(truth));
  }
  std::sort(all.begin(), all.end(),
            [](const ReadingTruth& a, const ReadingTruth& b) { return a.file < b.file; });
  return all;
}

std::vector<ReadingTruth> read_corpus_reading(const path& folder) {
  std::vector<ReadingTruth> all;
  const std::vector<json> made = read_lines(folder / "made" / "TRUTH.jsonl");
  const std::map<std::string, path> pages = web_pages(folder / "html");
  for (const json& object : made) {
    if (object.at("kind") == "scan") continue;
    ReadingTruth truth;
    truth.group = "corpus";
    truth.file = folder / "made" / object.at("file").get<std::string>();
    add_documents(object, pages, truth);
    for (const json& table : object.value("tables", json::array())) {
      add_cells(table.at("cells"), truth);
    }
    for (const json& scan : made) {
      // The scan without a text layer has the text of the issue's own pages.
      if (text_of(scan, "scan_of") != object.at("file") || scan.value("hidden_text", true))
        continue;
      add_pages(scan, "page_text", "source_page", truth);
    }
    all.push_back(std::move(truth));
  }
  return all;
}

std::vector<ReadingTruth> read_corpus_scans(const path& folder) {
  std::vector<ReadingTruth> all;
  for (const json& object : read_lines(folder / "made" / "TRUTH.jsonl")) {
    if (object.at("kind") != "scan") continue;
    ReadingTruth truth;
    truth.group = "scans";
    truth.file = folder / "made" / object.at("file").get<std::string>();
    add_pages(object, "page_text", "page", truth);
    all.push_back(std::move(truth));
  }
  return all;
}

}  // namespace zhengbao::accuracy
