#include "extract/ocr/page/reading_merge.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

#include "core/text_clean.h"

namespace zhengbao {

namespace {

// A page under images by this share is a scan, whatever else is drawn on it.
constexpr double kScanShare = 0.5;
// Percent: of a reading with more or fewer characters than are drawn, some are wrong.
constexpr std::uint8_t kUnfitting = 40;

bool is_inside(const Box& box, const Box& region) {
  const float x = box.center_x();
  const float y = box.center_y();
  return x >= region.left && x <= region.right && y >= region.top && y <= region.bottom;
}

// Photographs and signs give a few characters, and doubtful ones.
bool is_text(const std::vector<const Glyph*>& glyphs) {
  constexpr std::size_t kFewest = 3;
  constexpr int kSure = 85;
  int sum = 0;
  for (const Glyph* glyph : glyphs) sum += glyph->confidence;
  return glyphs.size() >= kFewest && sum >= kSure * static_cast<int>(glyphs.size());
}

// What a region of the page holds, and which good characters stand beside it.
struct Run {
  bool is_empty = true;
  std::size_t broken = 0;
  const Glyph* before = nullptr;
  const Glyph* after = nullptr;

  bool is_enclosed() const { return before || after; }
};

bool is_on_line(const Box& box, const Box& region) {
  return 2 * overlap_y(box, region) > std::min(box.height(), region.height());
}

Run run_of(const PageContent& page, const Box& region) {
  constexpr float kNear = 0.5F;  // em
  const float reach = kNear * region.height();
  Run run;
  float before = region.left - reach;
  float after = region.right + reach;
  for (const Glyph& glyph : page.glyphs) {
    const bool inside = is_inside(glyph.box, region);
    if (inside) run.is_empty = false;
    if (glyph.confidence == 0) {
      run.broken += inside ? 1 : 0;
    } else if (!inside && is_on_line(glyph.box, region)) {
      const float x = glyph.box.center_x();
      if (x < region.left && glyph.box.right > before) {
        before = glyph.box.right;
        run.before = &glyph;
      } else if (x > region.right && glyph.box.left < after) {
        after = glyph.box.left;
        run.after = &glyph;
      }
    }
  }
  return run;
}

using GlyphLine = std::vector<const Glyph*>;

// The glyphs of `reading` on the lines of `region`, from left to right.
GlyphLine line_of(const PageContent& reading, const Box& region) {
  GlyphLine line;
  for (const Glyph& glyph : reading.glyphs) {
    if (is_on_line(glyph.box, region)) line.push_back(&glyph);
  }
  std::ranges::stable_sort(line, {}, [](const Glyph* glyph) { return glyph->box.left; });
  return line;
}

struct Part {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_sure = true;  // its ends are known
};

Part part_inside(const GlyphLine& line, const Box& region) {
  const auto inside = [&](const Glyph* glyph) { return is_inside(glyph->box, region); };
  const auto first = std::ranges::find_if(line, inside);
  auto last = first;
  for (auto place = first; place != line.end(); ++place) {
    if (inside(*place)) last = place + 1;
  }
  return {static_cast<std::size_t>(first - line.begin()),
          static_cast<std::size_t>(last - line.begin())};
}

// The place of `sought` in the line, which a recogniser knows to an em; -1 where it is
// not there.
std::ptrdiff_t place_of(const GlyphLine& line, const Glyph& sought) {
  float least = sought.box.height();
  std::ptrdiff_t place = -1;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (clean_code_point(line[i]->code) != clean_code_point(sought.code)) continue;
    const float distance = std::abs(line[i]->box.center_x() - sought.box.center_x());
    if (distance >= least) continue;
    least = distance;
    place = static_cast<std::ptrdiff_t>(i);
  }
  return place;
}

// A recogniser knows the places of narrow characters badly: where the run begins and
// ends is told by the good characters beside it.
Part part_of(const GlyphLine& line, const Box& region, const Run& run) {
  Part part = part_inside(line, region);
  if (!run.is_enclosed()) return part;
  const std::ptrdiff_t before = run.before ? place_of(line, *run.before) : -1;
  const std::ptrdiff_t after = run.after ? place_of(line, *run.after) : -1;
  part.is_sure = (!run.before || before >= 0) && (!run.after || after >= 0);
  const bool was_empty = part.begin >= part.end;
  if (before >= 0) part.begin = static_cast<std::size_t>(before + 1);
  if (after >= 0) part.end = static_cast<std::size_t>(after);
  if (was_empty && (before < 0 || after < 0)) part.end = part.begin;
  part.end = std::max(part.begin, part.end);
  return part;
}

void count_unread(PageContent& page) {
  page.unmapped = 0;
  page.invisible = 0;
  for (const Glyph& glyph : page.glyphs) {
    page.invisible += page.styles[glyph.style].invisible ? 1 : 0;
    page.unmapped += glyph.confidence == 0 ? 1 : 0;
  }
}

}  // namespace

void append_glyph(const PageContent& reading, const Glyph& glyph, PageContent& page) {
  Glyph added = glyph;
  const TextStyle& style = reading.styles[glyph.style];
  auto place = std::ranges::find(page.styles, style);
  if (place == page.styles.end()) place = page.styles.insert(place, style);
  added.style = static_cast<std::uint32_t>(place - page.styles.begin());
  page.glyphs.push_back(added);
}

void replace_text(PageContent& page, PageContent reading) {
  const bool is_turned = reading.quarter_turns != 0;
  if (is_turned || page.image_share >= kScanShare || page.rulings.empty()) {
    page.rulings = std::move(reading.rulings);
  }
  if (is_turned) {
    page.width = reading.width;
    page.height = reading.height;
    page.quarter_turns = reading.quarter_turns;
  }
  page.styles = std::move(reading.styles);
  page.glyphs = std::move(reading.glyphs);
  page.unmapped = 0;
  page.invisible = 0;
}

void replace_regions(PageContent& page, const PageContent& reading,
                     const std::vector<Box>& regions) {
  for (const Box& region : regions) {
    const Run run = run_of(page, region);
    const GlyphLine line = line_of(reading, region);
    const Part part = part_of(line, region, run);
    const GlyphLine read(line.begin() + static_cast<std::ptrdiff_t>(part.begin),
                         line.begin() + static_cast<std::ptrdiff_t>(part.end));
    if (read.empty() || (run.is_empty && !is_text(read))) continue;
    const bool fits = !run.is_enclosed() || (part.is_sure && read.size() == run.broken);
    std::erase_if(page.glyphs, [&](const Glyph& glyph) {
      return glyph.confidence == 0 && is_inside(glyph.box, region);
    });
    for (const Glyph* glyph : read) {
      append_glyph(reading, *glyph, page);
      if (!fits) {
        std::uint8_t& confidence = page.glyphs.back().confidence;
        confidence = std::min(confidence, kUnfitting);
      }
    }
  }
  count_unread(page);
}

}  // namespace zhengbao
