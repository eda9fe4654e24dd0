#include "extract/pdf/reading_planner.h"

namespace zhengbao {

ReadingPlan plan_reading(const PageContent& page, const TextLayerVerdict& verdict, OcrMode mode) {
  // Part of the page: less is a letterhead, a rule or a speck.
  constexpr double kLeastImage = 0.005;
  ReadingPlan plan;
  if (mode == OcrMode::never) return plan;
  if (mode == OcrMode::always || mode == OcrMode::deferred_always) {
    plan.whole = true;
  } else if (page.glyphs.empty()) {
    plan.whole = page.image_share >= kLeastImage;
  } else if (!verdict.usable) {
    plan.whole = true;
  } else {
    plan.regions = verdict.broken;
  }
  return plan;
}

}  // namespace zhengbao
