// reading_plans FOLDER [--expect FILE]: says for every page of the PDFs of a corpus
// where its text comes from, and compares that with what a person decided who looked
// at the pages. Recognises nothing. Exit 1 where they differ, 77 without a corpus.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "extract/extract.h"

namespace {

namespace fs = std::filesystem;
using zhengbao::Document;
using zhengbao::Page;

constexpr const char* kFolders[] = {"made", "pdf-born", "pdf-broken", "pdf-scan"};

bool has(const Document& document, int page, std::string_view code) {
  return std::ranges::any_of(document.diagnostics, [&](const zhengbao::Diagnostic& found) {
    return found.page == page && found.code == code;
  });
}

// layer: its text layer; blank: it has no text; picture: its picture; both: its
// picture beside the text layer, or for parts of it.
std::string decision_of(const Document& document, const Page& page) {
  const bool is_blank = has(document, page.number, "page-blank");
  std::string decision =
      page.awaits_ocr ? (is_blank ? "picture" : "both") : (is_blank ? "blank" : "layer");
  if (has(document, page.number, "text-layer-garbled")) decision += " garbled";
  if (has(document, page.number, "text-layer-repaired")) decision += " repaired";
  if (has(document, page.number, "text-invisible")) decision += " hidden";
  return decision;
}

// A line for each run of pages that are decided alike.
void add_lines(const fs::path& file, std::set<std::string>& lines) {
  auto source = zhengbao::load_source(file);
  if (!source) return;
  const auto document = zhengbao::extract(*source, {.ocr = zhengbao::OcrMode::deferred});
  const std::string name = file.filename().string();
  if (!document) {
    lines.insert(name + "\t-\t" + std::string(zhengbao::error_code_name(document.error().code)));
    return;
  }
  const auto& pages = document->pages;
  for (std::size_t i = 0; i < pages.size();) {
    const std::string decision = decision_of(*document, pages[i]);
    std::size_t end = i + 1;
    while (end < pages.size() && decision_of(*document, pages[end]) == decision) ++end;
    std::string range = std::to_string(pages[i].number);
    if (end - i > 1) range += "-" + std::to_string(pages[end - 1].number);
    lines.insert(name + "\t" + range + "\t" + decision);
    i = end;
  }
}

std::set<std::string> lines_of(const fs::path& corpus) {
  std::set<std::string> lines;
  for (const char* folder : kFolders) {
    std::error_code error;
    for (fs::recursive_directory_iterator at(corpus / folder, error), end; !error && at != end;
         at.increment(error)) {
      if (at->path().extension() == ".pdf") add_lines(at->path(), lines);
    }
  }
  return lines;
}

std::set<std::string> read_lines(const std::string& file) {
  std::set<std::string> lines;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && line[0] != '#') lines.insert(line);
  }
  return lines;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> args(argv + 1, argv + argc);
  if (args.empty()) {
    std::fprintf(stderr, "usage: reading_plans FOLDER [--expect FILE]\n");
    return 2;
  }
  const std::set<std::string> lines = lines_of(args[0]);
  if (lines.empty()) return 77;
  if (args.size() < 3 || args[1] != "--expect") {
    for (const std::string& line : lines) std::printf("%s\n", line.c_str());
    return 0;
  }
  const std::set<std::string> expected = read_lines(args[2]);
  int differences = 0;
  for (const std::string& line : expected) {
    if (lines.count(line) == 0) std::printf("expected %s\n", line.c_str()), ++differences;
  }
  for (const std::string& line : lines) {
    if (expected.count(line) == 0) std::printf("found    %s\n", line.c_str()), ++differences;
  }
  std::printf("%zu runs of pages, %d differences\n", lines.size(), differences);
  return differences == 0 ? 0 : 1;
}
