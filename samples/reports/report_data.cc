#include "samples/reports/report_data.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace zhengbao::samples {

namespace {

constexpr int kWrongPercent = 5;

constexpr std::string_view kBodies[] = {
    "青岚市人民政府", "青岚市望渚区人民政府", "青岚市水务局",         "临澜县人民政府",
    "云溪市教育局",   "江汀市人民政府",       "青岚市市场监督管理局", "望渚区松陵镇人民政府"};

std::string with_separators(const std::string& digits) {
  std::string out;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) out += ',';
    out += digits[i];
  }
  return out;
}

std::string full_width(const std::string& digits) {
  std::string out;
  for (const char c : digits) {
    if (c >= '0' && c <= '9') {
      out += "\xEF\xBC";
      out += static_cast<char>(0x90 + (c - '0'));
    } else {
      out += c;
    }
  }
  return out;
}

// How one office writes its numbers.
struct Hand {
  ZeroSign zero = ZeroSign::zero;
  bool separators = false;
  bool wide = false;
};

DataCell number_cell(long long value, const Hand& hand, std::string unit) {
  DataCell cell{std::to_string(value), std::to_string(value), "number", std::move(unit)};
  if (hand.separators && value >= 1000) cell.printed = with_separators(cell.value);
  if (hand.wide) cell.printed = full_width(cell.printed);
  return cell;
}

DataCell count_cell(long long value, const Hand& hand, std::string unit) {
  constexpr std::array<std::pair<const char*, const char*>, 5> kZeros{
      {{"0", "number"}, {"", "blank"}, {"/", "slash"}, {"—", "dash"}, {"无", "none"}}};
  if (value != 0 || hand.zero == ZeroSign::zero) return number_cell(value, hand, std::move(unit));
  const auto& [sign, kind] = kZeros[static_cast<std::size_t>(hand.zero)];
  return {sign, "", kind, std::move(unit)};
}

using Counts = std::map<CellKey, long long>;

long long at(const Counts& counts, std::string_view row, std::string_view column) {
  const auto found = counts.find({std::string(row), std::string(column)});
  return found == counts.end() ? 0 : found->second;
}

void fail(DataTable& table, std::string_view row, std::string_view column, std::string_view code) {
  table.failures.insert({{std::string(row), std::string(column)}, std::string(code)});
}

// --- table 三 ---

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

// --- table 四 ---

DataTable make_review(const Hand& hand, Dice& dice) {
  DataTable table{"review", {}, {}};
  for (const char* row : {"review", "litigation_direct", "litigation_reviewed"}) {
    long long sum = 0;
    for (const char* column : {"upheld", "corrected", "other", "pending"}) {
      const long long value = dice.chance(55) ? dice.below(40) : 0;
      sum += value;
      table.cells[{row, column}] = count_cell(value, hand, "件");
    }
    const bool blank_parts = hand.zero == ZeroSign::blank && sum == 0;
    const bool wrong = dice.chance(kWrongPercent) && !blank_parts;
    table.cells[{row, "total"}] = number_cell(wrong ? sum + 1 + dice.below(9) : sum, hand, "件");
    if (wrong) fail(table, row, "total", "sum-mismatch");
  }
  return table;
}

// --- table 二 ---

DataCell amount_cell(Dice& dice) {
  const std::string whole = std::to_string(dice.below(9000)),
                    rest = std::to_string(10 + dice.below(90));
  if (dice.chance(25)) return {whole + "00元", whole + "00", "number", "元"};
  return {whole + "." + rest, whole + "." + rest, "number", "万元"};
}

DataCell change_cell(Dice& dice) {
  const std::string value = std::to_string(1 + dice.below(300));
  switch (dice.below(5)) {
    case 0:
      return {"+" + value, value, "number", "项"};
    case 1:
      return {"--" + value, "-" + value, "number", "项"};
    case 2:
      return {"-" + value, "-" + value, "number", "项"};
    case 3:
      return {"增" + value, value, "number", "项"};
    default:
      return {"0", "0", "number", "项"};
  }
}

void add_procurement(DataTable& table, Dice& dice) {
  const std::string projects = std::to_string(dice.below(90));
  const std::string spending =
      std::to_string(dice.below(900)) + "." + std::to_string(1000 + dice.below(8999));
  DataCell& first = table.cells[{"procurement", "projects"}];
  DataCell& second = table.cells[{"procurement", "spending"}];
  first = {projects, projects, "number", "项"};
  second = {spending + "万元", spending, "number", "万元"};
  // Both in one cell, over both columns.
  if (dice.chance(30)) {
    first.printed = projects + " / " + spending + "万元";
    second.printed = "<";
  }
}

DataTable make_disclosure(std::string_view form, const Hand& hand, Dice& dice) {
  DataTable table{"disclosure", {}, {}};
  const bool newer = form == "2021";
  const auto count = [&](const char* row, const char* column, int limit, const char* unit) {
    table.cells[{row, column}] = count_cell(dice.chance(70) ? dice.below(limit) : 0, hand, unit);
  };
  for (const char* row : {"rules", "normative"}) {
    for (const char* column : newer ? std::array{"issued", "repealed", "in_force"}
                                    : std::array{"made", "published", "open_total"})
      count(row, column, 120, "件");
  }
  for (const char* row : {"license", "other_services", "penalty", "coercion"}) {
    if (newer && std::string_view(row) == "other_services") continue;
    if (!newer) {
      count(row, "items_before", 400, "项");
      table.cells[{row, "change"}] = change_cell(dice);
    }
    count(row, "decisions", 90'000, "件");
  }
  if (newer) {
    table.cells[{"charges", "amount"}] = amount_cell(dice);
    return table;
  }
  count("charges", "items_before", 30, "项");
  table.cells[{"charges", "change"}] = change_cell(dice);
  add_procurement(table, dice);
  return table;
}

// --- the form of 2014 ---

struct SummaryLine {
  const char* code;
  const char* unit;
  const char* sum_of;  // the row whose parts it belongs to, or ""
};

constexpr SummaryLine kSummary[] = {
    {"disclosed", "条", ""},
    {"disclosed_normative", "条", "<disclosed"},
    {"normative_made", "件", ""},
    {"by_gazette", "条", ""},
    {"by_website", "条", ""},
    {"by_weibo", "条", ""},
    {"by_wechat", "条", ""},
    {"by_other_means", "条", ""},
    {"hot_topics", "次", ""},
    {"press_conferences", "次", ""},
    {"press_conferences_led", "次", "<press_conferences"},
    {"online_interviews", "次", ""},
    {"online_interviews_led", "次", "<online_interviews"},
    {"interpretations", "篇", ""},
    {"microblog_responses", "次", ""},
    {"other_responses", "次", ""},
    {"received_in_person", "件", "received"},
    {"received_by_fax", "件", "received"},
    {"received_online", "件", "received"},
    {"received_by_letter", "件", "received"},
    {"concluded_in_time", "件", "concluded"},
    {"concluded_extended", "件", "concluded"},
    {"refused_state_secret", "件", "refused"},
    {"refused_trade_secret", "件", "refused"},
    {"refused_privacy", "件", "refused"},
    {"refused_safety", "件", "refused"},
    {"refused_not_information", "件", "refused"},
    {"refused_other_law", "件", "refused"},
    {"already_public", "件", "answered"},
    {"granted", "件", "answered"},
    {"partly_granted", "件", "answered"},
    {"not_this_body", "件", "answered"},
    {"not_existing", "件", "answered"},
    {"correction_asked", "件", "answered"},
    {"other_ways", "件", "answered"},
    {"review_upheld", "件", "review"},
    {"review_corrected", "件", "review"},
    {"review_other", "件", "review"},
    {"litigation_upheld", "件", "litigation"},
    {"litigation_corrected", "件", "litigation"},
    {"litigation_other", "件", "litigation"},
    {"complaints", "件", ""},
    {"offices", "个", ""},
    {"reading_points", "个", ""},
    {"staff_full_time", "人", "staff"},
    {"staff_part_time", "人", "staff"},
    {"meetings", "次", ""},
    {"courses", "次", ""},
    {"trained", "人次", ""},
};

DataTable make_summary(const Hand& hand, Dice& dice) {
  std::map<std::string, long long> values, sums;
  DataTable table{"summary", {}, {}};
  const auto put = [&](const std::string& code, const DataCell& cell) {
    table.cells[{code, "value"}] = cell;
  };
  for (const SummaryLine& line : kSummary) {
    const std::string_view sum_of = line.sum_of;
    long long value = dice.chance(60) ? dice.below(sum_of.empty() ? 6000 : 90) : 0;
    if (sum_of.starts_with('<')) {
      const long long whole = values[std::string(sum_of.substr(1))];
      value = dice.chance(kWrongPercent) ? whole + 3 : std::min(value, whole);
      if (value > whole) fail(table, line.code, "value", "part-exceeds-whole");
    } else if (!sum_of.empty()) {
      sums[std::string(sum_of)] += value;
    }
    values[line.code] = value;
    // The wholes of the above print a figure.
    put(line.code,
        sum_of.empty() ? number_cell(value, hand, line.unit) : count_cell(value, hand, line.unit));
    if (sum_of.starts_with('<')) put(line.code, number_cell(value, hand, line.unit));
  }
  for (const char* code :
       {"refused", "received", "concluded", "answered", "review", "litigation", "staff"}) {
    long long sum = sums[code];
    if (std::string_view(code) == "answered") sum += values["refused"];
    values[code] = sum;
    const bool blank_parts = hand.zero == ZeroSign::blank && sum == 0;
    if (dice.chance(kWrongPercent) && !blank_parts) {
      values[code] += 1 + dice.below(9);
      fail(table, code, "value", "sum-mismatch");
    }
    put(code, number_cell(values[code], hand, std::string_view(code) == "staff" ? "人" : "件"));
  }
  put("fees", {"0." + std::to_string(10 + dice.below(89)), "", "number", "万元"});
  put("budget", {std::to_string(dice.below(90)) + ".5", "", "number", "万元"});
  for (const char* code : {"fees", "budget"}) {
    DataCell& cell = table.cells[{code, "value"}];
    cell.value = cell.printed;
  }
  return table;
}

// --- tables of the years before: codes are labels of their own ---

DataTable make_local(const Hand& hand, Dice& dice) {
  DataTable table{"", {}, {}};
  for (const auto& [label, unit] : std::initializer_list<std::pair<const char*, const char*>>{
           {"主动公开信息数", "条"},
           {"其中：全文电子化的信息数", "条"},
           {"网站专栏页面访问量", "人次"},
           {"现场接待人数", "人次"},
           {"网上咨询数", "人次"},
           {"申请总数", "条"},
           {"其中：1.当面申请数", "条"},
           {"2.电子邮件申请数", "条"},
           {"对申请的答复总数", "条"},
           {"行政复议数", "件"},
           {"行政诉讼数", "件"},
           {"窗口检索费", "元"},
       }) {
    table.cells[{label, "value"}] = number_cell(dice.below(40'000), hand, unit);
  }
  return table;
}

}  // namespace

int Dice::below(int limit) {
  state_ ^= state_ << 13;
  state_ ^= state_ >> 7;
  state_ ^= state_ << 17;
  return static_cast<int>((state_ >> 11) % static_cast<std::uint64_t>(limit));
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

ReportData make_report(std::uint64_t seed, int index) {
  Dice dice(seed * 1'000'003 + static_cast<std::uint64_t>(index));
  for (int i = 0; i < 8; ++i) dice.below(2);
  constexpr std::array kForms{"local", "2014", "2019", "2021"};
  constexpr std::array kYears{2011, 2016, 2019, 2022};
  ReportData report;
  const auto era = static_cast<std::size_t>(index % 4);
  report.form = kForms[era];
  report.year = kYears[era] + (era == 2 ? dice.below(2) : dice.below(3) - 1 + (era == 3));
  report.body = dice.one_of(kBodies);
  Hand hand;
  hand.zero = dice.chance(60) ? ZeroSign::zero : static_cast<ZeroSign>(dice.below(5));
  hand.separators = dice.chance(30);
  // Full-width digits do not fit into the narrow columns of the printed forms.
  hand.wide = dice.chance(10) && !hand.separators && index / 4 % 8 >= 4;
  if (report.form == "local") {
    report.tables = {make_local(hand, dice)};
  } else if (report.form == "2014") {
    report.tables = {make_summary(hand, dice)};
  } else {
    report.tables = {make_disclosure(report.form, hand, dice),
                     make_requests(report.form, hand, dice), make_review(hand, dice)};
  }
  return report;
}

}  // namespace zhengbao::samples
