#include <algorithm>

#include "samples/reports/report_figures.h"

namespace zhengbao::samples {

namespace {

using Counts = std::map<CellKey, long long>;

long long at(const Counts& counts, std::string_view row, std::string_view column) {
  const auto found = counts.find({std::string(row), std::string(column)});
  return found == counts.end() ? 0 : found->second;
}

Counts request_counts(std::string_view form, Dice& dice) {
  Counts counts;
  for (std::string_view column : kApplicants) {
    const bool persons = column == "natural_person";
    const std::string name(column);
    long long total = 0;
    for (const RequestLine& line : request_lines(form)) {
      if (line.group.empty() || line.code == "total") continue;
      const bool some = dice.chance(persons ? 60 : 12);
      const long long value = some ? dice.below(persons ? 400 : 12) : 0;
      counts[{std::string(line.code), name}] = value;
      total += value;
    }
    const long long out = dice.below(persons ? 30 : 3);
    const long long in = std::min<long long>(dice.below(persons ? 20 : 2), total + out);
    counts[{"total", name}] = total;
    counts[{"carried_out", name}] = out;
    counts[{"carried_in", name}] = in;
    counts[{"received", name}] = total + out - in;
  }
  for (const RequestLine& line : request_lines(form)) {
    long long sum = 0;
    for (std::string_view column : kApplicants) sum += at(counts, line.code, column);
    counts[{std::string(line.code), "total"}] = sum;
  }
  return counts;
}

// The arithmetic as the form prints it, on the figures as printed.
void note_request_failures(std::string_view form, const Counts& counts, DataTable& table) {
  std::vector<std::string_view> columns(std::begin(kApplicants), std::end(kApplicants));
  columns.emplace_back("total");
  for (const RequestLine& line : request_lines(form)) {
    long long sum = 0;
    for (std::string_view column : kApplicants) sum += at(counts, line.code, column);
    if (sum != at(counts, line.code, "total")) fail(table, line.code, "total", "sum-mismatch");
  }
  for (std::string_view column : columns) {
    long long sum = 0;
    for (const RequestLine& line : request_lines(form)) {
      if (!line.group.empty() && line.code != "total") sum += at(counts, line.code, column);
    }
    if (sum != at(counts, "total", column)) fail(table, "total", column, "sum-mismatch");
    const long long open = at(counts, "received", column) + at(counts, "carried_in", column);
    const long long closed = at(counts, "total", column) + at(counts, "carried_out", column);
    if (open == closed) continue;
    for (std::string_view row : {"received", "carried_in", "total", "carried_out"})
      fail(table, row, column, "balance-mismatch");
  }
}

}  // namespace

DataTable make_requests(std::string_view form, const Hand& hand, Dice& dice) {
  Counts counts = request_counts(form, dice);
  for (auto& [key, value] : counts) {
    const bool is_total = key.first == "total" || key.second == "total";
    // Where all parts are left blank nobody can tell that a total is wrong.
    const bool blank_parts = hand.zero == ZeroSign::blank && value == 0;
    if (is_total && !blank_parts && dice.chance(kWrongPercent)) value += 1 + dice.below(9);
  }
  DataTable table{"requests", {}, {}};
  for (const auto& [key, value] : counts) {
    const bool is_total = key.first == "total" || key.second == "total";
    table.cells[key] = is_total ? number_cell(value, hand, "件") : count_cell(value, hand, "件");
  }
  note_request_failures(form, counts, table);
  return table;
}

const std::vector<RequestLine>& request_lines(std::string_view form) {
  static const auto lines = [](bool newer) {
    std::vector<RequestLine> all{{"received", ""}, {"carried_in", ""}};
    for (std::string_view code : {"granted", "partly_granted"}) all.push_back({code, "outcome"});
    for (std::string_view code :
         {"refused_state_secret", "refused_law", "refused_safety", "refused_third_party",
          "refused_internal", "refused_process", "refused_case_file", "refused_query"})
      all.push_back({code, "refused"});
    for (std::string_view code : {"unable_not_held", "unable_not_ready", "unable_unclear"})
      all.push_back({code, "unable"});
    for (std::string_view code :
         {"unhandled_petition", "unhandled_repeated", "unhandled_publication",
          "unhandled_excessive", "unhandled_confirm"})
      all.push_back({code, "unhandled"});
    if (newer) {
      for (std::string_view code : {"other_not_corrected", "other_fee_unpaid", "other_other"})
        all.push_back({code, "other"});
    } else {
      all.push_back({"other", "outcome"});
    }
    all.push_back({"total", "outcome"});
    all.push_back({"carried_out", ""});
    return all;
  };
  static const std::vector<RequestLine> newer = lines(true), older = lines(false);
  return form == "2021" ? newer : older;
}

}  // namespace zhengbao::samples
