#include "extract/layout/drawing_debris.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <vector>

#include "core/text.h"
#include "extract/layout/direction_frame.h"

namespace zhengbao {

namespace {

constexpr std::size_t kMaxStrays = 400;
constexpr std::ptrdiff_t kShortLine = 24;  // of a label: letters, a Chinese character as two

bool is_recognised_text(const TextLine& line) {
  return line.role == LineRole::body && line.direction != Direction::slanted && line.table < 0 &&
         line.origin == TextOrigin::ocr && !line.text.empty();
}

// Strokes of a drawing are read as columns too.
Box place_of(const TextLine& line, const PageLines& page) {
  return DirectionFrame(line.direction, page.width, page.height).to_page(line.box);
}

// The size that most characters of the page have.
float type_size(const PageLines& page) {
  std::map<float, std::size_t> sizes;
  for (const TextLine& line : page.lines) {
    if (is_recognised_text(line)) sizes[line.size] += line.text.size();
  }
  const auto most = std::ranges::max_element(
      sizes, {}, [](const std::pair<const float, std::size_t>& size) { return size.second; });
  return most == sizes.end() ? 0 : most->first;
}

bool is_stray(const TextLine& line) {
  constexpr float kDoubted = 0.9F;
  constexpr std::ptrdiff_t kFew = 4;
  if (!is_recognised_text(line) || line.confidence >= kDoubted || line.wide_gaps > 0) return false;
  return static_cast<std::ptrdiff_t>(line.text.size()) - std::ranges::count(line.text, U' ') <=
         kFew;
}

bool is_of_other_size(const TextLine& line, float type) {
  constexpr float kOther = 1.4F;
  return line.size > kOther * type || line.size * kOther < type;
}

struct Drawing {
  Box box;
  std::size_t strays = 0;
  std::size_t of_other_size = 0;

  bool is_one() const {
    constexpr std::size_t kFewest = 4;
    return strays >= kFewest && 2 * of_other_size >= strays;
  }
};

bool are_near(const Box& a, const Box& b, float reach) {
  return a.left - b.right < reach && b.left - a.right < reach && a.top - b.bottom < reach &&
         b.top - a.bottom < reach;
}

std::vector<Drawing> find_drawings(const PageLines& page) {
  constexpr float kReach = 0.25F;  // of the width of the page
  const float type = type_size(page);
  std::vector<Drawing> drawings;
  std::size_t looked = 0;
  for (const TextLine& line : page.lines) {
    if (!is_stray(line) || ++looked > kMaxStrays) continue;
    Drawing grown{place_of(line, page), 1, is_of_other_size(line, type) ? std::size_t{1} : 0};
    for (std::size_t i = 0; i < drawings.size();) {
      if (!are_near(drawings[i].box, grown.box, kReach * page.width)) {
        ++i;
        continue;
      }
      grown.box = join(grown.box, drawings[i].box);
      grown.strays += drawings[i].strays;
      grown.of_other_size += drawings[i].of_other_size;
      drawings.erase(drawings.begin() + static_cast<std::ptrdiff_t>(i));
      i = 0;
    }
    drawings.push_back(grown);
  }
  std::erase_if(drawings, [](const Drawing& drawing) { return !drawing.is_one(); });
  return drawings;
}

bool is_short(const TextLine& line) {
  constexpr std::u32string_view kStops = U"。；！？.!?;”";
  const auto length =
      static_cast<std::ptrdiff_t>(line.text.size()) + std::ranges::count_if(line.text, is_cjk);
  return length <= kShortLine && kStops.find(line.text.back()) == kStops.npos;
}

// Across the page where nothing but labels stands at its heights.
Box reach_of(const Drawing& drawing, const PageLines& page) {
  const auto beside = [&](const TextLine& line) {
    const float y = place_of(line, page).center_y();
    return is_recognised_text(line) && y > drawing.box.top && y < drawing.box.bottom;
  };
  const bool is_alone = std::ranges::none_of(
      page.lines, [&](const TextLine& line) { return beside(line) && !is_short(line); });
  return is_alone ? Box{0, drawing.box.top, page.width, drawing.box.bottom} : drawing.box;
}

bool belongs_to(const Box& box, const TextLine& line, const PageLines& page) {
  const Box place = place_of(line, page);
  const float x = place.center_x();
  const float y = place.center_y();
  return is_recognised_text(line) && is_short(line) && x > box.left && x < box.right &&
         y >= box.top && y <= box.bottom;
}

}  // namespace

void set_debris_apart(PageLines& page) {
  for (const Drawing& drawing : find_drawings(page)) {
    const Box box = reach_of(drawing, page);
    const auto is_part = [&](const TextLine& line) { return belongs_to(box, line, page); };
    const auto last = std::find_if(page.lines.rbegin(), page.lines.rend(), is_part).base();
    const auto first = std::stable_partition(page.lines.begin(), last,
                                             [&](const TextLine& line) { return !is_part(line); });
    for (auto line = first; line != last; ++line) line->role = LineRole::chart;
  }
}

}  // namespace zhengbao
