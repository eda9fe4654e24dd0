#include "extract/layout/text_apart.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/text.h"

namespace zhengbao {

namespace {

// Glyphs [first, last) of the page.
struct Run {
  std::size_t first;
  std::size_t last;

  std::size_t size() const { return last - first; }
};

float size_of(const PageContent& page, std::size_t glyph) {
  return page.styles[page.glyphs[glyph].style].size;
}

// --- characters one below the other

constexpr float kSameMiddle = 0.15F;  // em
constexpr float kClosest = 0.85F;     // em from one character to the next
constexpr float kFarthest = 1.75F;
constexpr float kSamePitch = 0.15F;  // em
constexpr std::size_t kLeastStacked = 3;
constexpr std::size_t kLeastSpread = 4;  // where the pitch is wide
constexpr float kWidePitch = 1.35F;      // em: as far apart as lines of text

bool can_stack(const Glyph& glyph) {
  return glyph.direction == Direction::right && is_cjk(glyph.code) && !glyph.after_space;
}

// The distance from `glyph` to `next` below it, in em; 0 where it is not there.
float step_down(const PageContent& page, std::size_t at) {
  const Glyph& glyph = page.glyphs[at];
  const Glyph& next = page.glyphs[at + 1];
  if (next.box.top < glyph.box.center_y()) return 0;
  const float em = size_of(page, at);
  if (!(em > 0) || !is_cjk(next.code) || next.direction != Direction::right) return 0;
  if (std::abs(size_of(page, at + 1) - em) > 0.05F * em) return 0;
  if (std::abs(glyph.box.center_x() - next.box.center_x()) > kSameMiddle * em) return 0;
  const float step = (next.box.top - glyph.box.top) / em;
  return step >= kClosest && step <= kFarthest ? step : 0;
}

std::vector<Run> find_stacks(const PageContent& page) {
  std::vector<Run> stacks;
  for (std::size_t i = 0; i + 1 < page.glyphs.size();) {
    const float pitch = can_stack(page.glyphs[i]) ? step_down(page, i) : 0;
    std::size_t end = i + 1;
    if (pitch > 0) {
      while (end < page.glyphs.size() && std::abs(step_down(page, end - 1) - pitch) < kSamePitch) {
        ++end;
      }
    }
    const std::size_t least = pitch > kWidePitch ? kLeastSpread : kLeastStacked;
    if (end - i >= least) {
      stacks.push_back({i, end});
      i = end;
    } else {
      ++i;
    }
  }
  return stacks;
}

// Glyphs that are in no stack by their baseline: what lines of text may run
// through a stack.
class Surroundings {
 public:
  Surroundings(const PageContent& page, const std::vector<Run>& stacks) : page_(page) {
    std::size_t stack = 0;
    for (std::size_t i = 0; i < page.glyphs.size(); ++i) {
      while (stack < stacks.size() && stacks[stack].last <= i) ++stack;
      const bool stacked = stack < stacks.size() && stacks[stack].first <= i;
      if (!stacked && page.glyphs[i].direction == Direction::right)
        by_bottom_.emplace(page.glyphs[i].box.bottom, i);
    }
  }

  // Another glyph stands on the line of this one, not far to its side.
  bool has_neighbour(std::size_t glyph) const {
    constexpr float kSameLine = 0.2F;  // em
    constexpr float kNear = 8;
    constexpr int kLooked = 200;  // bounds a line of very many glyphs
    const Box& box = page_.glyphs[glyph].box;
    const float em = size_of(page_, glyph);
    int looked = 0;
    for (auto at = by_bottom_.lower_bound(box.bottom - kSameLine * em);
         at != by_bottom_.end() && at->first < box.bottom + kSameLine * em && looked < kLooked;
         ++at, ++looked) {
      const Box& other = page_.glyphs[at->second].box;
      if (other.left < box.right + kNear * em && other.right > box.left - kNear * em) return true;
    }
    return false;
  }

 private:
  const PageContent& page_;
  std::multimap<float, std::size_t> by_bottom_;
};

// Most of the page runs down: set with a vertical font, or stacked.
bool runs_down(const PageContent& page, const std::vector<Run>& stacks) {
  constexpr std::size_t kLeastDown = 60;
  std::size_t down = 0;
  std::size_t right = 0;
  for (const Glyph& glyph : page.glyphs) {
    down += glyph.direction == Direction::down ? 1 : 0;
    right += glyph.direction == Direction::right ? 1 : 0;
  }
  for (const Run& stack : stacks) {
    down += stack.size();
    right -= stack.size();
  }
  return down >= kLeastDown && down >= 2 * right;
}

// Drawn next to each other on one line, as in a head above text that runs down.
bool are_on_one_line(const PageContent& page, std::size_t at) {
  constexpr float kSameLine = 0.1F;  // em
  constexpr float kClose = 1;
  const Box& a = page.glyphs[at].box;
  const Box& b = page.glyphs[at + 1].box;
  const float em = size_of(page, at);
  const float gap = std::max(a.left, b.left) - std::min(a.right, b.right);
  return std::abs(a.bottom - b.bottom) < kSameLine * em && gap < kClose * em;
}

// On a page that runs down, upright characters by themselves among those of a
// vertical font: marks and brackets have one of their own and part the stacks.
void turn_single(PageContent& page) {
  Box down;
  for (const Glyph& glyph : page.glyphs) {
    if (glyph.direction == Direction::down) down = join(down, glyph.box);
  }
  std::vector<std::size_t> turned;
  for (std::size_t i = 0; i < page.glyphs.size(); ++i) {
    const Glyph& glyph = page.glyphs[i];
    if (glyph.direction != Direction::right || !is_cjk(glyph.code)) continue;
    if (overlap_x(glyph.box, down) <= 0 || overlap_y(glyph.box, down) <= 0) continue;
    const bool runs_on = (i > 0 && are_on_one_line(page, i - 1)) ||
                         (i + 1 < page.glyphs.size() && are_on_one_line(page, i));
    if (!runs_on) turned.push_back(i);
  }
  for (const std::size_t i : turned) page.glyphs[i].direction = Direction::down;
}

void turn(PageContent& page, const Run& stack) {
  for (std::size_t i = stack.first; i < stack.last; ++i) page.glyphs[i].direction = Direction::down;
}

void turn_stacked(PageContent& page) {
  const std::vector<Run> stacks = find_stacks(page);
  if (runs_down(page, stacks)) {
    for (const Run& stack : stacks) turn(page, stack);
    turn_single(page);
    return;
  }
  if (stacks.empty()) return;
  const Surroundings surroundings(page, stacks);
  for (const Run& stack : stacks) {
    std::size_t beside = 0;
    for (std::size_t i = stack.first; i < stack.last; ++i)
      beside += surroundings.has_neighbour(i) ? 1 : 0;
    if (2 * beside < stack.size()) turn(page, stack);
  }
}

// --- watermarks

// White is the colour of text on a dark ground; a shade darker is a watermark's.
bool is_pale(std::uint32_t color) {
  constexpr unsigned kPale = 150;
  constexpr unsigned kWhite = 250;
  const unsigned luma =
      (30 * ((color >> 16) & 0xFF) + 59 * ((color >> 8) & 0xFF) + 11 * (color & 0xFF)) / 100;
  return luma >= kPale && luma < kWhite;
}

float body_size(const PageContent& page) {
  std::map<float, std::size_t> counts;
  for (const Glyph& glyph : page.glyphs) ++counts[page.styles[glyph.style].size];
  return std::max_element(counts.begin(), counts.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

// Boxes of glyphs, found by place.
class GlyphGrid {
 public:
  void add(const Box& box) { cells_[{cell(box.center_x()), cell(box.center_y())}].push_back(box); }
  // Some box of the grid reaches well into `box`.
  bool covers(const Box& box) const {
    constexpr float kShared = 0.3F;  // of its own width and height
    for (int x = cell(box.left) - 1; x <= cell(box.right) + 1; ++x) {
      for (int y = cell(box.top) - 1; y <= cell(box.bottom) + 1; ++y) {
        const auto found = cells_.find({x, y});
        if (found == cells_.end()) continue;
        for (const Box& other : found->second) {
          if (overlap_x(box, other) > kShared * other.width() &&
              overlap_y(box, other) > kShared * other.height()) {
            return true;
          }
        }
      }
    }
    return false;
  }

 private:
  static constexpr float kCell = 24;  // points
  static int cell(float at) {
    return static_cast<int>(std::floor(std::clamp(at, -1e4F, 1e5F) / kCell));
  }

  std::map<std::pair<int, int>, std::vector<Box>> cells_;
};

void set_watermarks_apart(PageContent& page) {
  constexpr float kLarge = 1.5F;             // against the body
  constexpr float kLargest = 300;            // points; bounds the cells looked at
  constexpr std::size_t kMaxGlyphs = 2'000;  // of watermarks on a page
  const bool any_pale = std::any_of(page.styles.begin(), page.styles.end(),
                                    [](const TextStyle& s) { return is_pale(s.color); });
  if (!any_pale || page.glyphs.empty()) return;
  const float body = body_size(page);
  const auto is_candidate = [&](const Glyph& glyph) {
    const TextStyle& style = page.styles[glyph.style];
    return glyph.direction == Direction::right && is_pale(style.color) &&
           style.size > kLarge * body && style.size < kLargest;
  };
  GlyphGrid others;
  for (const Glyph& glyph : page.glyphs) {
    if (!is_candidate(glyph)) others.add(glyph.box);
  }
  std::size_t looked = 0;
  for (std::size_t i = 0; i < page.glyphs.size() && looked < kMaxGlyphs;) {
    std::size_t end = i;
    std::size_t covered = 0;
    while (end < page.glyphs.size() && is_candidate(page.glyphs[end]) &&
           page.glyphs[end].style == page.glyphs[i].style) {
      covered += others.covers(page.glyphs[end++].box) ? 1 : 0;
    }
    looked += end - i;
    if (end > i && 2 * covered >= end - i) {
      for (std::size_t j = i; j < end; ++j) page.glyphs[j].direction = Direction::slanted;
    }
    i = std::max(end, i + 1);
  }
}

// --- text that nobody reads

void set_tiny_apart(PageContent& page) {
  constexpr float kTiny = 2;        // points
  constexpr float kOfBody = 0.25F;  // a drawing scaled down is small throughout
  const auto is_tiny = [](const TextStyle& style) { return style.size < kTiny; };
  if (page.glyphs.empty() || std::none_of(page.styles.begin(), page.styles.end(), is_tiny)) return;
  const float limit = std::min(kTiny, kOfBody * body_size(page));
  for (Glyph& glyph : page.glyphs) {
    if (page.styles[glyph.style].size < limit) glyph.direction = Direction::slanted;
  }
}

}  // namespace

void set_text_apart(PageContent& page) {
  set_tiny_apart(page);
  turn_stacked(page);
  set_watermarks_apart(page);
}

}  // namespace zhengbao
