#include "extract/pdf/hidden_text.h"

#include <algorithm>
#include <utility>

namespace zhengbao {

namespace {

bool is_in(const Box& box, const Box& place) {
  const float x = box.center_x();
  const float y = box.center_y();
  return x >= place.left && x <= place.right && y >= place.top && y <= place.bottom;
}

bool is_in_any(const Box& box, const std::vector<Box>& places) {
  return std::ranges::any_of(places, [&](const Box& place) { return is_in(box, place); });
}

bool is_white(const TextStyle& style) {
  constexpr std::uint32_t kNearWhite = 0xF8;
  return !style.invisible && style.origin == TextOrigin::text &&
         (style.color >> 16 & 0xFF) >= kNearWhite && (style.color >> 8 & 0xFF) >= kNearWhite &&
         (style.color & 0xFF) >= kNearWhite;
}

template <class Test>
std::size_t take_out(PageContent& page, Test test) {
  const std::size_t before = page.glyphs.size();
  std::erase_if(page.glyphs, test);
  return before - page.glyphs.size();
}

}  // namespace

void mark_covered(PageContent& page) {
  std::vector<std::uint32_t> covered(page.styles.size(), 0);  // 0: not made yet
  const std::size_t end = std::min(page.under_image, page.glyphs.size());
  for (std::size_t i = 0; i < end; ++i) {
    Glyph& glyph = page.glyphs[i];
    if (page.styles[glyph.style].invisible || !is_in_any(glyph.box, page.images)) continue;
    std::uint32_t& style = covered[glyph.style];
    if (style == 0) {
      TextStyle hidden = page.styles[glyph.style];
      hidden.invisible = true;
      style = static_cast<std::uint32_t>(page.styles.size());
      page.styles.push_back(std::move(hidden));
    }
    glyph.style = style;
    ++page.invisible;
  }
}

std::size_t leave_out_inkless(PageContent& page) {
  if (page.invisible == 0 || page.invisible * 2 > page.glyphs.size()) return 0;
  const std::size_t gone = take_out(page, [&](const Glyph& glyph) {
    return page.styles[glyph.style].invisible && !is_in_any(glyph.box, page.images);
  });
  page.invisible -= gone;
  return gone;
}

std::vector<Box> white_runs(const PageContent& page) {
  constexpr std::size_t kMostRuns = 64;
  std::vector<Box> runs;
  const Glyph* before = nullptr;
  for (const Glyph& glyph : page.glyphs) {
    if (!is_white(page.styles[glyph.style]) || is_in_any(glyph.box, page.images) ||
        is_in_any(glyph.box, page.grounds)) {
      before = nullptr;
      continue;
    }
    const bool goes_on = before && 2 * overlap_y(before->box, glyph.box) > glyph.box.height();
    before = &glyph;
    if (goes_on) {
      runs.back() = join(runs.back(), glyph.box);
    } else if (runs.size() < kMostRuns) {
      runs.push_back(glyph.box);
    } else {
      break;
    }
  }
  return runs;
}

std::size_t leave_out_white(PageContent& page, const std::vector<Box>& places) {
  if (places.empty()) return 0;
  return take_out(page, [&](const Glyph& glyph) {
    return is_white(page.styles[glyph.style]) && is_in_any(glyph.box, places);
  });
}

}  // namespace zhengbao
