#include "normalize/gazette/named_texts.h"

#include <algorithm>
#include <array>

#include "core/text.h"
#include "core/text_parts.h"
#include "normalize/genres.h"
#include "normalize/section_labels.h"

namespace zhengbao {
namespace {

constexpr std::size_t kSentenceRows = 6;    // in which a document says what it forwards
constexpr std::size_t kAnnexListRows = 80;  // behind the head, up to its list of annexes
constexpr std::size_t kMaxNames = 16;
constexpr std::size_t kMaxNameBytes = 300;

bool forwards(std::string_view title) {
  static constexpr std::array<std::string_view, 12> kWords = {"印发", "转发", "批转", "发布",
                                                              "公布", "颁布", "颁发", "下发",
                                                              "印送", "转批", "批准", "修订"};
  return std::any_of(kWords.begin(), kWords.end(),
                     [title](std::string_view word) { return contains(title, word); });
}

void add_name(std::string_view name, StartCandidate& start) {
  name = trim(name);
  if (start.names.size() >= kMaxNames || name.empty() || name.size() > kMaxNameBytes) return;
  start.names.push_back(title_key(name));
}

// 《A》 that begin in the first `bytes` of the sentence; nested 〈〉 stay inside.
void add_quoted(std::string_view sentence, std::size_t bytes, StartCandidate& start) {
  constexpr std::string_view kOpen = "《", kClose = "》";
  for (std::size_t at = sentence.find(kOpen); at < bytes; at = sentence.find(kOpen, at)) {
    at += kOpen.size();
    const std::size_t end = sentence.find(kClose, at);
    if (end == std::string_view::npos) return;
    add_name(sentence.substr(at, end - at), start);
    at = end;
  }
}

// 附件：1.青岚市…方案: what stands behind the label and the ordinal.
std::string_view listed_name(std::string_view row) {
  for (std::string_view mark : {"附件", "附表", "附录", "附", "：", ":"}) {
    if (row.starts_with(mark)) row = trim(row.substr(mark.size()));
  }
  if (const auto label = parse_section_label(row)) return trim(row.substr(label->length));
  const std::size_t digits = row.find_first_not_of("0123456789.、．： ");
  return digits == std::string_view::npos ? std::string_view() : trim(row.substr(digits));
}

bool is_listed(std::string_view row) {
  return row.size() < kMaxNameBytes && !row.empty() && row.front() >= '0' && row.front() <= '9';
}

void add_listed(const IssueText& text, std::size_t limit, StartCandidate& start) {
  bool in_list = false;
  for (std::size_t i = start.end; i < std::min(limit, start.end + kAnnexListRows); ++i) {
    const std::string_view row = text.rows[i].text;
    const bool opens =
        row.starts_with("附件") && !text.facts[i].annex_mark && row.size() < kMaxNameBytes;
    in_list = opens || (in_list && is_listed(row));
    if (in_list) add_name(listed_name(row), start);
  }
}

bool promulgates(std::string_view sentence) {
  static constexpr std::array<std::string_view, 6> kWords = {"公布", "发布", "通过",
                                                             "施行", "印发", "转发"};
  return std::any_of(kWords.begin(), kWords.end(),
                     [sentence](std::string_view word) { return contains(sentence, word); });
}

// From row `i` to the end of the sentence, which the layout may have cut into rows.
std::string sentence_from(const IssueText& text, std::size_t i, std::size_t end) {
  const auto closes = [](std::string_view row) {
    return row.ends_with("。") || row.ends_with("：") || row.ends_with("；");
  };
  std::string sentence(text.rows[i].text);
  for (std::size_t next = i + 1; next < end && !closes(sentence); ++next) {
    if (text.rows[next].is_table() || text.facts[next].title_like) break;
    sentence += text.rows[next].text;
  }
  return sentence;
}

}  // namespace

void read_named_texts(const IssueText& text, std::size_t limit, StartCandidate& start) {
  start.forwards = start.order || forwards(start.title);
  const Genre* genre = genre_of_title(start.title);
  const bool announces =
      genre && (genre->name == "公告" || genre->name == "令" || genre->name == "决定");
  const std::size_t end = std::min(limit, start.end + kSentenceRows);
  for (std::size_t i = start.end; i < end; ++i) {
    const std::string sentence = sentence_from(text, i, end);
    if (!promulgates(sentence)) continue;
    start.forwards = start.forwards || announces;
    add_quoted(sentence, text.rows[i].text.size(), start);
  }
  if (start.order && !start.names.empty()) start.promulgated = start.names.front();
  add_listed(text, limit, start);
}

}  // namespace zhengbao
