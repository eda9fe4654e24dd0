#include "extract/pdf/reading_planner.h"

#include <algorithm>
#include <cmath>

namespace zhengbao {

namespace {

// Part of the page: less is a letterhead, a rule or a speck.
constexpr double kLeastImage = 0.005;
constexpr double kScanShare = 0.5;
constexpr double kHiddenShare = 0.5;
constexpr std::size_t kLeastShapes = 40;
constexpr float kNarrow = 0.7F;  // em: Latin letters and digits

// Nothing but a head and a foot is text.
bool is_drawn_as_shapes(const PageContent& page) {
  constexpr float kMargin = 0.1F;  // of the height of the page
  return page.shapes >= kLeastShapes && page.shapes > page.glyphs.size() &&
         std::ranges::all_of(page.glyphs, [&](const Glyph& glyph) {
           const float middle = glyph.box.center_y() / page.height;
           return middle < kMargin || middle > 1 - kMargin;
         });
}

bool is_hidden_layer(const PageContent& page) {
  return page.image_share >= kScanShare &&
         static_cast<double>(page.invisible) >=
             kHiddenShare * static_cast<double>(page.glyphs.size());
}

float glyph_width(const Box& run, std::size_t glyphs) {
  const auto [across, along] = std::minmax({run.width(), run.height()});
  return along / across / static_cast<float>(glyphs);
}

// One or two signs between good text are a symbol of a font of its own, a circled
// letter or a bullet. Recognisers know none of them. Two narrow ones are a number.
bool is_symbol(const Box& run, std::size_t glyphs) {
  constexpr float kWord = 2.5F;  // em
  if (glyphs > 2 || glyph_width(run, 1) >= kWord) return false;
  return glyphs < 2 || glyph_width(run, 2) > kNarrow;
}

std::size_t glyphs_of(const TextLayerVerdict& verdict, std::size_t run) {
  return run < verdict.broken_glyphs.size() ? verdict.broken_glyphs[run] : 1;
}

// Where numbers are broken, single digits are too.
void add_broken_runs(const TextLayerVerdict& verdict, std::vector<Box>& regions) {
  constexpr std::size_t kLeastNumbers = 3;
  std::size_t numbers = 0;
  for (std::size_t i = 0; i < verdict.broken.size(); ++i) {
    const std::size_t glyphs = glyphs_of(verdict, i);
    if (glyphs > 1 && glyph_width(verdict.broken[i], glyphs) < kNarrow) ++numbers;
  }
  for (std::size_t i = 0; i < verdict.broken.size(); ++i) {
    const Box& run = verdict.broken[i];
    const std::size_t glyphs = glyphs_of(verdict, i);
    const bool is_digit =
        numbers >= kLeastNumbers && glyphs == 1 && run.width() < kNarrow * run.height();
    if (is_digit || !is_symbol(run, glyphs)) regions.push_back(run);
  }
}

bool touch(const Box& a, const Box& b) {
  constexpr float kSeam = 1;  // points
  return a.left <= b.right + kSeam && b.left <= a.right + kSeam && a.top <= b.bottom + kSeam &&
         b.top <= a.bottom + kSeam;
}

// Pictures are often cut into strips: those that touch are one.
std::vector<Box> joined(const std::vector<Box>& images) {
  std::vector<Box> pictures;
  for (Box image : images) {
    for (std::size_t i = 0; i < pictures.size();) {
      if (!touch(pictures[i], image)) {
        ++i;
        continue;
      }
      image = join(image, pictures[i]);
      pictures.erase(pictures.begin() + static_cast<std::ptrdiff_t>(i));
      i = 0;
    }
    pictures.push_back(image);
  }
  return pictures;
}

bool may_be_title(const PageContent& page, const Box& picture) {
  // Points: a title of one to three lines; what is less wide is a sign or a logo.
  constexpr float kLowest = 9;
  constexpr float kHighest = 110;
  constexpr float kLeastWidth = 60;
  constexpr float kLeastAspect = 2;
  if (picture.height() < kLowest || picture.height() > kHighest) return false;
  if (picture.width() < std::max(kLeastWidth, kLeastAspect * picture.height())) return false;
  // Titles are centred; letterheads and logos stand in the margins.
  constexpr float kMargin = 0.08F;
  constexpr float kOffCentre = 0.08F;
  const float middle = picture.center_y() / page.height;
  if (middle < kMargin || middle > 1 - kMargin) return false;
  if (std::abs(picture.center_x() / page.width - 0.5F) > kOffCentre) return false;
  return std::ranges::none_of(page.glyphs, [&](const Glyph& glyph) {
    const float x = glyph.box.center_x();
    const float y = glyph.box.center_y();
    return x > picture.left && x < picture.right && y > picture.top && y < picture.bottom;
  });
}

void add_title_pictures(const PageContent& page, ReadingPlan& plan) {
  constexpr std::size_t kMost = 6;  // more of them are a figure in pieces
  constexpr std::size_t kMostImages = 120;
  if (page.images.empty() || page.images.size() > kMostImages) return;
  std::vector<Box> titles;
  for (const Box& picture : joined(page.images)) {
    if (may_be_title(page, picture)) titles.push_back(picture);
  }
  if (titles.size() > kMost) return;
  plan.regions.insert(plan.regions.end(), titles.begin(), titles.end());
  plan.pictures = titles.size();
}

}  // namespace

ReadingPlan plan_reading(const PageContent& page, const TextLayerVerdict& verdict, OcrMode mode) {
  ReadingPlan plan;
  if (mode == OcrMode::never) return plan;
  const bool wants_all = mode == OcrMode::always || mode == OcrMode::deferred_always;
  if (wants_all || !verdict.usable) {
    plan.whole = true;
  } else if (page.glyphs.empty() || is_drawn_as_shapes(page)) {
    plan.whole = page.image_share >= kLeastImage || page.shapes >= kLeastShapes;
    plan.looks_first = plan.whole && page.image_share < kScanShare;
  } else if (is_hidden_layer(page)) {
    plan.whole = true;
    plan.compares = true;
  } else {
    add_broken_runs(verdict, plan.regions);
    add_title_pictures(page, plan);
  }
  return plan;
}

}  // namespace zhengbao
