#include "normalize/row_roles.h"

#include <algorithm>

#include "core/text.h"
#include "core/text_parts.h"
#include "normalize/date_forms.h"
#include "normalize/labels.h"
#include "normalize/organisations.h"

namespace zhengbao {
namespace {

// Longer rows are text, whatever they begin with.
constexpr std::size_t kMaxRoleBytes = 600;

bool is_bracketed(std::string_view text) {
  return (text.starts_with("（") && text.ends_with("）")) ||
         (text.starts_with("(") && text.ends_with(")"));
}

std::string_view without_brackets(std::string_view text) {
  if (!is_bracketed(text)) return text;
  const std::size_t bytes = text.starts_with("(") ? 1 : std::string_view("（").size();
  return trim(text.substr(bytes, text.size() - bytes - (text.ends_with(")") ? 1 : 3)));
}

bool is_adoption(std::string_view text) {
  static constexpr std::string_view kActs[] = {"通过", "公布", "发布", "修订", "修正", "批准"};
  const bool acted = std::any_of(std::begin(kActs), std::end(kActs),
                                 [text](std::string_view act) { return contains(text, act); });
  return acted && is_bracketed(text) && !find_dates(text).empty();
}

// 份号 is six digits; 密级 and 紧急程度 stand below it (7.2.1-7.2.3).
bool is_mark(std::string_view text) {
  const std::string compact = without_spaces(text);
  static constexpr std::string_view kMarks[] = {"秘密", "机密", "绝密",   "特急",    "加急",
                                                "平急", "急件", "签发人", "内部资料"};
  for (std::string_view mark : kMarks) {
    if (std::string_view(compact).starts_with(mark) && count_code_points(compact) <= 14)
      return true;
  }
  // An annex printed by itself begins with 附件1.
  if (std::string_view(compact).starts_with("附件") && count_code_points(compact) <= 6) return true;
  return compact.size() == 6 && compact.find_first_not_of("0123456789") == std::string::npos;
}

bool is_masthead(const TextRow& row) {
  const std::string compact = without_spaces(row.text);
  const std::string_view text = compact;
  if (text == "文件" || text == "令") return true;
  if (text.ends_with("文件") && is_organisation(text.substr(0, text.size() - 6))) return true;
  if (text.ends_with("令") &&
      (is_organisation(text.substr(0, text.size() - 3)) || text.ends_with("主席令")))
    return true;
  return contains(text, "（总第") ||
         (contains(text, "第") && text.ends_with("期") && text.size() < 60);
}

bool is_byline(std::string_view text) {
  const auto dates = find_dates(text);
  if (dates.size() != 1 || dates[0].offset == 0) return false;
  if (!trim(text.substr(dates[0].offset + dates[0].length)).empty()) return false;
  return is_organisation(trim(text.substr(0, dates[0].offset)));
}

// 市长 江望舒, 青岚市财政局局长 江望舒: who gave a speech or a report stands under its
// title, who signs an order under its text.
bool is_speaker(std::string_view text) {
  constexpr std::size_t kMostOffice = 20, kFewestName = 2, kMostName = 4;  // characters
  const std::size_t space = text.rfind(' ');
  if (space == std::string_view::npos || space == 0) return false;
  const std::string_view office = trim(text.substr(0, space)), name = text.substr(space + 1);
  const std::size_t letters = count_code_points(name);
  if (letters < kFewestName || letters > kMostName || count_code_points(office) > kMostOffice)
    return false;
  for (std::size_t i = 0; i < name.size();) {
    if (!is_han(next_code_point(name, i))) return false;
  }
  if (contains(office, "关于") || contains(office, "：") || contains(office, "的")) return false;
  static constexpr std::string_view kOffices[] = {"长", "主任", "书记", "主席", "总理", "专员"};
  return std::any_of(std::begin(kOffices), std::end(kOffices),
                     [office](std::string_view ending) { return office.ends_with(ending); });
}

}  // namespace

bool is_draft_note(std::string_view text) {
  static constexpr std::string_view kNotes[] = {
      "试行", "暂行", "草案", "征求意见稿", "送审稿", "修订", "修正", "摘要", "节选", "一", "二"};
  const std::string_view inner = without_brackets(text);
  return is_bracketed(text) && count_code_points(inner) <= 12 &&
         std::any_of(std::begin(kNotes), std::end(kNotes), [inner](std::string_view note) {
           return inner.starts_with(note) || inner.ends_with(note);
         });
}

namespace {

// 青水〔2021〕5号；青财农〔2021〕12号: each of the joint issuers gave its number, the
// first leads.
std::optional<DocumentNumber> first_of_several(std::string_view text) {
  auto numbers = find_document_numbers(text);
  if (numbers.size() < 2) return std::nullopt;
  std::size_t end = 0;
  for (const DocumentNumber& number : numbers) {
    constexpr std::string_view kBetween = " ；;、，,/";
    for (std::size_t at = end; at < number.offset;) {
      const std::size_t start = at;
      const char32_t c = next_code_point(text, at);
      if (!is_space(c) && kBetween.find(text.substr(start, at - start)) == kBetween.npos) {
        return std::nullopt;
      }
    }
    if (!number.complete) return std::nullopt;
    end = number.offset + number.length;
  }
  return end == text.size() ? std::optional(std::move(numbers.front())) : std::nullopt;
}

// A recogniser takes the white between number and date for a mark.
std::string_view without_stray_marks(std::string_view text) {
  constexpr std::u32string_view kMarks = U"”“\"'’‘、，,·.|丨-—";
  const std::u32string letters = to_utf32(text);
  std::size_t begin = 0, end = letters.size();
  const auto is_stray = [&](char32_t c) { return is_one_of(c, kMarks) || is_space(c); };
  while (begin < end && is_stray(letters[begin])) ++begin;
  while (end > begin && is_stray(letters[end - 1])) --end;
  const std::size_t first = to_utf8(letters.substr(0, begin)).size();
  return text.substr(first, to_utf8(letters.substr(begin, end - begin)).size());
}

// 青政发〔2021〕5号 2021年3月5日, （2021年3月5日 青政发〔2021〕5号）: the number without
// the date beside it.
std::string_view without_date(std::string_view text) {
  constexpr std::size_t kMaxBytes = 150;
  if (text.size() > kMaxBytes) return text;
  const std::string_view inner = without_brackets(text);
  const auto dates = find_dates(inner);
  if (dates.empty() || !dates.back().when.date.is_full()) return text;
  const DateMatch& date = dates.back();
  const std::string_view before = without_stray_marks(inner.substr(0, date.offset));
  const std::string_view after = without_stray_marks(inner.substr(date.offset + date.length));
  if (before.empty() == after.empty()) return text;
  return before.empty() ? after : before;
}

}  // namespace

std::optional<DocumentNumber> number_of_row(const TextRow& row) {
  std::string_view text = without_date(row.text);
  if (const std::size_t signer = text.find("签发人"); signer != std::string_view::npos) {
    text = trim(text.substr(0, signer));
  }
  constexpr std::size_t kLongest = 60;  // code points; a long series or two numbers
  if (count_code_points(text) > kLongest) return std::nullopt;
  const std::string_view inner = without_brackets(text);
  auto number = parse_document_number(text);
  if (!number && inner != text) number = parse_document_number(inner);
  if (!number) number = first_of_several(text);
  if (number) number->offset = row.offset + static_cast<std::size_t>(text.data() - row.text.data());
  if (number) number->length = text.size();
  return number;
}

bool can_be_title(RowRole role) {
  return role == RowRole::plain || role == RowRole::organisation || role == RowRole::note ||
         role == RowRole::masthead;
}

std::size_t rows_of_adoption(const std::vector<TextRow>& rows, std::size_t first) {
  constexpr std::size_t kMostRows = 6;
  if (!rows[first].text.starts_with("（") && !rows[first].text.starts_with("(")) return 0;
  std::string note;
  for (std::size_t i = first; i < rows.size() && i < first + kMostRows; ++i) {
    if (rows[i].is_table() || rows[i].page != rows[first].page) return 0;
    note += rows[i].text;
    if (note.size() > kMaxRoleBytes || contains(rows[i].text, "。")) return 0;
    if (is_bracketed(note)) return i > first && is_adoption(note) ? i + 1 - first : 0;
  }
  return 0;
}

RowRole role_of(const TextRow& row) {
  if (row.text.size() > kMaxRoleBytes) return RowRole::plain;
  if (number_of_row(row)) return RowRole::number;
  if (!parse_label_line(row.text).empty()) return RowRole::label_line;
  if (is_mark(row.text)) return RowRole::mark;
  const std::string compact = without_spaces(row.text);
  if (compact == "目录" || compact == "目次" || compact == "目錄") return RowRole::contents;
  // A year alone is a line of a title.
  const auto date = parse_date(without_brackets(row.text));
  if (date && date->when.date.month != 0) return RowRole::date;
  if (is_adoption(row.text)) return RowRole::adoption;
  if (is_masthead(row)) return RowRole::masthead;
  if (is_byline(row.text)) return RowRole::byline;
  if (is_speaker(row.text)) return RowRole::speaker;
  if (is_bracketed(row.text)) return RowRole::note;
  if (is_organisation(row.text)) return RowRole::organisation;
  return RowRole::plain;
}

}  // namespace zhengbao
