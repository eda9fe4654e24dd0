#include "normalize/gazette/contents_form.h"

#include <algorithm>
#include <utility>

#include "core/median.h"
#include "core/text.h"
#include "normalize/gazette/issue_text.h"

namespace zhengbao {

ContentsForm::ContentsForm(const std::vector<ContentsLine>& lines) {
  learn_entries(lines);
  learn_headings(lines);
}

void ContentsForm::learn_entries(const std::vector<ContentsLine>& lines) {
  const auto count = [&](PageSide side) {
    return std::count_if(lines.begin(), lines.end(),
                         [side](const ContentsLine& l) { return l.side == side && l.sure; });
  };
  const auto trailing = count(PageSide::trailing), leading = count(PageSide::leading);
  if (trailing + leading > 0) side_ = trailing >= leading ? PageSide::trailing : PageSide::leading;
  std::vector<float> sizes;
  for (const ContentsLine& line : lines) {
    if (line.side == side_) sizes.push_back(line.font_size);
  }
  if (sizes.empty()) return;
  size_ = median(std::move(sizes));
  bold_ = std::all_of(lines.begin(), lines.end(),
                      [&](const ContentsLine& line) { return line.side != side_ || line.bold; });
}

bool ContentsForm::names_page(const ContentsLine& line) const {
  return line.has_page() && (line.side == side_ || line.page_only());
}

bool ContentsForm::is_apart(const ContentsLine& line) const {
  return (line.bold && !bold_) || line.centered || (size_ > 0 && line.font_size > size_ + 0.8F);
}

std::string ContentsForm::heading_name(const ContentsLine& line, bool& decorated) const {
  return column_name(marked_entries_ ? without_mark(line.text) : line.text, &decorated);
}

void ContentsForm::learn_headings(const std::vector<ContentsLine>& lines) {
  std::size_t apart = 0, entries = 0, marked = 0;
  for (const ContentsLine& line : lines) {
    bool decorated = false;
    const std::string name = column_name(line.text, &decorated);
    if (!names_page(line)) {
      apart += !name.empty() && is_apart(line) ? 1 : 0;
      continue;
    }
    ++entries;
    marked += decorated ? 1 : 0;
  }
  headings_apart_ = apart >= 2;
  marked_entries_ = marked >= 3 && 2 * marked > entries;
}

std::string without_mark(const std::string& text) {
  std::size_t at = 0;
  const char32_t c = next_code_point(text, at);
  const bool word = is_han(c) || is_digit(c) || c == U'《' || c == U'“' || c == U'（';
  return word ? text : std::string(trim(std::string_view(text).substr(at)));
}

}  // namespace zhengbao
