#include "extract/layout/running_matter.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "core/text.h"
#include "extract/layout/line_form.h"
#include "extract/layout/lone_margins.h"
#include "extract/layout/page_number.h"

namespace zhengbao {

namespace {

constexpr float kEdgeZone = 0.14F;     // share of the page height, top and bottom
constexpr std::size_t kEdgeLines = 4;  // lines looked at on either edge
constexpr float kSameHeight = 4;       // points

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

// The first number in a text.
std::optional<int> only_number(std::u32string_view text) {
  constexpr std::size_t kLongest = 5;
  const auto begin = std::find_if(text.begin(), text.end(), is_digit);
  const auto end = std::find_if_not(begin, text.end(), is_digit);
  if (begin == end) return {};
  int value = 0;
  for (auto at = begin; at != end && at - begin < std::ptrdiff_t{kLongest}; ++at)
    value = 10 * value + static_cast<int>(*at - U'0');
  return value;
}

void set_role(std::vector<PageLines>& pages, const EdgeLine& edge, LineRole role) {
  pages[edge.page].lines[edge.line].role = role;
}

// Read from a picture, one character of a head is taken for another here and there.
bool is_misread_alike(const TextLine& a, const TextLine& b) {
  constexpr std::size_t kFewest = 4;
  if (a.origin == TextOrigin::text || b.origin == TextOrigin::text) return false;
  const std::u32string one = signature(a);
  const std::u32string other = signature(b);
  if (one.size() != other.size() || one.size() < kFewest) return false;
  std::size_t differing = 0;
  for (std::size_t i = 0; i < one.size(); ++i) {
    if (one[i] == other[i]) continue;
    if (!is_han(one[i]) || !is_han(other[i])) return false;
    ++differing;
  }
  return differing == 1;
}

// Lines that stand alike on several pages.
using Group = std::vector<EdgeLine>;

// Lone lines join the group that they are a misreading of.
void join_misread(const std::vector<PageLines>& pages, std::vector<Group>& groups) {
  constexpr std::size_t kMostKinds = 64;
  std::vector<Group*> kinds;
  for (Group& group : groups) {
    if (group.size() > 1 && kinds.size() < kMostKinds) kinds.push_back(&group);
  }
  for (Group& lone : groups) {
    if (lone.size() != 1) continue;
    const TextLine& line = line_of(pages, lone.front());
    const auto home = std::find_if(kinds.begin(), kinds.end(), [&](const Group* group) {
      const TextLine& other = line_of(pages, group->front());
      return group->front().top == lone.front().top &&
             std::abs(other.baseline() - line.baseline()) < kSameHeight &&
             std::abs(other.size - line.size) < 1 && is_misread_alike(line, other);
    });
    if (home == kinds.end()) continue;
    (*home)->push_back(lone.front());
    lone.clear();
  }
  std::erase_if(groups, [](const Group& group) { return group.empty(); });
}

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
  join_misread(pages, out);
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
    const bool labelled = !labelled_page_number_in(line.text).empty();
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

// Where the numbers of pages stand: on the left of some and on the right of others.
bool stands_as(const TextLine& line, const TextLine& number, float page_width) {
  constexpr float kShift = 12;  // points; scans lie this way or that
  if (std::abs(line.baseline() - number.baseline()) > kShift) return false;
  const float x = number.box.center_x();
  return std::abs(line.box.center_x() - x) < kShift ||
         std::abs(line.box.center_x() - (page_width - x)) < kShift;
}

// What is read from a picture where other pages have their number is that of this page, if it
// is as short: - 3 - in thin dashes may come as wae. The page gets no label by it.
void mark_misread_numbers(std::vector<PageLines>& pages,
                          const std::vector<std::vector<EdgeLine>>& by_edge) {
  constexpr std::size_t kLongest = 6;  // characters
  constexpr std::ptrdiff_t kFewest = 2;
  std::vector<EdgeLine> numbers;
  for (const auto& edges : by_edge) {
    for (const EdgeLine& edge : edges) {
      if (line_of(pages, edge).role == LineRole::page_number) numbers.push_back(edge);
    }
  }
  for (const auto& edges : by_edge) {
    if (edges.empty()) continue;
    const EdgeLine& edge = edges.front();
    TextLine& line = pages[edge.page].lines[edge.line];
    if (line.role != LineRole::body || line.origin == TextOrigin::text ||
        line.text.size() > kLongest) {
      continue;
    }
    const auto alike = std::ranges::count_if(numbers, [&](const EdgeLine& number) {
      return number.top == edge.top && number.page != edge.page &&
             stands_as(line, line_of(pages, number), pages[edge.page].width);
    });
    if (alike >= kFewest) line.role = LineRole::page_number;
  }
}

}  // namespace

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
  mark_misread_numbers(pages, by_edge);
  if (pages.size() == 1) mark_single_page(pages.front(), by_edge[1]);
  for (PageLines& page : pages) mark_lone_margins(page);
}

}  // namespace zhengbao
