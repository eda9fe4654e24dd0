#include "normalize/gazette/starts.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/text.h"
#include "normalize/document_head.h"
#include "normalize/gazette/named_texts.h"
#include "normalize/genres.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxHeadRows = 14;
constexpr std::size_t kMaxStarts = 20'000;  // more than any volume has
constexpr float kSameSize = 0.12F;          // share by which sizes of one title may differ
constexpr float kSameMeasured = 0.18F;      // the same, measured on the picture of a page

class StartFinder {
 public:
  StartFinder(const IssueText& text, const ContentsPage& contents, const std::vector<bool>& matter)
      : text_(text), contents_(contents), matter_(matter) {
    for (const ContentsEntry& entry : contents.entries)
      entry_titles_.insert(without_spaces(entry.title));
  }

  std::vector<StartCandidate> find() {
    std::vector<StartCandidate> found;
    for (std::size_t i = 0; i < text_.rows.size() && found.size() < kMaxStarts;) {
      const std::size_t columns = i;
      while (i < text_.rows.size() && is_column(i)) ++i;
      if (i >= text_.rows.size() || !opens(i)) {
        if (i == columns) ++i;
        continue;
      }
      found.push_back(read_head(columns, i));
      i = found.back().end;
    }
    return found;
  }

 private:
  const RowFacts& facts(std::size_t i) const { return text_.facts[i]; }
  const TextRow& row(std::size_t i) const { return text_.rows[i]; }

  bool is_free(std::size_t i) const { return !matter_[i] && !facts(i).furniture; }

  bool opens(std::size_t i) const {
    if (!is_free(i)) return false;
    const RowRole role = facts(i).role;
    if (facts(i).title_like || role == RowRole::number) return true;
    return role == RowRole::masthead && facts(i).display;
  }

  bool is_at_the_right(std::size_t i) const {
    return row(i).alignment == Alignment::right && !facts(i).in_the_middle;
  }

  // The heading of a column stands over another head; where the contents page
  // has the same words as an entry and not as a heading, it is a title.
  bool is_column(std::size_t i) const {
    const std::string& name = facts(i).section;
    if (name.empty() || !is_free(i) || is_at_the_right(i)) return false;
    bool decorated = false;
    column_name(row(i).text, &decorated);
    const bool heading = contents_.sections.count(name) > 0;
    // Set like the title below it, it is one block with it.
    const bool marked = decorated && row(i).first_of_block;
    if (!row(i).is_block() && !marked) return false;
    if (entry_titles_.count(name) > 0 && !heading && !stands_over_number(i) &&
        !stands_over_title(i, decorated)) {
      return false;
    }
    // 国务院办公厅文件 over a title needs no typography: scans have none.
    const bool files = facts(i).role == RowRole::masthead && name.ends_with("文件");
    if (!decorated && !facts(i).display && !row(i).bold && !heading && !files) return false;
    if (!decorated && is_letterhead(i)) return false;
    if (decorated && (heading || facts(i).display || row(i).bold)) return stands_over(i, true);
    return stands_over(i, false);
  }

  // 大事记 over 大事记 in larger print: the column and its document.
  bool stands_twice(std::size_t i) const {
    return i + 1 < text_.rows.size() && row(i).font_size < row(i + 1).font_size &&
           without_spaces(row(i).text) == without_spaces(row(i + 1).text);
  }

  // An entry of the contents may stand for all documents of its column: those
  // have heads with numbers.
  bool stands_over_number(std::size_t i) const {
    constexpr std::size_t kHeadRows = 6;
    for (std::size_t j = i + 1; j < std::min(i + kHeadRows, text_.rows.size()); ++j) {
      if (facts(j).role == RowRole::number) return true;
      if (!facts(j).title_like) return false;
    }
    return false;
  }

  // 【人事任免】 over 人事任免: the title of a document is not followed by another.
  bool stands_over_title(std::size_t i, bool decorated) const {
    if (i + 1 >= text_.rows.size() || !facts(i + 1).title_like) return false;
    const bool same = without_spaces(row(i + 1).text) == facts(i).section;
    return (decorated || same) && stands_over(i, true);
  }

  // 青岚市人民政府文件 in red, larger than the title, or right above the number.
  bool is_letterhead(std::size_t i) const {
    if (facts(i).role != RowRole::masthead) return false;
    if (row(i).is_red()) return true;
    const std::size_t next = i + 1;
    if (next >= text_.rows.size() || facts(next).page != facts(i).page) return false;
    return facts(next).role == RowRole::number || row(i).font_size > 1.1F * row(next).font_size;
  }

  bool stands_over(std::size_t i, bool decorated) const {
    const std::size_t next = i + 1;
    if (next >= text_.rows.size()) return false;
    if (!row(next).first_of_block && !decorated) return false;
    const bool alone = facts(i).page_top;  // a leaf with the name of the column alone
    const std::size_t page = facts(next).page;
    const bool over_page = page == facts(i).page + 1 && (alone || decorated);
    if (page != facts(i).page && !over_page) return false;
    if (facts(next).role == RowRole::number && !decorated) {
      return next + 1 < text_.rows.size() && facts(next + 1).title_like;
    }
    return opens(next) ||
           (!facts(next).section.empty() && next + 1 < text_.rows.size() && opens(next + 1));
  }

  bool is_recognised(std::size_t i) const {
    const TextOrigin origin = text_.document.pages[facts(i).page].origin;
    return origin == TextOrigin::ocr || origin == TextOrigin::mixed;
  }

  bool same_size(std::size_t a, std::size_t b) const {
    const float x = row(a).font_size, y = row(b).font_size;
    return std::abs(x - y) <= (is_recognised(a) ? kSameMeasured : kSameSize) * std::max(x, y);
  }

  // …的通知（青政发〔2021: the bracket closes in the next line.
  static bool is_open(std::string_view title) {
    const std::size_t open = title.rfind("（");
    return open != std::string_view::npos && title.find("）", open) == std::string_view::npos;
  }

  // Whether row `i` still belongs to the head that began at `begin`.
  bool goes_on(std::size_t begin, std::size_t i, const StartCandidate& head) const {
    if (i >= text_.rows.size() || i - begin >= kMaxHeadRows || !is_free(i)) return false;
    if (facts(i).page != facts(begin).page || facts(i).annex_mark) return false;
    if (is_open(head.title) && row(i).block == row(head.title_row).block) return true;
    switch (facts(i).role) {
      case RowRole::number:
        return !head.number;
      case RowRole::mark:
      case RowRole::adoption:
      case RowRole::byline:
        return row(i).alignment != Alignment::right;
      case RowRole::speaker:
        return !head.title.empty() && row(i).alignment != Alignment::right;
      case RowRole::masthead:
        return facts(i).display && head.title.empty();
      case RowRole::date:
      case RowRole::note:
        return !facts(i).ends_document && row(i).alignment != Alignment::right &&
               !(facts(i).title_like && closes_title(i, head));
      default:
        return facts(i).title_like && !is_column(i) && !closes_title(i, head);
    }
  }

  // A title that is whole, by its number below or its genre, goes on no more.
  bool closes_title(std::size_t i, const StartCandidate& head) const {
    if (head.title.empty()) return false;
    if (row(i).block == row(head.title_row).block) return false;
    if (head.number && head.number_below) return true;
    if (is_draft_note(row(i).text)) return false;
    return genre_of_title(head.title) != nullptr || !same_size(i, head.title_row);
  }

  void take(std::size_t i, StartCandidate& head) const {
    const RowFacts& f = facts(i);
    if (f.role == RowRole::number) {
      head.number = number_of_row(row(i));
      head.number_below = !head.title.empty();
    } else if (f.role == RowRole::masthead) {
      head.masthead = true;
      head.order = head.order || row(i).text.ends_with("令");
    }
    head.adopted = head.adopted || f.role == RowRole::adoption;
    const bool closes = !head.title.empty() && is_open(head.title);
    if ((!f.title_like && !closes) || f.role == RowRole::note) return;
    // 青岚市人民政府文件 is no title; an order has no other.
    if (f.role == RowRole::masthead && !row(i).text.ends_with("令")) return;
    const bool first = head.title.empty();
    if (!first && head.masthead && head.number_below) head.title.clear();
    head.title = head.title.empty() ? std::string(row(i).text)
                                    : join_rows(text_.rows, head.title_row, i + 1);
    if (first) {
      head.title_row = i;
      head.size = row(i).font_size;
    }
  }

  // …的通知（青政发〔2021〕5号）
  static std::optional<DocumentNumber> number_behind(std::string_view title) {
    const std::string_view stem = title_stem(title);
    if (stem.size() == title.size()) return std::nullopt;
    auto numbers = find_document_numbers(title);
    if (numbers.size() != 1 || numbers.front().offset < stem.size() || !numbers.front().complete)
      return std::nullopt;
    return std::move(numbers.front());
  }

  StartCandidate read_head(std::size_t columns, std::size_t begin) const {
    StartCandidate head;
    head.columns_begin = columns;
    head.begin = begin;
    head.title_row = begin;
    if (columns < begin) head.column = facts(begin - 1).section;
    head.end = begin;
    do {
      take(head.end, head);
      ++head.end;
    } while (goes_on(begin, head.end, head));
    if (!head.number) head.number = number_behind(head.title);
    if (head.number && head.number->form == NumberForm::order) head.order = true;
    head.key = title_key(head.title);
    head.recognised = is_recognised(begin);
    return head;
  }

  const IssueText& text_;
  const ContentsPage& contents_;
  const std::vector<bool>& matter_;
  std::set<std::string> entry_titles_;
};

}  // namespace

std::vector<StartCandidate> find_starts(const IssueText& text, const ContentsPage& contents,
                                        const std::vector<bool>& is_matter) {
  std::vector<StartCandidate> starts = StartFinder(text, contents, is_matter).find();
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const std::size_t limit =
        i + 1 < starts.size() ? starts[i + 1].columns_begin : text.rows.size();
    read_named_texts(text, limit, starts[i]);
  }
  return starts;
}

}  // namespace zhengbao
