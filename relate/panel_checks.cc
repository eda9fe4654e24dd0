#include "relate/panel_checks.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <tuple>

#include "core/median.h"
#include "core/number_text.h"
#include "core/text.h"
#include "core/text_fold.h"
#include "relate/compare_figures.h"

namespace zhengbao {
namespace {

constexpr double kJumpFactor = 5;
// Added to both figures, so that 1 to 9 is no jump and 100 to 900 is one.
constexpr double kSmallCount = 20;
constexpr std::size_t kMinPeers = 5;  // fewer say nothing about a year
constexpr std::string_view kCarriedOut = "requests|carried_out|",
                           kCarriedIn = "requests|carried_in|";

struct PanelValue {
  std::string text;
  double number = 0;
  int page = 0;
  std::string table, row_code, column_code;
};

struct PanelReport {
  std::string record_id;
  std::string body;
  std::map<std::string, PanelValue> values;  // by cell_identity()
};

using Years = std::map<int, std::vector<PanelReport>>;

// How a figure moved from one year to the next, as a logarithm.
struct Move {
  const std::string* body = nullptr;
  int year = 0;
  const std::string* cell = nullptr;
  const PanelReport *report = nullptr, *earlier = nullptr;
  double size = 0;
};

PanelFlag flag_of(std::string_view code, int year, const PanelReport& report,
                  const PanelValue& value) {
  PanelFlag flag;
  flag.code = code;
  flag.record_id = report.record_id;
  flag.body = report.body;
  flag.year = year;
  flag.table = value.table;
  flag.row_code = value.row_code;
  flag.column_code = value.column_code;
  flag.value = value.text;
  flag.page = value.page;
  return flag;
}

// What the reports of the year before say was carried over, by column; nothing
// for a column where one of them says `value`.
void check_carried_value(int year, const PanelReport& report, const std::string& cell,
                         const std::vector<PanelReport>& earlier, std::vector<PanelFlag>& flags) {
  const PanelValue& value = report.values.at(cell);
  const std::string other = std::string(kCarriedOut) + cell.substr(kCarriedIn.size());
  const PanelReport* differs = nullptr;
  for (const PanelReport& one : earlier) {
    const auto found = one.values.find(other);
    if (found == one.values.end()) continue;
    if (number_difference(found->second.text, value.text) == "0") return;
    if (differs == nullptr) differs = &one;
  }
  if (differs == nullptr) return;
  PanelFlag flag = flag_of("carry-mismatch", year, report, value);
  flag.other_record_id = differs->record_id;
  flag.expected = differs->values.at(other).text;
  flag.difference = number_difference(flag.value, flag.expected);
  flag.message = "carried in from " + std::to_string(year - 1) + ": " + flag.value +
                 "; the report of that year carries over " + flag.expected;
  flags.push_back(std::move(flag));
}

void check_carry(const Years& years, std::vector<PanelFlag>& flags) {
  for (const auto& [year, reports] : years) {
    const auto earlier = years.find(year - 1);
    if (earlier == years.end()) continue;
    for (const PanelReport& report : reports) {
      for (const auto& [cell, value] : report.values) {
        if (cell.starts_with(kCarriedIn))
          check_carried_value(year, report, cell, earlier->second, flags);
      }
    }
  }
}

// The moves of all bodies, with what is usual for each.
class Moves {
 public:
  void add(const std::string& body, const Years& years) {
    for (const auto& [year, reports] : years) {
      const auto earlier = years.find(year - 1);
      if (earlier == years.end()) continue;
      add_moves(body, year, reports.front(), earlier->second.front());
    }
  }

  void flag_jumps(std::vector<PanelFlag>& flags) const {
    for (const Move& move : moves_) {
      if (is_jump(move)) flags.push_back(jump_flag(move));
    }
  }

 private:
  void add_moves(const std::string& body, int year, const PanelReport& report,
                 const PanelReport& earlier) {
    for (const auto& [cell, value] : report.values) {
      const auto before = earlier.values.find(cell);
      if (before == earlier.values.end() || value.number < 0 || before->second.number < 0) continue;
      const double size =
          std::log((value.number + kSmallCount) / (before->second.number + kSmallCount));
      moves_.push_back({&body, year, &cell, &report, &earlier, size});
      of_year_[{cell, year}].push_back(size);
      of_body_[{cell, body}].push_back(size);
    }
  }

  static std::vector<double> without(std::vector<double> sizes, double one) {
    const auto found = std::ranges::find(sizes, one);
    if (found != sizes.end()) sizes.erase(found);
    return sizes;
  }

  bool is_jump(const Move& move) const {
    const double least = std::log(kJumpFactor);
    if (std::abs(move.size) <= least) return false;
    const auto peers = without(of_year_.at({*move.cell, move.year}), move.size);
    const double usual = peers.size() < kMinPeers ? 0 : median(peers);
    const double excess = std::abs(move.size - usual);
    if (excess <= least) return false;
    std::vector<double> own = without(of_body_.at({*move.cell, *move.body}), move.size);
    for (double& size : own) size = std::abs(size);
    return excess > 2 * median(own);
  }

  static PanelFlag jump_flag(const Move& move) {
    PanelFlag flag =
        flag_of("value-jump", move.year, *move.report, move.report->values.at(*move.cell));
    flag.other_record_id = move.earlier->record_id;
    flag.expected = move.earlier->values.at(*move.cell).text;
    flag.difference = number_difference(flag.value, flag.expected);
    flag.message =
        "was " + flag.expected + " in " + std::to_string(move.year - 1) + ", is " + flag.value;
    return flag;
  }

  std::vector<Move> moves_;
  std::map<std::pair<std::string, int>, std::vector<double>> of_year_;
  std::map<std::pair<std::string, std::string>, std::vector<double>> of_body_;
};

bool comes_first(const PanelFlag& a, const PanelFlag& b) {
  return std::tie(a.body, a.year, a.table, a.code, a.row_code, a.column_code, a.record_id) <
         std::tie(b.body, b.year, b.table, b.code, b.row_code, b.column_code, b.record_id);
}

}  // namespace

struct PanelChecks::Panel {
  // By region and name, a line break between.
  std::map<std::string, Years> bodies;

  // The bodies; a report of unknown region is taken for one of the body of that
  // name where only one region has such a body.
  std::map<std::string, Years> settled() const {
    std::map<std::string, std::vector<std::string>> regions;  // keys by name
    for (const auto& [key, years] : bodies) {
      if (!key.starts_with('\n')) regions[key.substr(key.find('\n') + 1)].push_back(key);
    }
    std::map<std::string, Years> all;
    for (const auto& [key, years] : bodies) {
      const auto found = regions.find(key.substr(key.find('\n') + 1));
      const bool one = found != regions.end() && found->second.size() == 1;
      Years& merged = all[one ? found->second.front() : key];
      for (const auto& [year, reports] : years) {
        auto& list = merged[year];
        list.insert(list.end(), reports.begin(), reports.end());
      }
    }
    return all;
  }
};

PanelChecks::PanelChecks() : panel_(std::make_unique<Panel>()) {}
PanelChecks::~PanelChecks() = default;

void PanelChecks::add(std::string_view record_id, std::string_view region, std::string_view body,
                      int year, std::span<const Statistic> cells) {
  if (body.empty() || year <= 0) return;
  PanelReport report{std::string(record_id), std::string(body), {}};
  for (const Statistic& cell : cells) {
    const std::optional<double> number = number_value(cell.value);
    if (cell.row_code.empty() || cell.column_code.empty() || !number) continue;
    report.values.emplace(cell_identity(cell),
                          PanelValue{number_text(cell.value), *number, cell.page, cell.table,
                                     cell.row_code, cell.column_code});
  }
  if (report.values.empty()) return;
  // One body is printed in simplified and in traditional characters.
  panel_->bodies[std::string(region) + "\n" + fold_to_utf8(without_spaces(body))][year].push_back(
      std::move(report));
}

std::vector<PanelFlag> PanelChecks::flags() const {
  std::vector<PanelFlag> flags;
  Moves moves;
  const std::map<std::string, Years> bodies = panel_->settled();
  for (const auto& [body, years] : bodies) {
    check_carry(years, flags);
    moves.add(body, years);
  }
  moves.flag_jumps(flags);
  std::sort(flags.begin(), flags.end(), comes_first);
  return flags;
}

}  // namespace zhengbao
