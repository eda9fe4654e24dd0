#include "normalize/report/sum_checks.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "core/indicators.h"
#include "normalize/make_flag.h"

namespace zhengbao {
namespace {

constexpr int kDecimals = 4;
constexpr int kMaxDigits = 12;

std::vector<std::string_view> words_of(std::string_view list) {
  std::vector<std::string_view> words;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(' '), list.size());
    if (end > 0) words.push_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return words;
}

// What the cells of one code say together.
struct Term {
  long long value = 0;
  bool printed = false;  // some cell is there
  bool numeric = false;  // some cell has a number
  bool readable = true;  // no cell is unreadable
  std::vector<Statistic*> cells;
};

void add_cell(Statistic& cell, Term& term) {
  term.printed = true;
  term.cells.push_back(&cell);
  if (cell.value_kind == ValueKind::unreadable) term.readable = false;
  // A blank says nothing; an office that prints a sign says that there was none.
  term.numeric = term.numeric ||
                 (cell.value_kind != ValueKind::blank && cell.value_kind != ValueKind::unreadable);
  if (cell.value_kind != ValueKind::number) return;
  long long value = 0;
  if (!to_ten_thousandths(cell.value, value)) term.readable = false;
  term.value += value;
}

void add_term(const Term& part, Term& sum) {
  sum.value += part.value;
  sum.printed = sum.printed || part.printed;
  sum.numeric = sum.numeric || part.numeric;
  sum.readable = sum.readable && part.readable;
  sum.cells.insert(sum.cells.end(), part.cells.begin(), part.cells.end());
}

class SumChecker {
 public:
  explicit SumChecker(std::vector<Statistic>& cells) : cells_(cells) {
    for (Statistic& cell : cells) at_.emplace(std::pair(cell.row_code, cell.column_code), &cell);
  }

  std::vector<SumLine> lines() const {
    std::vector<SumLine> all;
    if (cells_.empty()) return all;
    const unsigned bit = form_bit(cells_.front().form);
    for (const SumRule& rule : sum_rules()) {
      if (rule.table != cells_.front().table || (rule.forms & bit) == 0) continue;
      if (rule.relation != SumRelation::equal) continue;
      for (const std::string& line : lines_across(rule)) {
        const Term left = side(rule, rule.left, line), right = side(rule, rule.right, line);
        // A heading without a cell of its own is its parts on both sides.
        if (left.cells.empty() || right.cells.empty() || left.cells == right.cells) continue;
        SumLine terms;
        for (const Statistic* cell : left.cells) terms.push_back({index_of(*cell), 1});
        for (const Statistic* cell : right.cells) terms.push_back({index_of(*cell), -1});
        all.push_back(std::move(terms));
      }
    }
    return all;
  }

  std::vector<Flag> run() {
    if (cells_.empty()) return {};
    const unsigned bit = form_bit(cells_.front().form);
    for (const SumRule& rule : sum_rules()) {
      if (rule.table != cells_.front().table || (rule.forms & bit) == 0) continue;
      for (const std::string& line : lines_across(rule)) check(rule, line);
    }
    return std::move(flags_);
  }

 private:
  std::size_t index_of(const Statistic& cell) const {
    return static_cast<std::size_t>(&cell - cells_.data());
  }

  // The rows for a rule of columns, the columns for a rule of rows.
  std::vector<std::string> lines_across(const SumRule& rule) const {
    std::vector<std::string> lines;
    for (const Statistic& cell : cells_) {
      const std::string& line = rule.of_columns ? cell.row_code : cell.column_code;
      if (!line.empty() && std::ranges::find(lines, line) == lines.end()) lines.push_back(line);
    }
    return lines;
  }

  std::vector<std::string_view> children_of(std::string_view table, std::string_view code) const {
    std::vector<std::string_view> children;
    const unsigned bit = form_bit(cells_.front().form);
    for (const IndicatorRow& row : indicator_rows()) {
      if (row.table == table && row.parent == code && (row.forms & bit) != 0)
        children.push_back(row.code);
    }
    return children;
  }

  Term own_cell(const SumRule& rule, std::string_view code, const std::string& line) const {
    Term term;
    const std::string text(code);
    const auto found = at_.find(rule.of_columns ? std::pair(line, text) : std::pair(text, line));
    if (found != at_.end()) add_cell(*found->second, term);
    return term;
  }

  // A heading without a cell of its own is the rows below it.
  Term part(const SumRule& rule, std::string_view code, const std::string& line) const {
    Term own = own_cell(rule, code, line);
    if (rule.of_columns || own.numeric) return own;
    Term below;
    for (std::string_view child : children_of(rule.table, code))
      add_term(own_cell(rule, child, line), below);
    return below.printed && !own.printed ? below : below.numeric ? below : own;
  }

  Term side(const SumRule& rule, std::string_view list, const std::string& line) const {
    Term sum;
    for (std::string_view code : words_of(list)) add_term(part(rule, code, line), sum);
    return sum;
  }

  bool all_numeric(const SumRule& rule, std::string_view list, const std::string& line) const {
    return std::ranges::all_of(
        words_of(list), [&](std::string_view code) { return part(rule, code, line).numeric; });
  }

  // What rows or columns of the office's own hold on this line: they may be parts.
  bool explained_by_local(const SumRule& rule, const std::string& line,
                          long long difference) const {
    long long sum = 0;
    for (const Statistic& cell : cells_) {
      const std::string& own = rule.of_columns ? cell.column_code : cell.row_code;
      const std::string& across = rule.of_columns ? cell.row_code : cell.column_code;
      if (!own.empty() || across != line || cell.value_kind != ValueKind::number) continue;
      long long value = 0;
      if (!to_ten_thousandths(cell.value, value)) continue;
      if (value == difference) return true;
      sum += value;
    }
    return sum != 0 && sum == difference;
  }

  void check(const SumRule& rule, const std::string& line) {
    const bool balance = rule.code == "balance";
    const Term left = side(rule, rule.left, line), right = side(rule, rule.right, line);
    if (!left.numeric || !right.numeric || !left.readable || !right.readable) return;
    if (balance && !(all_numeric(rule, "received total", line))) return;
    const long long difference = left.value - right.value;
    const bool holds = rule.relation == SumRelation::at_most ? difference <= 0 : difference == 0;
    if (holds || explained_by_local(rule, line, difference)) return;
    const std::string_view code = rule.relation == SumRelation::at_most ? "part-exceeds-whole"
                                  : balance                             ? "balance-mismatch"
                                                                        : "sum-mismatch";
    for (Statistic* cell : left.cells) fail(*cell, code);
    if (balance) {
      for (Statistic* cell : right.cells) fail(*cell, code);
    }
    report(rule, code, line, left, right);
  }

  static void fail(Statistic& cell, std::string_view code) {
    if (std::ranges::find(cell.failed_checks, code) == cell.failed_checks.end())
      cell.failed_checks.emplace_back(code);
  }

  static std::string names(const Term& term) {
    std::string text;
    for (const Statistic* cell : term.cells) {
      if (cell->value_kind != ValueKind::number || (cell->value == "0" && term.cells.size() > 4))
        continue;
      text += (text.empty() ? "" : " + ") + cell->row_code + "/" + cell->column_code + " " +
              cell->value;
    }
    return text.empty() ? "0" : text;
  }

  void report(const SumRule& rule, std::string_view code, const std::string& line, const Term& left,
              const Term& right) {
    const std::string_view sign = rule.relation == SumRelation::at_most ? " > " : " != ";
    std::string message = "table " + std::string(rule.table) + ", " + line + ": " + names(left) +
                          std::string(sign) + names(right) + " (" +
                          from_ten_thousandths(left.value) + " against " +
                          from_ten_thousandths(right.value) + ", difference " +
                          from_ten_thousandths(left.value - right.value) + ")";
    flags_.push_back(make_flag(code, "statistics", std::move(message), left.cells.front()->page));
  }

  std::vector<Statistic>& cells_;
  std::map<std::pair<std::string, std::string>, Statistic*> at_;
  std::vector<Flag> flags_;
};

}  // namespace

std::vector<Flag> check_sums(std::vector<Statistic>& cells) { return SumChecker(cells).run(); }

std::vector<SumLine> sum_lines(std::vector<Statistic>& cells) { return SumChecker(cells).lines(); }

bool to_ten_thousandths(const std::string& value, long long& result) {
  long long sum = 0;
  int digits = 0, decimals = -1;
  bool negative = false;
  for (const char c : value) {
    if (c == '-' && digits == 0 && !negative) {
      negative = true;
    } else if (c == '.' && decimals < 0) {
      decimals = 0;
    } else if (c >= '0' && c <= '9') {
      if (decimals >= kDecimals) continue;
      if (++digits > kMaxDigits) return false;
      sum = sum * 10 + (c - '0');
      if (decimals >= 0) ++decimals;
    } else {
      return false;
    }
  }
  if (digits == 0) return false;
  for (int i = std::max(decimals, 0); i < kDecimals; ++i) sum *= 10;
  result = negative ? -sum : sum;
  return true;
}

std::string from_ten_thousandths(long long value) {
  constexpr long long kUnit = 10'000;
  const bool negative = value < 0;
  if (negative) value = -value;
  std::string text = (negative ? "-" : "") + std::to_string(value / kUnit);
  std::string rest = std::to_string(value % kUnit + kUnit).substr(1);
  while (!rest.empty() && rest.back() == '0') rest.pop_back();
  return rest.empty() ? text : text + "." + rest;
}

}  // namespace zhengbao
