#include "extract/layout/lone_margins.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "core/text.h"
#include "extract/layout/page_number.h"

namespace zhengbao {

namespace {

bool is_text(const TextLine& line) {
  return line.direction == Direction::right && line.table < 0 && !line.text.empty();
}

// The outermost line of text; null where a table or another line stands beside or
// beyond it.
TextLine* outermost(PageLines& page, bool top) {
  TextLine* found = nullptr;
  const auto lies_beyond = [&](const TextLine& line, const TextLine& other) {
    return top ? line.box.top < other.box.top : line.box.bottom > other.box.bottom;
  };
  for (TextLine& line : page.lines) {
    if (is_text(line) && (!found || lies_beyond(line, *found))) found = &line;
  }
  if (!found) return nullptr;
  const bool alone = std::none_of(page.lines.begin(), page.lines.end(), [&](const TextLine& line) {
    return &line != found && line.direction != Direction::slanted &&
           (lies_beyond(line, *found) || overlap_y(line.box, found->box) > 0);
  });
  return alone ? found : nullptr;
}

float body_size(const PageLines& page) {
  std::map<float, std::size_t> counts;
  for (const TextLine& line : page.lines) {
    if (is_text(line)) counts[line.size] += line.text.size();
  }
  const auto most =
      std::max_element(counts.begin(), counts.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == counts.end() ? 0 : most->first;
}

// 表1, 续表, 图2, 单位：万元: stand above the line of a table. 青政发〔2021〕5号
// stands above that of a masthead.
bool belongs_to_what_follows(std::u32string_view text) {
  constexpr std::u32string_view kTable[] = {U"表", U"续表", U"續表", U"附表", U"图",
                                            U"圖", U"单位", U"單位", U"注"};
  const bool of_table =
      std::any_of(std::begin(kTable), std::end(kTable),
                  [&](std::u32string_view word) { return text.starts_with(word); });
  return of_table || text.back() == U'号' || text.back() == U'號';
}

bool stands_over_rule(const PageLines& page, const TextLine& head) {
  constexpr float kNear = 1.2F;  // em below the line of text
  return std::any_of(page.rules.begin(), page.rules.end(), [&](const Box& rule) {
    const float below = rule.top - head.box.bottom;
    if (below < -0.3F * head.size || below > kNear * head.size) return false;
    if (rule.left > head.box.left || rule.right < head.box.right) return false;
    return std::none_of(page.lines.begin(), page.lines.end(), [&](const TextLine& line) {
      return line.table >= 0 && line.box.top < rule.bottom + head.size;
    });
  });
}

void append_without_space(std::u32string_view text, std::u32string& out) {
  std::remove_copy_if(text.begin(), text.end(), std::back_inserter(out), is_space);
}

// Says what larger lines below it say, the title of an article.
bool repeats_title(const PageLines& page, const TextLine& head) {
  constexpr float kLarger = 1.3F;
  constexpr std::size_t kLeast = 6;     // characters; a word may well come again
  constexpr std::size_t kMost = 2'000;  // of large print on a page
  std::u32string words;
  std::u32string title;
  append_without_space(head.text, words);
  for (const TextLine& line : page.lines) {
    const bool is_large = is_text(line) && line.size > kLarger * head.size;
    if (is_large && title.size() < kMost) append_without_space(line.text, title);
  }
  return words.size() >= kLeast && title.find(words) != std::u32string::npos;
}

bool is_ruled_head(const PageLines& page, const TextLine& head) {
  constexpr float kSmaller = 0.93F;  // than the text
  return head.size < kSmaller * body_size(page) && !belongs_to_what_follows(head.text) &&
         stands_over_rule(page, head);
}

// Fractions and dates stand in the feet of tables: "3/9" says too little.
bool names_pages(std::u32string_view piece) {
  constexpr std::u32string_view kDashes = U"-—–－";
  return kDashes.find(piece.front()) != kDashes.npos ||
         piece.find_first_of(U"页頁eE") != std::u32string_view::npos;
}

// The page number between the other pieces of a head or foot; empty where there
// is none.
std::string number_among_pieces(const TextLine& line) {
  constexpr float kWhite = 1.8F;  // em
  if (line.wide_gaps == 0 || line.edges.size() != line.text.size() + 1) return {};
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= line.text.size(); ++i) {
    const bool ends =
        i == line.text.size() ||
        (line.text[i] == U' ' && line.edges[i + 1] - line.edges[i] > kWhite * line.size);
    if (!ends || i == begin) continue;
    const std::u32string_view piece = std::u32string_view(line.text).substr(begin, i - begin);
    if (names_pages(piece)) {
      if (std::string number = page_number_in(piece, false); !number.empty()) return number;
    }
    begin = i + 1;
  }
  return {};
}

}  // namespace

void mark_lone_margins(PageLines& page) {
  constexpr float kZone = 0.11F;  // of the height of the page
  for (const bool top : {true, false}) {
    TextLine* line = outermost(page, top);
    if (!line || line->role != LineRole::body) continue;
    const LineRole role = top ? LineRole::running_head : LineRole::running_foot;
    const float from_edge = top ? line->box.bottom : page.height - line->box.top;
    if (from_edge > kZone * page.height) continue;
    if (top && (is_ruled_head(page, *line) || repeats_title(page, *line))) line->role = role;
    const std::string number = number_among_pieces(*line);
    if (number.empty()) continue;
    line->role = role;
    if (page.label.empty()) page.label = number;
  }
}

}  // namespace zhengbao
