#include "tests/bench/page_texts.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string_view>

namespace zhengbao::bench {

namespace {

using nlohmann::json;

std::string whole_file(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// The cells that stand on the page, in the order of the table.
std::string cells_on(const json& table, int page) {
  std::string text;
  for (const json& cell : table.at("cells")) {
    if (cell.value("page", 0) == page) text += cell.value("text", "") + '\n';
  }
  return text;
}

// Of a table that began on an earlier page, the page has no block.
std::string rest_of_table(const json& document, int page) {
  for (const json& table : document.at("tables")) {
    const auto pages = table.value("pages", std::vector<int>{});
    if (!pages.empty() && pages.front() < page && pages.back() >= page) {
      return cells_on(table, page);
    }
  }
  return "";
}

std::string text_of(const json& document, const json& page) {
  constexpr std::string_view kNotPrinted[] = {"watermark", "seal"};
  const int number = page.value("number", 0);
  std::string text = rest_of_table(document, number);
  for (const json& block : page.at("blocks")) {
    if (block.contains("table")) {
      text += cells_on(document.at("tables").at(block["table"].get<std::size_t>()), number);
    } else if (!std::ranges::count(kNotPrinted, block.value("kind", ""))) {
      text += block.value("text", "") + '\n';
    }
  }
  return text;
}

}  // namespace

std::vector<std::string> extracted_pages(const std::filesystem::path& file) {
  const json document = json::parse(whole_file(file), nullptr, false);
  std::vector<std::string> pages;
  if (!document.is_object() || !document.contains("pages")) return pages;
  for (const json& page : document["pages"]) pages.push_back(text_of(document, page));
  return pages;
}

std::vector<std::string> sidecar_pages(const std::filesystem::path& file) {
  const std::string whole = whole_file(file);
  std::vector<std::string> pages;
  for (std::size_t begin = 0; begin < whole.size();) {
    const std::size_t end = std::min(whole.find('\f', begin), whole.size());
    pages.push_back(whole.substr(begin, end - begin));
    begin = end + 1;
  }
  return pages;
}

}  // namespace zhengbao::bench
