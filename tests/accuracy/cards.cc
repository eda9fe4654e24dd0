#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>

#include "tests/accuracy/expectation.h"

namespace zhengbao::accuracy {

namespace {

constexpr std::pair<std::string_view, std::string_view> kLabels[] = {
    {"索引号", "index_number"},   {"主题分类", "category"}, {"发文机关", "issuers"},
    {"成文日期", "written_on"},   {"标题", "title"},        {"发文字号", "document_number"},
    {"发布日期", "published_at"}, {"主题词", "keywords"},
};

std::string read_file(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string without(std::string text, std::string_view what) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at)) {
    text.erase(at, what.size());
  }
  return text;
}

std::string bare_label(std::string label) {
  for (std::string_view padding : {" ", "　", "：", ":", "&nbsp;"}) label = without(label, padding);
  return label;
}

// 2019年02月15日 -> 2019-02-15; anything else unchanged.
std::string iso_date(const std::string& text) {
  static const std::regex kDate("(\\d{4})年(\\d{2})月(\\d{2})日");
  return std::regex_replace(text, kDate, "$1-$2-$3");
}

ExpectedRecord read_card(const std::string& page) {
  static const std::regex kPair("<td[^>]*>\\s*<b>([^<]*)</b>\\s*</td>\\s*<td[^>]*>([^<]*)</td>");
  ExpectedRecord record;
  for (std::sregex_iterator pair(page.begin(), page.end(), kPair), end; pair != end; ++pair) {
    const std::string label = bare_label((*pair)[1]);
    for (const auto& [name, field] : kLabels) {
      if (label != name) continue;
      const std::string value = (*pair)[2];
      ExpectedValue& expected = record.fields[std::string(field)];
      if (!bare_label(value).empty()) expected.alternatives = {iso_date(value)};
    }
  }
  return record;
}

}  // namespace

std::vector<Expectation> read_cards(const std::filesystem::path& folder) {
  std::vector<Expectation> expectations;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file() || entry.path().extension() != ".html") continue;
    ExpectedRecord record = read_card(read_file(entry.path()));
    if (record.fields.empty()) continue;
    expectations.push_back({"cards", entry.path(), {std::move(record)}});
  }
  std::sort(expectations.begin(), expectations.end(),
            [](const Expectation& a, const Expectation& b) { return a.file < b.file; });
  return expectations;
}

}  // namespace zhengbao::accuracy
