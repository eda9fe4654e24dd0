#include "normalize/report/picture_cells.h"

#include <algorithm>
#include <map>
#include <optional>

#include "normalize/make_flag.h"
#include "normalize/report/sum_checks.h"

namespace zhengbao {
namespace {

constexpr double kInferred = 0.8;     // confidence of a value that sums demand
constexpr double kUnconfirmed = 0.6;  // of one that no sum confirms
constexpr int kMaxRounds = 200;       // one cell is settled in each

bool is_from_picture(const Statistic& cell) {
  return cell.origin == TextOrigin::ocr || cell.origin == TextOrigin::mixed;
}

class PictureSettler {
 public:
  explicit PictureSettler(std::vector<Statistic>& cells) : cells_(cells), lines_(sum_lines(cells)) {
    lines_of_.resize(cells.size());
    // An office that prints zeros leaves no cell empty.
    blanks_say_nothing_ = std::ranges::count(cells, "0", &Statistic::value) >
                          std::ranges::count(cells, ValueKind::blank, &Statistic::value_kind);
    for (std::size_t line = 0; line < lines_.size(); ++line) {
      for (const SumTerm& term : lines_[line]) lines_of_[term.cell].push_back(line);
    }
  }

  std::vector<Flag> run() {
    settle();
    std::size_t unconfirmed = 0;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      if (!is_from_picture(cells_[i]) || is_confirmed(i)) continue;
      cells_[i].confidence = std::min(cells_[i].confidence, kUnconfirmed);
      cells_[i].failed_checks.emplace_back("value-unsure");
      ++unconfirmed;
    }
    report("value-unsure", unconfirmed, "read from a picture and confirmed by no sum");
    return std::move(flags_);
  }

 private:
  bool is_known(std::size_t cell) const {
    const Statistic& one = cells_[cell];
    if (one.value_kind == ValueKind::blank) return !(blanks_say_nothing_ && is_from_picture(one));
    return one.value_kind != ValueKind::unreadable;
  }

  long long value(std::size_t cell) const {
    long long amount = 0;
    const bool number = cells_[cell].value_kind == ValueKind::number;
    return number && to_ten_thousandths(cells_[cell].value, amount) ? amount : 0;
  }

  // What the line is off by without that cell; nothing where another is unknown.
  std::optional<long long> demanded(std::size_t line, std::size_t cell) const {
    long long rest = 0;
    int sign = 0;
    for (const SumTerm& term : lines_[line]) {
      if (term.cell == cell) {
        sign = term.sign;
      } else if (!is_known(term.cell)) {
        return std::nullopt;
      } else {
        rest += term.sign * value(term.cell);
      }
    }
    return sign == 0 ? std::nullopt : std::optional(-sign * rest);
  }

  // The value that all lines of the cell demand alike, and how many do.
  struct Demand {
    long long value = 0;
    std::size_t lines = 0;
  };

  std::optional<Demand> demand(std::size_t cell) const {
    std::optional<Demand> result;
    for (const std::size_t line : lines_of_[cell]) {
      const auto wanted = demanded(line, cell);
      if (!wanted) continue;
      if (result && result->value != *wanted) return std::nullopt;
      result = Demand{*wanted, result ? result->lines + 1 : 1};
    }
    const bool is_count = result && result->value >= 0 && result->value % kUnit == 0;
    return is_count ? result : std::nullopt;
  }

  // Its digits stand among those that were read, in their order.
  static bool bears_out(const std::string& raw, const std::string& digits) {
    std::size_t at = 0;
    for (const char c : raw) {
      if (at < digits.size() && c == digits[at]) ++at;
    }
    return at == digits.size();
  }

  void set(std::size_t cell, long long value) {
    cells_[cell].value = from_ten_thousandths(value);
    cells_[cell].value_kind = ValueKind::number;
    cells_[cell].confidence = std::min(cells_[cell].confidence, kInferred);
  }

  using Replaced = std::map<std::size_t, Statistic>;  // cells as they were read

  // "0)", "18|": the rules of a table are read as signs beside the digits.
  static std::string digits_inside(const std::string& raw) {
    const std::size_t first = raw.find_first_of(kDigits);
    if (first == std::string::npos) return "";
    const std::size_t last = raw.find_last_of(kDigits);
    const std::string inside = raw.substr(first, last - first + 1);
    constexpr std::size_t kMaxSigns = 2;
    const bool clean = inside.find_first_not_of(kDigits) == std::string::npos;
    return clean && raw.size() - inside.size() <= kMaxSigns ? inside : "";
  }

  void suppose_digits(Replaced& replaced, bool only_zeros) {
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      if (!is_from_picture(cells_[i]) || is_known(i)) continue;
      const std::string digits = digits_inside(cells_[i].raw);
      long long value = 0;
      if ((only_zeros && digits != "0") || !to_ten_thousandths(digits, value)) continue;
      replaced.emplace(i, cells_[i]);
      set(i, value);
    }
  }

  // Two sums at least, or the only one with digits that bear it out, demand this
  // value, and every other cell of them is known. One sum alone proves nothing:
  // where four cells stand across two rows and two columns, wrong values agree.
  bool settle_demanded() {
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      if (!is_from_picture(cells_[i]) || is_confirmed(i)) continue;
      const auto wanted = demand(i);
      if (!wanted) continue;
      const std::string digits = from_ten_thousandths(wanted->value);
      const bool alone =
          lines_of_[i].size() == 1 && !is_known(i) && bears_out(cells_[i].raw, digits);
      if (wanted->lines < 2 && !alone) continue;
      set(i, wanted->value);
      return true;
    }
    return false;
  }

  // Cell after cell gets what one of its sums demands, if its digits bear it out.
  void suppose_demanded(Replaced& replaced) {
    for (bool again = true; again;) {
      again = false;
      for (std::size_t i = 0; i < cells_.size(); ++i) {
        if (!is_from_picture(cells_[i]) || is_known(i)) continue;
        const auto wanted = demand(i);
        if (!wanted || !bears_out(cells_[i].raw, from_ten_thousandths(wanted->value))) continue;
        replaced.emplace(i, cells_[i]);
        set(i, wanted->value);
        again = true;
      }
    }
  }

  // Takes back what does not hold, the most contradicted first.
  void take_back(Replaced& replaced) {
    while (!replaced.empty()) {
      std::size_t most = 0;
      for (const auto& [cell, read] : replaced) most = std::max(most, doubts(cell, read.raw));
      if (most == 0) return;
      for (auto at = replaced.begin(); at != replaced.end();) {
        if (doubts(at->first, at->second.raw) < most) {
          ++at;
          continue;
        }
        cells_[at->first] = at->second;
        at = replaced.erase(at);
      }
    }
  }

  void settle_all_demanded() {
    for (int round = 0; round < kMaxRounds && settle_demanded(); ++round) {
    }
  }

  // Zeros are the surest of what is read beside signs, then other digits.
  void settle() {
    settle_all_demanded();
    for (const bool only_zeros : {true, false}) {
      Replaced replaced;
      suppose_digits(replaced, only_zeros);
      suppose_demanded(replaced);
      take_back(replaced);
      settle_all_demanded();
    }
  }

  // How many sums of the cell do not hold; one where too few can be told. It takes
  // two, or the only one and digits that bear it out.
  std::size_t doubts(std::size_t cell, const std::string& raw) const {
    std::size_t held = 0, broken = 0;
    for (const std::size_t line : lines_of_[cell]) {
      const auto wanted = demanded(line, cell);
      if (wanted) ++(*wanted == value(cell) ? held : broken);
    }
    if (broken > 0) return broken + 1;
    const bool alone = lines_of_[cell].size() == 1 && bears_out(raw, cells_[cell].value);
    return held >= 2 || (held == 1 && alone) ? 0 : 1;
  }

  bool is_confirmed(std::size_t cell) const {
    if (!is_known(cell)) return false;
    return std::ranges::any_of(lines_of_[cell], [&](std::size_t line) {
      const auto wanted = demanded(line, cell);
      return wanted && *wanted == value(cell);
    });
  }

  void report(std::string_view code, std::size_t count, std::string_view what) {
    if (count == 0) return;
    flags_.push_back(make_flag(code, "statistics",
                               "table " + cells_.front().table + ": " + std::to_string(count) +
                                   " cells " + std::string(what),
                               cells_.front().page));
  }

  static constexpr long long kUnit = 10'000;
  static constexpr const char* kDigits = "0123456789";

  std::vector<Statistic>& cells_;
  std::vector<SumLine> lines_;
  bool blanks_say_nothing_ = false;  // a blank is a cell that was not read
  std::vector<std::vector<std::size_t>> lines_of_;
  std::vector<Flag> flags_;
};

}  // namespace

std::vector<Flag> settle_picture_cells(std::vector<Statistic>& cells) {
  if (std::ranges::none_of(cells, is_from_picture)) return {};
  return PictureSettler(cells).run();
}

}  // namespace zhengbao
