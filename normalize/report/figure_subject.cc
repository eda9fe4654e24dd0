#include "normalize/report/figure_subject.h"

#include <algorithm>

#include "core/text.h"
#include "core/text_parts.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxSubject = 48;  // characters; of a longer one the end is kept
constexpr std::size_t kMaxFollowing = 18;

// The clause that leads to the figure: from the last comma or figure, or the
// bracket that is still open.
std::size_t clause_begin(std::u32string_view folded, std::size_t from, std::size_t to) {
  std::size_t begin = from;
  int depth = 0;
  for (std::size_t i = to; i > from; --i) {
    const char32_t c = folded[i - 1];
    if (c == U')') ++depth;
    if (c == U'(' && depth-- == 0) return i;
    if (depth > 0) continue;
    const bool in_number =
        c == U',' && i < folded.size() && is_digit(folded[i]) && i >= 2 && is_digit(folded[i - 2]);
    if (is_one_of(c, U",;:。!?，；：") && !in_number) return i;
  }
  return begin;
}

bool take_year(std::u32string_view& text) {
  if (text.size() < 5 || text[4] != U'年' || text.substr(5).starts_with(U"以来")) return false;
  if (!std::all_of(text.begin(), text.begin() + 4, is_digit)) return false;
  text.remove_prefix(5);
  take_front(text, U"度");
  return true;
}

constexpr std::u32string_view kLeading[] = {
    U" ",    U"、",   U"和",   U"及",   U"以及", U"与",   U"并",   U"其中", U"全年", U"本年度",
    U"本年", U"今年", U"年内", U"目前", U"共计", U"总计", U"合计", U"共有", U"共",   U"分别为",
    U"分别", U"累计", U"含",   U"包括", U"一是", U"二是", U"三是", U"四是", U"五是"};
constexpr std::u32string_view kTrailing[] = {
    U" ",    U"不应低于", U"不低于", U"不少于", U"达到了", U"达到", U"高达", U"达",
    U"超过", U"超",       U"突破",   U"已",     U"即",     U"约",   U"近",   U"逾",
    U"共计", U"总计",     U"合计",   U"共",     U"分别为", U"为",   U"计",   U"有",
    U"了",   U"各",       U"仅",     U"累计",   U"\"",     U"分别"};

template <std::size_t N, class Take>
void strip(std::u32string_view& text, const std::u32string_view (&words)[N], Take take) {
  for (bool again = true; again;) {
    again = std::ranges::any_of(words, [&](std::u32string_view word) { return take(text, word); });
  }
}

// 办复率均为100%, but 平均.
void strip_trailing(std::u32string_view& text) {
  strip(text, kTrailing, take_back);
  if (!text.ends_with(U"平均") && take_back(text, U"均")) strip(text, kTrailing, take_back);
}

void strip_leading(std::u32string_view& text) {
  do {
    strip(text, kLeading, take_front);
  } while (take_year(text));
}

constexpr std::u32string_view kComparisons[] = {U"增长", U"上升", U"提高", U"提升",
                                                U"增加", U"下降", U"减少", U"降低",
                                                U"回落", U"下滑", U"占比", U"占"};

constexpr std::u32string_view kBases[] = {U"上一年度", U"上一年", U"上年度",
                                          U"上年",     U"去年",   U"同期"};

bool is_base(std::u32string_view text) {
  bool any = take_year(text);
  for (std::u32string_view base : kBases) any |= take_front(text, base);
  return any && text.empty();
}

// 比上年, 较2018年, 同比: what it is compared with, behind the subject or before it.
void strip_base(std::u32string_view& text) {
  constexpr std::size_t kMaxBase = 12;
  for (std::u32string_view word : {U"同比", U"环比"}) take_back(text, word);
  for (const char32_t word : {U'比', U'较'}) {
    const std::size_t at = text.rfind(word);
    if (at != std::u32string_view::npos && text.size() - at <= kMaxBase &&
        is_base(text.substr(at + 1)))
      return text.remove_suffix(text.size() - at);
    std::u32string_view rest = text;
    if (rest.empty() || rest.front() != word) continue;
    rest.remove_prefix(1);
    for (std::u32string_view base : kBases) take_front(rest, base);
    take_year(rest);
    take_front(rest, U"同期");
    text = rest;
  }
}

// The comparison that ends the words before the figure, or begins them: 占总量的.
std::u32string_view take_comparison(std::u32string_view& text, bool share) {
  for (std::u32string_view word : kComparisons) {
    const bool needs_share = word.starts_with(U"占");
    if (needs_share && !share) continue;
    if (take_back(text, word)) {
      strip_base(text);
      return needs_share ? U"占" : word;
    }
  }
  if (!share) return {};
  const std::size_t at = text.find(U'占');
  if (at == std::u32string_view::npos || !text.ends_with(U"的")) return {};
  text = text.substr(0, at);
  return U"占";
}

constexpr std::u32string_view kStops[] = {U"中",   U"内",   U"组成",   U"开通", U"实现",
                                          U"占",   U"同比", U"比上年", U"较上", U"均",
                                          U"全部", U"等",   U"以上",   U"左右", U"之一"};

// Letters and opening quotes: what a noun may consist of.
bool goes_on(char32_t printed, bool quoted) {
  if (is_han(printed) || printed == U'“' || printed == U'《' || printed == U'‘') return true;
  return quoted && (printed == U'”' || printed == U'》' || printed == U'’');
}

// The end of the noun behind the unit: 2988个政务事项. Without `stops` the words
// up to the next sign, number or bracket.
std::size_t noun_end(std::u32string_view text, std::size_t begin, std::size_t limit, bool stops) {
  bool quoted = false;
  std::size_t end = begin;
  for (; end < std::min(limit, begin + kMaxFollowing) && goes_on(text[end], quoted); ++end) {
    if (!is_han(text[end])) quoted = true;
    const std::u32string_view rest = text.substr(end);
    if (stops && std::ranges::any_of(
                     kStops, [rest](std::u32string_view word) { return rest.starts_with(word); })) {
      break;
    }
  }
  return end;
}

// "598件申请中，": what follows is among them.
bool says_among(std::u32string_view text, std::size_t at) {
  return at < text.size() && text[at] == U'中' && (at + 1 >= text.size() || !is_han(text[at + 1]));
}

// A verb alone (播出13期) says too little: the clause before names its object.
std::u32string with_clause_before(std::u32string_view text, std::u32string_view folded,
                                  std::size_t from, std::size_t begin, std::u32string_view prefix) {
  constexpr std::size_t kTooShort = 2;
  if (prefix.empty() || prefix.size() > kTooShort || begin <= from + 1)
    return std::u32string(prefix);
  const std::size_t start = clause_begin(folded, from, begin - 1);
  std::u32string_view clause = text.substr(start, begin - 1 - start);
  strip_leading(clause);
  if (std::ranges::none_of(clause, is_han)) clause = {};
  return std::u32string(clause) + std::u32string(prefix);
}

std::u32string last_characters(const std::u32string& text) {
  return text.size() > kMaxSubject ? text.substr(text.size() - kMaxSubject) : text;
}

}  // namespace

FigureWords words_of_figure(std::u32string_view text, std::u32string_view folded,
                            std::span<const ScannedFigure> figures, std::size_t index) {
  const ScannedFigure& figure = figures[index];
  const std::size_t before = index > 0 ? figures[index - 1].end : 0;
  const std::size_t next = index + 1 < figures.size() ? figures[index + 1].begin : folded.size();
  FigureWords words;
  const std::u32string_view between = folded.substr(before, figure.begin - before);
  words.of_which = between.find(U"其中") != std::u32string_view::npos ||
                   (index > 0 && (between.starts_with(U"(含") || between.starts_with(U"(包括")));
  const std::size_t begin = clause_begin(folded, before, figure.begin);
  std::u32string_view prefix = text.substr(begin, figure.begin - begin);
  strip_leading(prefix);
  strip_trailing(prefix);
  const bool share = figure.unit == "%" || figure.unit == "‰";
  words.comparison = to_utf8(take_comparison(prefix, share));
  strip(prefix, kTrailing, take_back);
  const std::size_t end = noun_end(text, figure.end, next, true);
  words.among = says_among(text, end);
  const bool plain = words.comparison.empty();
  // What stands between two figures of a clause belongs to the first, which it
  // names: the second says something of the same.
  if (index > 0 && begin == before && share && plain) {
    words.predicate =
        to_utf8(text.substr(figure.end, noun_end(text, figure.end, next, false) - figure.end));
    return words;
  }
  std::u32string_view noun = plain ? text.substr(figure.end, end - figure.end) : U"";
  strip(noun, kTrailing, take_back);
  words.subject =
      to_utf8(last_characters(noun.empty() ? with_clause_before(text, folded, before, begin, prefix)
                                           : std::u32string(prefix))) +
      to_utf8(noun);
  return words;
}

}  // namespace zhengbao
