// Invented figures of disclosure reports that satisfy the arithmetic of their
// forms, except where an error is planted. The truth about every cell goes with
// them. Same seed, same figures.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zhengbao::samples {

// A small generator of our own: the standard distributions differ by library.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15ULL + 1) {}
  int below(int limit);  // 0 to limit - 1
  bool chance(int percent) { return below(100) < percent; }
  template <class Choices>
  const auto& one_of(const Choices& choices) {
    return choices[static_cast<std::size_t>(below(static_cast<int>(std::size(choices))))];
  }

 private:
  std::uint64_t state_;
};

// What is printed in a cell and what it means. `kind` as value_kind_name().
struct DataCell {
  std::string printed;
  std::string value;
  std::string kind = "number";
  std::string unit;
};

using CellKey = std::pair<std::string, std::string>;  // row code, column code

struct DataTable {
  std::string table;  // "disclosure" …; "" for a local one
  std::map<CellKey, DataCell> cells;
  // Where a check of the form fails: the cells that bear it, with its code.
  std::set<std::pair<CellKey, std::string>> failures;
};

enum class ZeroSign { zero, blank, slash, dash, none };

struct ReportData {
  std::string form;  // "local", "2014", "2019", "2021"
  int year = 2022;
  std::string body;  // 青岚市…
  std::vector<DataTable> tables;
};

// Rows of table 三 in printed order: code and the group it stands under.
struct RequestLine {
  std::string_view code;
  std::string_view group;  // "", "outcome", "refused" …
};
const std::vector<RequestLine>& request_lines(std::string_view form);

inline constexpr std::string_view kApplicants[] = {"natural_person", "business",      "research",
                                                   "welfare",        "legal_service", "other_body"};

// The report number `index` of the series `seed`. One of twenty cells that are
// totals is printed wrong.
ReportData make_report(std::uint64_t seed, int index);

}  // namespace zhengbao::samples
