#include "normalize/report/prose_checks.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "normalize/make_flag.h"
#include "normalize/report/sum_checks.h"

namespace zhengbao {
namespace {

bool is_share_of_whole(const Figure& figure) {
  return figure.unit == "%" && figure.comparison == "占" && figure.whole >= 0;
}

bool is_part(const Figure& figure) {
  return figure.whole >= 0 && figure.comparison.empty() && figure.unit != "%";
}

long long amount(const std::string& value) {
  long long result = 0;
  return to_ten_thousandths(value, result) ? result : 0;
}

// Half a unit of the last digit that is printed: "70" may stand for 69.5 to 70.5.
double rounding(const std::string& printed) {
  const std::size_t point = printed.find('.');
  const std::size_t decimals = point == std::string::npos ? 0 : printed.size() - point - 1;
  return 0.5 * std::pow(10.0, -static_cast<double>(decimals)) + 1e-6;
}

class FigureChecker {
 public:
  FigureChecker(std::vector<Figure>& figures, const std::vector<Statistic>& statistics)
      : figures_(figures), statistics_(statistics) {}

  std::vector<Flag> run() {
    for (std::size_t i = 0; i < figures_.size(); ++i) {
      check_share(i);
      check_part(figures_[i]);
      check_table(figures_[i]);
    }
    check_wholes();
    return std::move(flags_);
  }

 private:
  void fail(Figure& figure, std::string_view code, std::string message) {
    figure.failed_checks.emplace_back(code);
    flags_.push_back(make_flag(code, "figures", std::move(message), figure.page));
  }

  Figure& whole_of(const Figure& part) { return figures_[static_cast<std::size_t>(part.whole)]; }

  // The share stands behind the part it speaks of.
  void check_share(std::size_t i) {
    Figure& share = figures_[i];
    if (!is_share_of_whole(share) || i == 0 || !is_part(figures_[i - 1])) return;
    const Figure& part = figures_[i - 1];
    const Figure& whole = whole_of(part);
    const auto parts = static_cast<double>(amount(part.value));
    const auto all = static_cast<double>(amount(whole.value));
    if (all <= 0) return;
    const double actual = 100 * parts / all;
    if (std::abs(actual - std::strtod(share.value.c_str(), nullptr)) <= rounding(share.value))
      return;
    const auto shown = static_cast<long long>(std::llround(actual * 10)) * 1000;
    fail(share, "share-mismatch",
         part.raw + " of " + whole.raw + " is " + from_ten_thousandths(shown) + "%, printed " +
             share.raw);
  }

  void check_part(Figure& part) {
    if (!is_part(part)) return;
    const Figure& whole = whole_of(part);
    if (amount(part.value) <= amount(whole.value)) return;
    fail(part, "part-exceeds-whole", part.raw + " cannot be part of " + whole.raw);
  }

  void check_wholes() {
    for (std::size_t i = 0; i < figures_.size(); ++i) {
      long long sum = 0;
      double shares = 0;
      bool closes = false;
      std::string terms;
      // Parts stand in the sentence of their whole.
      for (std::size_t j = i + 1; j < figures_.size(); ++j) {
        const Figure& figure = figures_[j];
        if (figure.sentence != figures_[i].sentence) break;
        if (figure.whole != static_cast<int>(i)) continue;
        if (is_share_of_whole(figure)) shares += std::strtod(figure.value.c_str(), nullptr);
        if (!is_part(figure)) continue;
        sum += amount(figure.value);
        terms += (terms.empty() ? "" : " + ") + figure.value;
        closes = closes || figure.subject.starts_with("其他") || figure.subject.starts_with("其余");
      }
      const bool complete = closes || (shares > 99 && shares < 101);
      if (!complete || sum == amount(figures_[i].value)) continue;
      fail(figures_[i], "sum-mismatch",
           "the parts of " + figures_[i].raw + " are " + terms + " = " + from_ten_thousandths(sum) +
               ", difference " + from_ten_thousandths(amount(figures_[i].value) - sum));
    }
  }

  const Statistic* cell(std::string_view row, std::string_view column) const {
    for (const Statistic& one : statistics_) {
      if (one.row_code == row && one.column_code == column && !one.table.empty() &&
          one.value_kind == ValueKind::number)
        return &one;
    }
    return nullptr;
  }

  // Offices call the new requests and all that were open 受理 alike.
  bool may_mean(const Figure& figure, const Statistic& found) const {
    if (found.value == figure.value) return true;
    const Statistic* carried = cell("carried_in", figure.column_code);
    return figure.row_code == "received" && carried &&
           amount(found.value) + amount(carried->value) == amount(figure.value);
  }

  // A report of a city speaks of the city and of its departments: one sentence
  // that agrees with the table is enough.
  bool some_agrees(const Figure& with, const Statistic& found) const {
    return std::ranges::any_of(figures_, [&](const Figure& figure) {
      return figure.row_code == with.row_code && figure.column_code == with.column_code &&
             may_mean(figure, found);
    });
  }

  void check_table(Figure& figure) {
    if (figure.row_code.empty()) return;
    const Statistic* found = cell(figure.row_code, figure.column_code);
    if (!found || some_agrees(figure, *found)) return;
    fail(figure, "prose-table-differ",
         figure.subject + " " + figure.raw + ", but " + found->table + ": " + found->row_code +
             "/" + found->column_code + " " + found->value);
  }

  std::vector<Figure>& figures_;
  const std::vector<Statistic>& statistics_;
  std::vector<Flag> flags_;
};

}  // namespace

std::vector<Flag> check_figures(std::vector<Figure>& figures,
                                const std::vector<Statistic>& statistics) {
  return FigureChecker(figures, statistics).run();
}

}  // namespace zhengbao
