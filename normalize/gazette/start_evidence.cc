#include "normalize/gazette/start_evidence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/text.h"
#include "core/text_parts.h"
#include "normalize/genres.h"
#include "normalize/organisations.h"
#include "normalize/section_labels.h"

namespace zhengbao {
namespace {

constexpr float kSameSize = 0.08F;           // share; a scan measures no better
constexpr double kRareStyle = 0.2;           // of the certain heads: fewer make no style
constexpr double kBias = -3;                 // most centred lines begin no document
constexpr double kNamed = 0.85;              // share of a title that a name covers
constexpr std::size_t kMaxSalutation = 160;  // characters

// 各县（市、区）人民政府，市政府各部门：, 邓明义代表：, and the 决定： of appointments.
bool is_salutation(const TextRow& row) {
  if (row.is_table() || (!row.text.ends_with("：") && !row.text.ends_with(":"))) return false;
  if (count_code_points(row.text) > kMaxSalutation || contains(row.text, "。")) return false;
  if (row.text.starts_with("附") || parse_section_label(row.text)) return false;
  return !contains(row.text, "如下") && !contains(row.text, "问：");
}

// Titles that have neither number nor signature and are documents.
bool is_unsigned_genre(std::string_view title) {
  static constexpr std::array<std::string_view, 11> kWords = {
      "任免", "大事记", "解读",     "讲话",     "答复",    "纪事",
      "要闻", "大事",   "任免名单", "任职名单", "任命名单"};
  const std::string_view stem = title_stem(title);
  return std::any_of(kWords.begin(), kWords.end(),
                     [stem](std::string_view word) { return stem.ends_with(word); });
}

// 2021年1—3月全市主要经济指标, 一季度… over a table: the figures of a period.
bool tells_figures(const IssueText& text, const StartCandidate& start) {
  if (start.end >= text.rows.size() || !text.rows[start.end].is_table()) return false;
  const std::string_view title = start.title;
  const bool period = contains(title, "月") || contains(title, "季度") || contains(title, "半年");
  return period && contains(title, "年") && !contains(title, "关于") && !contains(title, "附");
}

// What stands in annexes rather than alone.
bool is_list(std::string_view title) {
  static constexpr std::array<std::string_view, 6> kWords = {"名单", "清单", "目录",
                                                             "分工", "表",   "图"};
  const std::string_view stem = title_stem(title);
  return std::any_of(kWords.begin(), kWords.end(),
                     [stem](std::string_view word) { return stem.ends_with(word); });
}

double title_evidence(const IssueText& text, const StartCandidate& start) {
  if (start.title.empty()) return -1.5;
  double sum = 0;
  const Genre* genre = genre_of_title(start.title);
  if (genre) {
    const bool formal = genre->genre_class == GenreClass::statutory ||
                        genre->genre_class == GenreClass::notice ||
                        genre->genre_class == GenreClass::report;
    sum += formal ? 1 : 0.5;
  }
  if (is_unsigned_genre(start.title) || tells_figures(text, start)) sum += 2;
  if (!start.numbered() && is_list(start.title) && !is_unsigned_genre(start.title)) sum -= 2;
  if (contains(start.title, "关于")) sum += 0.7;
  if (is_organisation(leading_organisation(start.title))) sum += 0.8;
  if (count_code_points(start.title) < 4 && !genre) sum -= 1;
  if (!start.numbered() && is_organisation(start.title)) sum -= 2;
  return sum;
}

double number_evidence(const StartCandidate& start) {
  double sum = start.masthead ? 1.5 : 0;
  if (start.order && start.number) return sum + 3;
  if (start.numbered()) return sum + 3.5;
  return start.number ? sum + 0.5 : sum;
}

double style_evidence(const IssueText& text, const StartCandidate& start, const TitleStyle& style) {
  switch (style.fit(start)) {
    case TitleStyle::Fit::same:
      return 2.2;
    case TitleStyle::Fit::smaller:
      return -2.5;
    case TitleStyle::Fit::larger:
      return 0.5;
    case TitleStyle::Fit::unknown:
      break;
  }
  const TextRow& row = text.rows[start.title_row];
  const bool plain = row.block->kind != BlockKind::heading && text.body_size > 0 &&
                     row.font_size <= 1.05F * text.body_size;
  return plain ? -1 : 0;
}

bool ends_sentence(std::string_view text) {
  static constexpr std::array<std::string_view, 12> kEnds = {"。", "！", "？", "”", "）", ")",
                                                             "日", "》", "；", ".", "…",  "："};
  return std::any_of(kEnds.begin(), kEnds.end(),
                     [text](std::string_view end) { return text.ends_with(end); });
}

double surroundings(const IssueText& text, const StartCandidate& start) {
  double sum = 0;
  if (start.columns_begin < start.begin) sum += 2.5;
  if (text.facts[start.columns_begin].page_top) sum += 0.7;
  if (start.adopted) sum += 1;
  if (start.end < text.rows.size() && is_salutation(text.rows[start.end])) sum += 1.5;
  if (start.columns_begin == 0) return sum;
  const std::size_t before = start.columns_begin - 1;
  const TextRow& row = text.rows[before];
  if (text.facts[before].ends_document) sum += 1;
  if (text.facts[before].annex_mark) sum -= 5;
  const bool body = !row.is_table() && !text.facts[before].display &&
                    row.alignment != Alignment::right && !text.facts[before].furniture;
  // A long row that stops in the middle of a sentence goes on somewhere below.
  if (body && count_code_points(row.text) > 20 && !ends_sentence(row.text)) sum -= 2.5;
  return sum;
}

double listed_evidence(const ListedSigns& listed) {
  double sum = 0;
  if (listed.contents >= 0.85) {
    sum += 4;
  } else if (listed.contents > 0) {
    sum += 2.5;
  } else if (listed.contents_rich) {
    sum -= 1.5;
  }
  if (listed.contents_page_agrees) sum += 1;
  if (listed.contents_page_differs) sum -= 2;
  return sum + listed.outline;
}

// What explains a document bears its name and is none of its annexes.
bool explains(std::string_view title) {
  static constexpr std::array<std::string_view, 4> kWords = {"解读", "问答", "说明", "答记者问"};
  const std::string_view stem = title_stem(title);
  return std::any_of(kWords.begin(), kWords.end(),
                     [stem](std::string_view word) { return stem.ends_with(word); });
}

// 青岚市…实施方案, …管理办法: what cover letters carry; not what a body says itself
// (青岚市人民政府关于…的意见).
bool is_forwarded_genre(std::string_view title) {
  const Genre* genre = genre_of_title(title);
  const bool carried =
      genre && (genre->genre_class == GenreClass::norm || genre->genre_class == GenreClass::plan);
  return carried && !contains(title, "关于");
}

// 青岚市人民代表大会常务委员会关于…的决定
bool names_a_decision(const StartCandidate& start) {
  return contains(start.title, "关于") && genre_of_title(start.title) != nullptr &&
         is_organisation(leading_organisation(start.title));
}

bool is_named(const StartCandidate& before, const StartCandidate& start) {
  if (start.key.pairs.size() < 2 || explains(start.title)) return false;
  // Titles as like as these lack at most so many of each other's pairs.
  constexpr double kMostLacking = 0.2;
  const auto lacks = [&](const TitleKey& name) {
    return surely_lacks(start.key, name, kMostLacking);
  };
  // 关于印发…的通知 around it: a title as long is that of another notice of a series.
  constexpr std::size_t kAround = 5;
  const bool shorter = start.key.letters.size() + kAround <= before.key.letters.size();
  if (before.forwards && shorter && !lacks(before.key) &&
      share_within(start.key, before.key) >= kNamed) {
    return true;
  }
  return std::any_of(before.names.begin(), before.names.end(), [&](const TitleKey& name) {
    if (start.recognised && differs_in_one(name, start.key)) return true;
    if (lacks(name)) return false;
    return likeness(name, start.key) >= 0.9 || share_within(start.key, name) >= 0.95;
  });
}

}  // namespace

bool is_certain_head(const StartCandidate& start) {
  if (!start.numbered() || start.title.empty()) return false;
  return genre_of_title(start.title) != nullptr || contains(start.title, "关于");
}

TitleStyle::TitleStyle(const std::vector<StartCandidate>& starts) {
  learn(starts, is_certain_head);
  // Congresses number little; their titles say who decided what.
  if (sizes_.empty()) learn(starts, names_a_decision);
}

void TitleStyle::learn(const std::vector<StartCandidate>& starts,
                       bool (*counts)(const StartCandidate&)) {
  std::map<int, std::size_t> heads_of_size;  // in half points
  std::size_t heads = 0;
  for (const StartCandidate& start : starts) {
    if (!counts(start) || start.size <= 0) continue;
    ++heads_of_size[static_cast<int>(std::lround(start.size * 2))];
    ++heads;
  }
  for (const auto& [size, count] : heads_of_size) {
    if (static_cast<double>(count) >= kRareStyle * static_cast<double>(heads)) {
      sizes_.push_back(static_cast<float>(size) / 2);
    }
  }
}

TitleStyle::Fit TitleStyle::fit(const StartCandidate& start) const {
  if (sizes_.empty() || start.size <= 0 || start.title.empty()) return Fit::unknown;
  for (const float size : sizes_) {
    if (std::abs(start.size - size) <= kSameSize * size) return Fit::same;
  }
  return start.size < sizes_.front() ? Fit::smaller : Fit::larger;
}

double own_evidence(const IssueText& text, const StartCandidate& start, const TitleStyle& style,
                    const ListedSigns& listed) {
  return kBias + title_evidence(text, start) + number_evidence(start) +
         style_evidence(text, start, style) + surroundings(text, start) + listed_evidence(listed);
}

double evidence_from(const StartCandidate& before, const StartCandidate& start, bool next,
                     const TitleStyle& style) {
  double sum = 0;
  // What is forwarded may have a head of its own, number and all; only a
  // contents page that lists it makes it a document.
  if (is_named(before, start)) sum -= next ? 9 : 5;
  // The text behind a short cover letter, where nothing but the letter names it.
  const bool smaller = style.fit(start) == TitleStyle::Fit::smaller;
  if (next && before.forwards && !start.numbered() &&
      (smaller || is_forwarded_genre(start.title))) {
    sum -= smaller ? 2 : 2.5;
  }
  return sum;
}

}  // namespace zhengbao
