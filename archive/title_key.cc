#include "archive/title_key.h"

#include "archive/search_text.h"
#include "core/text.h"
#include "core/text_fold.h"

namespace zhengbao {
namespace {

// Shorter subjects (通知, 公告) are shared by too many documents to name one.
constexpr std::size_t kMinSubject = 4;

constexpr std::u32string_view kAbout = U"关于";
constexpr std::u32string_view kState = U"中华人民共和国";
constexpr std::u32string_view kCarrying[] = {U"印发", U"公布", U"发布", U"颁布", U"下发"};
constexpr std::u32string_view kOnTrial[] = {U"试行", U"暂行"};

bool is_bare(char32_t c) { return is_han(c) || is_digit(c) || is_latin_letter(c); }

std::u32string bare(std::u32string_view folded) {
  std::u32string kept;
  for (const char32_t c : folded) {
    if (is_bare(c)) kept += c;
  }
  return kept;
}

// Where the first 关于 outside of 《》 begins; npos where there is none.
std::size_t find_about(std::u32string_view folded) {
  int depth = 0;
  for (std::size_t i = 0; i + kAbout.size() <= folded.size(); ++i) {
    if (folded[i] == U'《' || folded[i] == U'〈') ++depth;
    if (folded[i] == U'》' || folded[i] == U'〉') --depth;
    if (depth <= 0 && folded.substr(i, kAbout.size()) == kAbout) return i;
  }
  return std::u32string_view::npos;
}

void drop_trial(std::u32string& subject) {
  for (const std::u32string_view word : kOnTrial) {
    if (subject.size() > word.size() && subject.ends_with(word))
      subject.resize(subject.size() - word.size());
  }
}

// The outermost 《…》 of a title, with what is nested in it.
std::u32string_view first_quoted(std::u32string_view folded) {
  const std::size_t open = folded.find(U'《');
  const std::size_t close = folded.rfind(U'》');
  if (open == std::u32string_view::npos || close == std::u32string_view::npos || close <= open)
    return {};
  return folded.substr(open + 1, close - open - 1);
}

std::u32string_view behind_carrying(std::u32string_view folded) {
  std::size_t first = std::u32string_view::npos, behind = 0;
  for (const std::u32string_view word : kCarrying) {
    const std::size_t at = folded.find(word);
    if (at < first) {
      first = at;
      behind = at + word.size();
    }
  }
  return first == std::u32string_view::npos ? std::u32string_view() : folded.substr(behind);
}

std::u32string_view without_genre(std::u32string_view carried) {
  for (const std::u32string_view end : {U"的通知", U"的函", U"的公告", U"的决定", U"的意见"}) {
    if (carried.ends_with(end)) return carried.substr(0, carried.size() - end.size());
  }
  return {};
}

std::int64_t key_unless_short(std::u32string_view subject) {
  return subject.size() < kMinSubject ? 0 : link_key(subject);
}

}  // namespace

std::u32string bare_text(std::string_view text) { return bare(fold_for_search(text)); }

TitleParts title_parts(std::string_view title) {
  const std::u32string folded = fold_for_search(title);
  const std::size_t about = find_about(folded);
  TitleParts parts;
  if (about != std::u32string::npos) {
    parts.issuer = bare(std::u32string_view(folded).substr(0, about));
    parts.subject = bare(std::u32string_view(folded).substr(about));
  } else {
    parts.subject = bare(folded);
  }
  if (parts.subject.starts_with(kState) && parts.subject.size() > kState.size() + 1)
    parts.subject.erase(0, kState.size());
  drop_trial(parts.subject);
  return parts;
}

std::u32string carried_subject(std::string_view title) {
  const std::u32string folded = fold_for_search(title);
  const std::u32string_view behind = behind_carrying(folded);
  if (behind.empty()) return {};
  std::u32string_view carried = first_quoted(behind);
  if (carried.empty()) carried = without_genre(behind);
  return title_parts(to_utf8(carried)).subject;
}

std::u32string number_form(std::string_view number) {
  return folded_number(fold_for_search(normal_text(number)));
}

bool names_agency(std::string_view document_number) {
  const std::u32string form = number_form(document_number);
  return !form.empty() && is_han(form.front()) && form.front() != U'第';
}

std::int64_t link_key(std::u32string_view text) {
  if (text.empty()) return 0;
  std::uint64_t hash = 0xCBF29CE484222325;
  for (const char32_t c : text) hash = (hash ^ c) * 0x100000001B3;
  hash ^= hash >> 32;
  hash *= 0x9E3779B97F4A7C15;
  return static_cast<std::int64_t>((hash >> 17) | 1);
}

std::int64_t subject_key(std::string_view title) {
  return key_unless_short(title_parts(title).subject);
}

std::int64_t carried_key(std::string_view title) {
  return key_unless_short(carried_subject(title));
}

std::int64_t number_key(std::string_view number) {
  const std::u32string form = number_form(number);
  return form.size() < kMinSubject ? 0 : link_key(form);
}

}  // namespace zhengbao
