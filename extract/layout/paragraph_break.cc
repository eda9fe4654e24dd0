#include "extract/layout/paragraph_break.h"

#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "extract/layout/line_form.h"
#include "extract/layout/list_label.h"

namespace zhengbao {

namespace {

bool styles_differ(const TextLine& a, const TextLine& b) {
  constexpr float kSizeStep = 0.12F;
  if (std::abs(a.size - b.size) > kSizeStep * std::max(a.size, b.size)) return true;
  // A bold lead-in goes over into plain text within the paragraph.
  if (a.bold != b.bold && a.last_bold != b.first_bold) return true;
  return colors_differ(a.color, b.color);
}

bool ends_sentence(const TextLine& line) {
  return std::u32string_view(U"。；：！？;:!?”").find(line.text.back()) !=
         std::u32string_view::npos;
}

bool ends_short(const TextLine& previous, const TextLine& line, const TextArea& area) {
  return area.right - previous.box.right > first_unit_width(line) + kLineEndSlack * line.size;
}

// Continuation lines of hanging paragraphs stand under the text behind the label.
bool hangs_under(const TextLine& first, const TextLine& line) {
  return label_length(first) > 0 &&
         std::abs(left_behind_label(first) - line.box.left) < 0.8F * line.size;
}

bool is_far_below(const TextLine& previous, const TextLine& line, const TextArea& area) {
  const float pitch = line.baseline() - previous.baseline();
  if (pitch < 0.5F * line.size) return true;  // beside or above: no next line at all
  const float usual =
      is_like_heading(line, area) || area.pitch == 0 ? 2.3F * line.size : 1.35F * area.pitch;
  return pitch > std::max(usual, 1.3F * line.size);
}

bool is_date(std::u32string_view text) {
  constexpr std::size_t kLongest = 16;
  return text.size() <= kLongest && text.back() == U'日' && text.find(U'年') != text.npos &&
         text.find(U'月') != text.npos;
}

// "第 12 号", "国务院令": units of a head that no title runs through.
bool closes_title(const TextLine& previous, const TextLine& line) {
  const char32_t end = previous.text.back();
  const char32_t begin = line.text.front();
  return end == U'号' || end == U'號' || end == U'令' || end == U'）' || begin == U'（' ||
         begin == U'(' || begin == U'〔' || is_date(previous.text) || is_date(line.text) ||
         find_label(line.text).kind != LabelKind::none;
}

// Lines of one title: as large as each other, on one axis.
bool goes_on_as_title(const TextLine& previous, const TextLine& line, const TextArea& area) {
  const float distance = std::abs(previous.box.center_x() - line.box.center_x());
  return distance < std::max(line.size, 0.03F * area.width()) && !closes_title(previous, line);
}

// Rows of a table without ruling lines. One gap alone may follow a label.
bool are_table_rows(const TextLine& previous, const TextLine& line) {
  const int most = std::max(previous.wide_gaps, line.wide_gaps);
  return most >= 2 || (previous.wide_gaps == 1 && line.wide_gaps == 1);
}

int digit_of(char32_t c) {
  constexpr std::u32string_view kDigits = U"一二三四五六七八九";
  const std::size_t place = kDigits.find(c);
  return place == kDigits.npos ? 0 : static_cast<int>(place) + 1;
}

// "七", "十一", "二十": up to 99; 0 for anything else.
int han_number(std::u32string_view text) {
  const std::size_t ten = text.find(U'十');
  if (ten == text.npos) return text.size() == 1 ? digit_of(text[0]) : 0;
  if (ten > 1 || text.size() > ten + 2) return 0;
  const int tens = ten == 0 ? 1 : digit_of(text[0]);
  const int ones = text.size() == ten + 1 ? 0 : digit_of(text[ten + 1]);
  return tens == 0 || (ones == 0 && text.size() > ten + 1) ? 0 : 10 * tens + ones;
}

// The bare number that `line` begins with, set apart from Chinese text behind it;
// 0 for none.
int leading_number(const TextLine& line) {
  constexpr float kApart = 0.25F;  // em
  constexpr std::u32string_view kCounted = U"年月日号时分元个项条人万亿";
  const std::u32string_view text = line.text;
  const std::size_t space = std::min(text.find(U' '), text.size());
  if (const int number = han_number(text.substr(0, space)); number > 0) return number;
  int number = 0;
  std::size_t i = 0;
  while (i < text.size() && i < 3 && is_digit(text[i]))
    number = 10 * number + static_cast<int>(text[i++] - U'0');
  if (i == 0 || i + 1 >= text.size()) return 0;
  if (i != space && line.edges[i] - line.edges[i - 1] < (0.5F + kApart) * line.size) return 0;
  if (i == space) ++i;
  return is_han(text[i]) && kCounted.find(text[i]) == kCounted.npos ? number : 0;
}

// Rows of a list that are counted by bare numbers.
bool counts_on(const TextLine& first, const TextLine& line) {
  const int number = leading_number(line);
  return number > 1 && leading_number(first) == number - 1;
}

// The last line of a quotation that is set in from both sides: it begins where the
// line before it does, which only looks as if it stood in the middle.
bool hangs_on_in_block(const TextLine& previous, const TextLine& line, const TextArea& area) {
  constexpr float kSameEdge = 0.2F;  // em
  return is_centered(previous, area) && !ends_sentence(previous) &&
         std::abs(previous.box.left - line.box.left) < kSameEdge * line.size &&
         previous.box.right > line.box.right && label_length(line) == 0;
}

bool breaks_by_indent(const std::vector<const TextLine*>& open, const TextLine& line,
                      const TextArea& area) {
  const TextLine& previous = *open.back();
  const float step = line.box.left - previous.box.left;
  const float em = line.size;
  const bool is_first = open.size() == 1;
  if (step > 1.1F * em) return !(is_first && hangs_under(previous, line));
  // A number that hangs in the margin.
  if (line.box.left < area.left - area.outdent - 0.8F * em && step < -0.8F * em) return true;
  const bool is_indented = line.box.left - area.left + area.outdent > 1.1F * em;
  if (step > -0.8F * em) {
    // Two indented lines in sequence are two paragraphs, unless the first was
    // cut off in mid-sentence at the margin: then the whole block is indented.
    return is_indented && is_first && (ends_sentence(previous) || find_label(line.text).length > 0);
  }
  return !is_first && ends_sentence(previous);
}

}  // namespace

bool starts_paragraph(const std::vector<const TextLine*>& open, const TextLine& line,
                      const TextArea& area) {
  const TextLine& previous = *open.back();
  if (previous.region != line.region || previous.direction != line.direction) return true;
  if (styles_differ(previous, line) || is_far_below(previous, line, area)) return true;
  if (has_leader(previous) || are_table_rows(previous, line)) return true;
  const bool centered = is_centered(line, area);
  const bool large = is_like_heading(line, area);
  if (!centered && !large && hangs_on_in_block(previous, line, area)) return false;
  if (centered || is_centered(previous, area)) {
    const bool both = centered && is_centered(previous, area);
    return !((both ? large || line.bold : large) && goes_on_as_title(previous, line, area));
  }
  if (large && closes_title(previous, line)) return true;
  if (is_right_aligned(previous, area) || is_right_aligned(line, area)) return true;
  if (area.is_verse || ends_short(previous, line, area)) return true;
  if (breaks_by_indent(open, line, area) || counts_on(*open.front(), line)) return true;
  const std::size_t label = label_length(line);
  if (label == 0) return false;
  if (ends_sentence(previous)) return true;
  if (are_items(open.front()->text, line.text)) return true;
  return is_division(find_label(line.text).kind) && line.text.size() > label &&
         line.text[label] == U' ';
}

}  // namespace zhengbao
