#include "extract/ocr/reading_merge.h"

#include <algorithm>

namespace zhengbao {

namespace {

// A page under images by this share is a scan, whatever else is drawn on it.
constexpr double kScanShare = 0.5;

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
  std::vector<std::vector<const Glyph*>> read(regions.size());
  for (const Glyph& glyph : reading.glyphs) {
    for (std::size_t i = 0; i < regions.size(); ++i) {
      if (!is_inside(glyph.box, regions[i])) continue;
      read[i].push_back(&glyph);
      break;
    }
  }
  for (std::size_t i = 0; i < regions.size(); ++i) {
    const bool is_picture = std::ranges::none_of(
        page.glyphs, [&](const Glyph& glyph) { return is_inside(glyph.box, regions[i]); });
    if (read[i].empty() || (is_picture && !is_text(read[i]))) continue;
    std::erase_if(page.glyphs, [&](const Glyph& glyph) {
      return glyph.confidence == 0 && is_inside(glyph.box, regions[i]);
    });
    for (const Glyph* glyph : read[i]) append_glyph(reading, *glyph, page);
  }
  count_unread(page);
}

}  // namespace zhengbao
