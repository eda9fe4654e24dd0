#include "relate/series.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "archive/failure.h"
#include "archive/links.h"
#include "archive/title_key.h"
#include "core/text.h"

namespace zhengbao {
namespace {

constexpr int kMaxSerial = 9999;
constexpr std::size_t kMaxDigits = 5;

// The digits that end at `end`, which moves before them; 0 where there are
// none or too many.
int digits_before(std::u32string_view text, std::size_t& end) {
  int value = 0, scale = 1;
  std::size_t digits = 0;
  while (end > 0 && is_digit(text[end - 1]) && digits < kMaxDigits) {
    value += scale * static_cast<int>(text[end - 1] - U'0');
    scale *= 10;
    --end;
    ++digits;
  }
  return end > 0 && is_digit(text[end - 1]) ? 0 : value;
}

struct Serials {
  std::set<int> held;
  int highest_cited = 0;
};
using SerialsByName = std::map<std::pair<std::string, int>, Serials>;

NumberSeries series_from(const std::pair<std::string, int>& name, const Serials& serials) {
  NumberSeries series;
  series.agency = name.first;
  series.year = name.second;
  series.held = static_cast<int>(serials.held.size());
  series.highest = serials.held.empty() ? 0 : *serials.held.rbegin();
  series.highest_cited = serials.highest_cited;
  const bool of_one_year = series.year > 0;
  int next = of_one_year || serials.held.empty() ? 1 : *serials.held.begin();
  for (const int serial : serials.held) {
    if (serial > next) {
      series.missing.emplace_back(next, serial - 1);
      series.missing_count += serial - next;
    }
    next = serial + 1;
  }
  if (of_one_year)
    series.estimated = std::max(estimate_issued(series.held, series.highest), series.highest_cited);
  return series;
}

}  // namespace

std::optional<SeriesNumber> parse_series_number(std::string_view document_number) {
  if (!names_agency(document_number)) return std::nullopt;
  const std::u32string form = number_form(document_number);
  std::u32string_view left = form;
  if (!left.ends_with(U'号')) return std::nullopt;
  left.remove_suffix(1);
  std::size_t end = left.size();
  SeriesNumber number;
  number.serial = digits_before(left, end);
  if (number.serial < 1 || number.serial > kMaxSerial) return std::nullopt;
  if (end > 0 && left[end - 1] == U'第') --end;
  if (end > 0 && left[end - 1] == U']') {
    --end;
    number.year = digits_before(left, end);
    if (number.year < 1949 || number.year > 2100 || end == 0 || left[end - 1] != U'[')
      return std::nullopt;
    --end;
  }
  number.agency = to_utf8(left.substr(0, end));
  if (number.agency.empty()) return std::nullopt;
  return number;
}

int estimate_issued(int held, int highest) {
  if (held <= 0) return 0;
  return static_cast<int>(std::lround(highest + static_cast<double>(highest) / held - 1));
}

Result<std::vector<NumberSeries>> find_series(const Archive& archive) {
  return guarded([&]() -> Result<std::vector<NumberSeries>> {
    Links links(archive);
    SerialsByName all;
    links.for_each_document_number([&all](std::string_view document_number) {
      if (const auto number = parse_series_number(document_number))
        all[{number->agency, number->year}].held.insert(number->serial);
    });
    links.for_each_citation([&all](const StoredCitation& citation) {
      const auto number = parse_series_number(citation.document_number);
      if (!number) return;
      const auto series = all.find({number->agency, number->year});
      if (series == all.end()) return;
      int& highest = series->second.highest_cited;
      highest = std::max(highest, number->serial);
    });
    std::vector<NumberSeries> list;
    for (const auto& [name, serials] : all) list.push_back(series_from(name, serials));
    return list;
  });
}

}  // namespace zhengbao
