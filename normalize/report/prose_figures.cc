#include "normalize/report/prose_figures.h"

#include <algorithm>

#include "core/text.h"
#include "core/text_fold.h"
#include "core/text_parts.h"
#include "normalize/report/figure_links.h"
#include "normalize/report/figure_scan.h"
#include "normalize/report/figure_subject.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxFigures = 5'000;   // of a report
constexpr std::size_t kMaxSentence = 2'000;  // characters; a longer one is cut
constexpr std::size_t kMaxRow = 40'000;      // bytes of a paragraph that are looked at
constexpr double kProseConfidence = 0.9;

bool is_share(const Figure& figure) { return figure.unit == "%" || figure.unit == "‰"; }

// The year that the words before a figure speak of: the last one named that is
// not only compared with (比2018年). 2012年以来 is no year of its own.
struct NamedYear {
  std::string year;
  bool named = false;
};

NamedYear year_before(std::u32string_view folded, std::size_t end) {
  NamedYear result;
  for (std::size_t i = 0; i + 4 < end; ++i) {
    const auto digits = folded.substr(i, 4);
    if (folded[i + 4] != U'年' || !std::all_of(digits.begin(), digits.end(), is_digit)) continue;
    if (i > 0 && (is_digit(folded[i - 1]) || folded[i - 1] == U'比' || folded[i - 1] == U'较'))
      continue;
    if (digits[0] != U'1' && digits[0] != U'2') continue;
    result.named = true;
    result.year = folded.substr(i + 5, 2) == U"以来" ? "" : to_utf8(digits);
  }
  return result;
}

bool speaks_of_the_year(std::u32string_view folded) {
  for (std::u32string_view word : {U"全年", U"本年", U"今年", U"年度", U"年内"}) {
    if (contains(folded, word)) return true;
  }
  return false;
}

std::string title_of(const Reading& reading) {
  const auto& titles = reading.document.titles;
  return titles.empty() ? std::string() : titles.front().text;
}

class ProseReader {
 public:
  ProseReader(const Reading& reading, int year, std::string_view form)
      : reading_(reading), year_(year), form_(form), title_(title_of(reading)) {}

  std::vector<Figure> read() {
    for (std::size_t i = reading_.head.has_title() ? reading_.head.title_end : 0;
         i < reading_.rows.size() && figures_.size() < kMaxFigures; ++i) {
      const TextRow& row = reading_.rows[i];
      if (!row.is_table()) read_row(row);
    }
    return std::move(figures_);
  }

 private:
  void read_row(const TextRow& row) {
    const std::string_view text = utf8_prefix(row.text, kMaxRow);
    const std::u32string characters = to_utf32(text), folded = fold_for_search(text);
    if (characters.size() != folded.size()) return;
    period_.clear();
    std::size_t begin = 0, bytes = 0;
    while (begin < folded.size()) {
      std::size_t end = begin;
      while (end < folded.size() && end - begin < kMaxSentence && !ends_sentence(folded[end]))
        ++end;
      end = std::min(end + 1, folded.size());
      const std::u32string_view printed(characters.data() + begin, end - begin);
      read_sentence(row, bytes, printed, std::u32string_view(folded).substr(begin, end - begin));
      bytes += to_utf8(printed).size();
      begin = end;
    }
  }

  static bool ends_sentence(char32_t c) { return c == U'。' || c == U'!' || c == U'?'; }

  void read_sentence(const TextRow& row, std::size_t bytes, std::u32string_view printed,
                     std::u32string_view folded) {
    const std::vector<ScannedFigure> scanned = scan_figures(folded);
    const std::size_t first = figures_.size();
    std::ptrdiff_t whole = -1;
    for (std::size_t i = 0; i < scanned.size() && figures_.size() < kMaxFigures; ++i) {
      const FigureWords words = words_of_figure(printed, folded, scanned, i);
      Figure figure = figure_of(row, bytes, printed, scanned[i]);
      figure.subject = words.subject;
      figure.comparison = words.comparison;
      if (figure.subject.empty())
        figure.subject = subject_before(first, printed, scanned[i]) + words.predicate;
      figure.period = period_of(folded, scanned[i].begin);
      if (words.of_which) whole = count_before(first, figure.unit);
      if (words.among) whole = -1;
      figure.whole = whole_of(figure, first, whole);
      link_to_table({form_, year_, title_}, figure);
      figures_.push_back(std::move(figure));
      if (words.among) whole = static_cast<std::ptrdiff_t>(figures_.size()) - 1;
    }
    if (const NamedYear year = year_before(folded, folded.size()); year.named) period_ = year.year;
  }

  Figure figure_of(const TextRow& row, std::size_t bytes, std::u32string_view printed,
                   const ScannedFigure& scanned) const {
    Figure figure;
    figure.value = scanned.value;
    figure.unit = scanned.unit;
    figure.raw = to_utf8(printed.substr(scanned.begin, scanned.end - scanned.begin));
    figure.sentence = std::string(trim(to_utf8(printed)));
    const std::size_t at = bytes + to_utf8(printed.substr(0, scanned.begin)).size();
    const RowPlace place = row.place(at, figure.raw.size());
    figure.page = place.page;
    figure.box = place.box;
    figure.confidence = kProseConfidence;
    return figure;
  }

  // The figure before has named it; else what the sentence says before.
  std::string subject_before(std::size_t first, std::u32string_view printed,
                             const ScannedFigure& scanned) const {
    if (figures_.size() > first) return figures_.back().subject;
    constexpr std::size_t kMaxWords = 24;
    std::u32string_view before = printed.substr(0, scanned.begin);
    while (!before.empty() && !is_han(before.back())) before.remove_suffix(1);
    return to_utf8(before.size() > kMaxWords ? before.substr(before.size() - kMaxWords) : before);
  }

  std::string period_of(std::u32string_view folded, std::size_t end) const {
    if (const NamedYear year = year_before(folded, end); year.named) return year.year;
    if (!period_.empty()) return period_;
    return year_ > 0 && speaks_of_the_year(folded) ? std::to_string(year_) : "";
  }

  // The nearest count of the sentence with that unit which is no part itself.
  std::ptrdiff_t count_before(std::size_t first, const std::string& unit) const {
    for (std::size_t i = figures_.size(); i > first; --i) {
      const Figure& figure = figures_[i - 1];
      if (figure.unit == unit && figure.comparison.empty() && figure.whole < 0)
        return static_cast<std::ptrdiff_t>(i) - 1;
    }
    return -1;
  }

  int whole_of(const Figure& figure, std::size_t first, std::ptrdiff_t whole) const {
    if (is_share(figure) && figure.comparison == "占" && figures_.size() > first) {
      return figures_.back().whole;
    }
    if (whole < 0 || !figure.comparison.empty()) return -1;
    return figures_[static_cast<std::size_t>(whole)].unit == figure.unit ? static_cast<int>(whole)
                                                                         : -1;
  }

  const Reading& reading_;
  int year_;
  std::string_view form_;
  std::string title_;
  std::string period_;  // the last year that the paragraph named
  std::vector<Figure> figures_;
};

}  // namespace

std::vector<Figure> read_figures(const Reading& reading, int year, std::string_view form) {
  return ProseReader(reading, year, form).read();
}

}  // namespace zhengbao
