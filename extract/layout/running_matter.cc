#include "extract/layout/running_matter.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>

#include "core/text.h"

namespace zhengbao {

namespace {

constexpr float kEdgeZone = 0.14F;     // share of the page height, top and bottom
constexpr std::size_t kEdgeLines = 4;  // lines looked at on either edge
constexpr float kSameHeight = 4;       // points

bool is_dash_like(char32_t c) {
  return std::u32string_view(U"-—–－‐―─~～·•・.|_").find(c) != std::u32string_view::npos;
}

std::u32string without_space(std::u32string_view text) {
  std::u32string out;
  for (const char32_t c : text) {
    if (!is_space(c)) out += c;
  }
  return out;
}

std::string digits_at(std::u32string_view text, std::size_t& i) {
  std::string digits;
  while (i < text.size() && is_digit(text[i]) && digits.size() < 5)
    digits += static_cast<char>(text[i++]);
  return digits;
}

// 第3页, 第3頁共9頁, 第3页，共9页, 3页
std::string number_before_page_sign(std::u32string_view text) {
  std::size_t i = 0;
  while (i < text.size() && is_dash_like(text[i])) ++i;
  if (i >= text.size() || text[i] != U'第') return {};
  ++i;
  std::string digits = digits_at(text, i);
  const bool has_sign = i < text.size() && (text[i] == U'页' || text[i] == U'頁');
  if (digits.empty() || !has_sign) return {};
  for (++i; i < text.size(); ++i) {
    const char32_t c = text[i];
    const bool is_total = c == U'共' || c == U'页' || c == U'頁' || c == U'，' || c == U',' ||
                          c == U'/' || is_digit(c) || is_dash_like(c);
    if (!is_total) return {};
  }
  return digits;
}

std::string number_after_word_page(std::u32string_view text) {
  constexpr std::u32string_view kPage = U"page";
  if (text.size() <= kPage.size()) return {};
  for (std::size_t i = 0; i < kPage.size(); ++i) {
    if ((text[i] | 0x20) != kPage[i]) return {};
  }
  std::size_t i = kPage.size();
  const std::string digits = digits_at(text, i);
  const std::u32string_view rest = text.substr(i);
  const bool ends = rest.empty() || rest.starts_with(U"of") || rest.starts_with(U"/");
  return ends ? digits : std::string();
}

// "-5-", "—1—", "3/9", "4－1" (page of chapter), and "5" where bare is allowed.
std::string number_between_dashes(std::u32string_view text, bool allow_bare) {
  std::size_t i = 0;
  while (i < text.size() && is_dash_like(text[i])) ++i;
  const bool opened = i > 0;
  std::string digits = digits_at(text, i);
  if (digits.empty()) return {};
  const std::size_t after = i;
  while (i < text.size() && (is_dash_like(text[i]) || text[i] == U'/')) ++i;
  const bool closed = i > after;
  if (i == text.size()) return (opened && closed) || allow_bare ? digits : std::string();
  const char32_t mark = text[after];
  const std::string second = digits_at(text, i);
  if (i != text.size() || second.empty() || opened || after + 1 + second.size() != text.size())
    return {};
  if (mark == U'/') return digits;
  return mark == U'－' ? digits + "-" + second : std::string();
}

// 頁次：4－1, 页码：3: says that it is the number, wherever it stands.
std::string number_after_label(std::u32string_view text) {
  constexpr std::u32string_view kLabels[] = {U"頁次", U"页次", U"頁碼", U"页码"};
  for (const std::u32string_view label : kLabels) {
    if (!text.starts_with(label)) continue;
    text.remove_prefix(label.size());
    if (text.starts_with(U'：') || text.starts_with(U':')) text.remove_prefix(1);
    return number_between_dashes(text, true);
  }
  return {};
}

// One line at the edge of a page.
struct EdgeLine {
  std::size_t page;
  std::size_t line;
  bool top;
};

const TextLine& line_of(const std::vector<PageLines>& pages, const EdgeLine& edge) {
  return pages[edge.page].lines[edge.line];
}

// The outermost lines of a page within the zones, outermost first.
std::vector<EdgeLine> edge_lines(const std::vector<PageLines>& pages, std::size_t page, bool top) {
  const PageLines& content = pages[page];
  std::vector<EdgeLine> edges;
  for (std::size_t i = 0; i < content.lines.size(); ++i) {
    const TextLine& line = content.lines[i];
    if (line.direction != Direction::right || line.text.empty()) continue;
    const bool inside = top ? line.box.bottom < kEdgeZone * content.height
                            : line.box.top > (1 - kEdgeZone) * content.height;
    if (inside) edges.push_back({page, i, top});
  }
  std::stable_sort(edges.begin(), edges.end(), [&](const EdgeLine& a, const EdgeLine& b) {
    const float difference = line_of(pages, a).baseline() - line_of(pages, b).baseline();
    return top ? difference < 0 : difference > 0;
  });
  if (edges.size() > kEdgeLines) edges.resize(kEdgeLines);
  return edges;
}

// 青政发〔2021〕5号: above the titles of many pages, and another one on each.
bool names_a_document(std::u32string_view text) {
  const std::size_t sign = text.rfind(U'号');
  if (sign == std::u32string_view::npos || sign == 0) return false;
  std::size_t at = sign;
  while (at > 0 && is_digit(text[at - 1])) --at;
  constexpr std::u32string_view kClosing = U"〕］]）)】";
  return at < sign && at > 1 && kClosing.find(text[at - 1]) != std::u32string_view::npos &&
         is_digit(text[at - 2]);
}

// The text with its numbers taken out: what stays the same from page to page.
std::u32string signature(const TextLine& line) {
  std::u32string out;
  if (names_a_document(line.text)) return line.text;
  for (const char32_t c : line.text) {
    if (is_space(c)) continue;
    if (!is_digit(c)) {
      out += c;
    } else if (out.empty() || out.back() != U'#') {
      out += U'#';
    }
  }
  return out;
}

std::optional<int> only_number(std::u32string_view text) {
  std::size_t i = 0;
  while (i < text.size() && !is_digit(text[i])) ++i;
  const std::string digits = digits_at(text, i);
  int value = 0;
  if (std::from_chars(digits.data(), digits.data() + digits.size(), value).ec != std::errc())
    return {};
  return value;
}

bool has_letters(std::u32string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char32_t c) { return is_han(c) || is_latin_letter(c); });
}

void set_role(std::vector<PageLines>& pages, const EdgeLine& edge, LineRole role) {
  pages[edge.page].lines[edge.line].role = role;
}

// Lines that stand alike on several pages.
using Group = std::vector<EdgeLine>;

std::vector<Group> group_alike(const std::vector<PageLines>& pages,
                               const std::vector<EdgeLine>& edges) {
  std::map<std::pair<bool, std::u32string>, std::vector<Group>> groups;
  for (const EdgeLine& edge : edges) {
    const TextLine& line = line_of(pages, edge);
    auto& alike = groups[{edge.top, signature(line)}];
    const auto home = std::find_if(alike.begin(), alike.end(), [&](const Group& group) {
      const TextLine& other = line_of(pages, group.front());
      return std::abs(other.baseline() - line.baseline()) < kSameHeight &&
             std::abs(other.size - line.size) < 1 && group.back().page != edge.page;
    });
    constexpr std::size_t kMaxAlike = 16;  // heights of one text; more is body text
    if (home != alike.end()) {
      home->push_back(edge);
    } else if (alike.size() < kMaxAlike) {
      alike.push_back({edge});
    }
  }
  std::vector<Group> out;
  for (auto& [key, alike] : groups) {
    for (Group& group : alike) out.push_back(std::move(group));
  }
  return out;
}

// Numbers that count with the pages: printed minus real number is the same.
bool counts_with_pages(const std::vector<PageLines>& pages, const Group& group) {
  std::map<int, std::size_t> offsets;
  for (const EdgeLine& edge : group) {
    if (const auto number = only_number(line_of(pages, edge).text)) {
      ++offsets[*number - pages[edge.page].number];
    }
  }
  return std::any_of(offsets.begin(), offsets.end(), [&](const auto& offset) {
    return offset.second >= 2 && 2 * offset.second > group.size();
  });
}

void mark_group(std::vector<PageLines>& pages, const Group& group) {
  const bool all_of_few =
      group.size() >= 2 && pages.size() <= 4 && 2 * group.size() >= pages.size();
  const bool repeats = group.size() >= 3 || all_of_few;
  const bool counts = counts_with_pages(pages, group);
  for (const EdgeLine& edge : group) {
    TextLine& line = pages[edge.page].lines[edge.line];
    const bool wordy = has_letters(line.text) && page_number_in(line.text, false).empty();
    const std::string number = page_number_in(line.text, counts);
    if (!wordy && !number.empty()) {
      set_role(pages, edge, LineRole::page_number);
      pages[edge.page].label = number;
    } else if (wordy && repeats) {
      set_role(pages, edge, edge.top ? LineRole::running_head : LineRole::running_foot);
      if (const auto value = only_number(line.text);
          counts && value && pages[edge.page].label.empty()) {
        pages[edge.page].label = std::to_string(*value);
      }
    }
  }
}

// Only what lies outside of all body lines can be running matter: walking in
// from the edge, the first body line ends it. A number with its label may stand
// beside a title of several lines (papers of Taiwanese examinations).
void keep_outermost(std::vector<PageLines>& pages, const std::vector<EdgeLine>& edges) {
  bool inside = false;
  float last = 0;
  for (const EdgeLine& edge : edges) {
    TextLine& line = pages[edge.page].lines[edge.line];
    const bool beside_last = std::abs(line.baseline() - last) < kSameHeight;
    if (line.role == LineRole::body && !beside_last) inside = true;
    const bool labelled = !number_after_label(without_space(line.text)).empty();
    if (inside && !labelled) line.role = LineRole::body;
    last = line.baseline();
  }
}

// A lone bare number at the very foot, clear of the text, where no other page
// can confirm it.
void mark_single_page(PageLines& page, const std::vector<EdgeLine>& feet) {
  if (feet.empty() || !page.label.empty()) return;
  TextLine& foot = page.lines[feet.front().line];
  const std::string number = page_number_in(foot.text, true);
  const bool clear =
      feet.size() == 1 || page.lines[feet[1].line].baseline() < foot.baseline() - 3 * foot.size;
  const bool centered = std::abs(foot.box.center_x() - page.width / 2) < 0.05F * page.width;
  if (number.empty() || !clear || !centered || number.size() > 3) return;
  foot.role = LineRole::page_number;
  page.label = number;
}

}  // namespace

std::string page_number_in(std::u32string_view line, bool allow_bare) {
  constexpr std::size_t kLongest = 24;
  const std::u32string text = without_space(line);
  if (text.empty() || text.size() > kLongest) return {};
  if (std::string number = number_before_page_sign(text); !number.empty()) return number;
  if (std::string number = number_after_word_page(text); !number.empty()) return number;
  if (std::string number = number_after_label(text); !number.empty()) return number;
  return number_between_dashes(text, allow_bare);
}

void mark_running_matter(std::vector<PageLines>& pages) {
  std::vector<EdgeLine> all;
  std::vector<std::vector<EdgeLine>> by_edge;
  for (std::size_t page = 0; page < pages.size(); ++page) {
    for (const bool top : {true, false}) {
      by_edge.push_back(edge_lines(pages, page, top));
      all.insert(all.end(), by_edge.back().begin(), by_edge.back().end());
    }
  }
  for (const Group& group : group_alike(pages, all)) mark_group(pages, group);
  for (const auto& edges : by_edge) keep_outermost(pages, edges);
  for (std::size_t page = 0; page < pages.size(); ++page) {
    if (pages.size() == 1) mark_single_page(pages[page], by_edge[2 * page + 1]);
  }
}

}  // namespace zhengbao
