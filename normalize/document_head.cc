#include "normalize/document_head.h"

#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "core/text_clean.h"
#include "core/text_parts.h"
#include "normalize/gazette/gazette_name.h"
#include "normalize/genres.h"
#include "normalize/organisations.h"
#include "normalize/section_labels.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxHeadRows = 40;
constexpr int kMaxHeadPages = 2;
constexpr std::size_t kMaxTitleBytes = 600;
constexpr std::size_t kMaxDisplayCharacters = 80;
// In a picture the size is that of the ink: which characters a line has counts.
constexpr float kSameSizeSeen = 0.15F;
constexpr float kSameSize = 0.8F;  // points within which two lines are set alike
constexpr float kLargerThanBody = 1.1F;

// The text proper: a sentence, a list that ends in a colon, a numbered part.
bool is_body(const TextRow& row) {
  if (row.is_table()) return true;
  if (parse_section_label(row.text)) return true;
  if (row.text.ends_with("：") || row.text.ends_with(":")) return true;
  if (row.text.starts_with("问：") || row.text.starts_with("答：")) return true;
  const bool display = row.alignment == Alignment::center || row.alignment == Alignment::right ||
                       row.block->kind == BlockKind::heading;
  if (!display && contains(row.text, "。")) return true;
  return !display && count_code_points(row.text) > kMaxDisplayCharacters;
}

bool is_recognised(const TextRow& row) {
  return !row.block->lines.empty() && row.block->lines.front().origin == TextOrigin::ocr;
}

bool set_alike(const TextRow& a, const TextRow& b) {
  if (a.page != b.page || a.is_red() != b.is_red()) return false;
  if (a.font_size > 0 || b.font_size > 0) {
    const float larger = std::max(a.font_size, b.font_size);
    const float same = is_recognised(a) && is_recognised(b) ? kSameSizeSeen * larger : kSameSize;
    return std::abs(a.font_size - b.font_size) <= same;
  }
  return a.alignment == b.alignment && a.bold == b.bold && a.block->kind == b.block->kind;
}

// Plain text has no typography: only a body's name that the next line
// continues is taken as the first line of a title.
bool has_typography(const TextRow& row) {
  return row.font_size > 0 || row.alignment != Alignment::left || row.bold ||
         row.block->kind == BlockKind::heading;
}

// Whether row `next` goes on with the title that `joined` is so far.
bool continues_title(const TextRow& last, const TextRow& next, RowRole next_role,
                     std::string_view joined) {
  if (next_role == RowRole::note) {
    return is_draft_note(next.text) || (next.font_size > 0 && set_alike(last, next));
  }
  if (!can_be_title(next_role) || next_role == RowRole::masthead) return false;
  // 青岚市水务局 / 供水公告: without sizes only the words tell.
  const bool body_of_title = is_organisation(joined) && genre_of_title(next.text) != nullptr &&
                             leading_organisation(next.text).empty();
  if (body_of_title && last.font_size <= 0 && next.font_size <= 0) return true;
  if (!set_alike(last, next)) return false;
  const bool complete = genre_of_title(joined) != nullptr;
  if (complete && next_role == RowRole::organisation) return false;  // a byline
  if (has_typography(last)) return true;
  return is_organisation(joined) && genre_of_title(next.text) != nullptr;
}

// …的通知（青政发〔2021: the bracket closes in the next line of the block.
bool closes_bracket(const TextRow& last, const TextRow& next, std::string_view joined) {
  const std::size_t open = joined.rfind("（");
  return last.block == next.block && open != std::string_view::npos &&
         joined.find("）", open) == std::string_view::npos && contains(next.text, "）");
}

struct TitleGroup {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text;
  double score = 0;
};

// Red print above the number is a masthead, whatever it ends in (纪要, 公报); an
// order has no other title.
bool is_red_masthead(const TitleGroup& group, const std::vector<TextRow>& rows, const Head& head) {
  if (!rows[group.begin].is_red() || group.text.ends_with("令")) return false;
  return std::find(head.roles.begin() + static_cast<std::ptrdiff_t>(group.end), head.roles.end(),
                   RowRole::number) != head.roles.end();
}

double score_of(const TitleGroup& group, const std::vector<TextRow>& rows, const Head& head,
                float body_size) {
  const TextRow& first = rows[group.begin];
  const RowRole role = head.roles[group.begin];
  double score = 0;
  if (body_size > 0 && first.font_size > 0) {
    score += 3 * std::clamp(static_cast<double>(first.font_size / body_size) - 1, -0.5, 0.8);
  }
  if (first.alignment == Alignment::center) score += 1;
  // The first line of a page, larger than the text, has nothing else to be.
  if (group.begin == 0 && first.font_size > kLargerThanBody * body_size) score += 0.5;
  if (first.bold) score += 0.5;
  if (first.block->kind == BlockKind::heading) score += first.block->level == 1 ? 1.5 : 0.5;
  if (genre_of_title(group.text)) score += 2;
  if (contains(group.text, "关于")) score += 1;
  if (group.begin > 0 && head.roles[group.begin - 1] == RowRole::number) score += 1;
  if (role == RowRole::masthead) score -= 3;
  if (is_red_masthead(group, rows, head)) score -= 4;
  if (first.is_red() && !genre_of_title(group.text)) score -= 3;
  if (is_organisation(group.text) || is_draft_note(group.text)) score -= 3;
  if (role == RowRole::note && group.end == group.begin + 1) score -= 3;
  if (count_code_points(group.text) < 4) score -= 2;
  if (contains(group.text, "。")) score -= 2;
  return score - 0.04 * static_cast<double>(group.begin);
}

std::vector<TitleGroup> title_groups(const std::vector<TextRow>& rows, const Head& head) {
  std::vector<TitleGroup> groups;
  for (std::size_t i = 0; i < head.roles.size();) {
    if (!can_be_title(head.roles[i])) {
      ++i;
      continue;
    }
    TitleGroup group{i, i + 1, join_rows(rows, i, i + 1), 0};
    while (group.end < head.roles.size() && group.text.size() < kMaxTitleBytes &&
           head.roles[i] != RowRole::masthead &&
           (closes_bracket(rows[group.end - 1], rows[group.end], group.text) ||
            continues_title(rows[group.end - 1], rows[group.end], head.roles[group.end],
                            group.text))) {
      ++group.end;
      group.text = join_rows(rows, group.begin, group.end);
    }
    i = group.end;
    groups.push_back(std::move(group));
  }
  return groups;
}

// Two ideographs or three other letters, and not one letter again and again, as
// samples of a typeface have it (文文).
bool has_letters(std::string_view text) {
  std::size_t letters = 0;
  char32_t first = 0;
  bool differ = false;
  for (std::size_t offset = 0; offset < text.size() && !(letters >= 3 && differ);) {
    const char32_t c = next_code_point(text, offset);
    const bool han = is_han(c);
    if (!han && !is_latin_letter(c) && !is_kana(c) && !is_hangul(c)) continue;
    if (first == 0) first = c;
    differ = differ || c != first;
    letters += han ? 2 : 1;
  }
  return letters >= 3 && differ;
}

bool is_issue_line(std::string_view text) {
  return contains(text, "总第") || (contains(text, "第") && contains(text, "期"));
}

// The cover of a gazette: its name set large, and on the same page its issue.
std::optional<std::size_t> gazette_row(const std::vector<TextRow>& rows, const Head& head,
                                       float body_size) {
  constexpr float kCoverSize = 1.4F;
  for (std::size_t i = 0; i < head.body_begin && rows[i].page == rows[0].page; ++i) {
    const bool large = body_size <= 0 || rows[i].font_size >= kCoverSize * body_size;
    if (!large || !names_a_gazette(without_spaces(rows[i].text))) continue;
    for (std::size_t j = 0; j < head.body_begin && rows[j].page == rows[0].page; ++j) {
      if (is_issue_line(rows[j].text)) return i;
    }
  }
  return std::nullopt;
}

void choose_title(const std::vector<TextRow>& rows, float body_size, Head& head) {
  // Below this a row is not set off from the text and ends in no title word.
  constexpr double kLeastScore = 0.9;
  double best = kLeastScore;
  for (TitleGroup& group : title_groups(rows, head)) {
    if (!has_letters(group.text)) continue;
    group.score = score_of(group, rows, head, body_size);
    if (group.score <= best) continue;
    best = group.score;
    head.title_begin = group.begin;
    head.title_end = group.end;
    head.title = group.text;
  }
  if (head.has_title()) head.title_confidence = std::clamp(0.55 + 0.08 * best, 0.6, 0.95);
}

}  // namespace

bool Head::is_gazette() const { return names_a_gazette(title); }

namespace {

bool are_bodies(const std::vector<std::string>& names) {
  return std::ranges::all_of(names, [](const std::string& name) { return is_organisation(name); });
}

// 青岚市教育局 青岚市公安局 above 青岚市水务局 关于…: the line end parts two bodies as
// the spaces do.
bool parts_bodies(std::string_view above, std::string_view below) {
  const std::vector<std::string> names = split_organisations(above);
  if (names.size() < 2 || !are_bodies(names)) return false;
  return !leading_organisation(below).empty() || are_bodies(split_organisations(below));
}

}  // namespace

std::string join_rows(const std::vector<TextRow>& rows, std::size_t begin, std::size_t end) {
  std::string joined;
  for (std::size_t i = begin; i < end && i < rows.size(); ++i) {
    if (rows[i].text.empty()) continue;
    if (!joined.empty()) {
      std::size_t left_at = joined.size(), right_at = 0;
      const char32_t left = previous_code_point(joined, left_at);
      if (needs_space_between(left, next_code_point(rows[i].text, right_at)) ||
          (i > begin && parts_bodies(rows[i - 1].text, rows[i].text))) {
        joined += ' ';
      }
    }
    joined += rows[i].text;
  }
  return tidy_text(joined);
}

Head find_head(const std::vector<TextRow>& rows, float body_size) {
  Head head;
  if (rows.empty()) return head;
  const int last_page = rows.front().page + kMaxHeadPages - 1;
  for (std::size_t i = 0; i < rows.size() && i < kMaxHeadRows; ++i) {
    if (const std::size_t note = rows_of_adoption(rows, i); note > 0 && rows[i].page <= last_page) {
      head.roles.insert(head.roles.end(), note, RowRole::adoption);
      i += note - 1;
      continue;
    }
    const RowRole role = rows[i].is_table() ? RowRole::plain : role_of(rows[i]);
    const bool special = role != RowRole::plain && role != RowRole::organisation;
    if (rows[i].page > last_page || role == RowRole::contents) break;
    const bool goes_on = i > 0 && closes_bracket(rows[i - 1], rows[i], rows[i - 1].text);
    if (!special && is_body(rows[i]) && !goes_on) break;
    head.roles.push_back(role);
  }
  head.body_begin = head.roles.size();
  choose_title(rows, body_size, head);
  if (const auto row = gazette_row(rows, head, body_size)) {
    head.title_begin = *row;
    head.title_end = *row + 1;
    head.title = without_spaces(rows[*row].text);
    head.title_confidence = 0.9;
  }
  return head;
}

}  // namespace zhengbao
