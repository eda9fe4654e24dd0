#include "extract/ocr/page/picture_reader.h"

#include <cmath>

#include "extract/ocr/page/page_reading.h"
#include "extract/ocr/page/page_recognizer.h"

namespace zhengbao {

namespace {

// Kept places are rounded.
bool is_same_place(const Box& a, const Box& b) {
  constexpr float kRounding = 0.02F;
  return std::abs(a.left - b.left) < kRounding && std::abs(a.top - b.top) < kRounding &&
         std::abs(a.right - b.right) < kRounding && std::abs(a.bottom - b.bottom) < kRounding;
}

bool answers(const ReadingPlan& kept, const ReadingPlan& plan) {
  if (kept.whole != plan.whole || kept.regions.size() != plan.regions.size()) return false;
  for (std::size_t i = 0; i < plan.regions.size(); ++i) {
    if (!is_same_place(kept.regions[i], plan.regions[i])) return false;
  }
  return true;
}

bool is_deferred(OcrMode mode) {
  return mode == OcrMode::deferred || mode == OcrMode::deferred_always;
}

}  // namespace

Result<std::string> read_picture(const ReadingPlan& plan, const DrawPage& draw) {
  auto recognizer = PageRecognizer::of_process();
  if (!recognizer) return fail(std::move(recognizer).error());
  const auto image = draw();
  if (!image) return fail(image.error());
  auto content = (*recognizer)->recognize(*image, {.regions = plan.regions});
  if (!content) return fail(std::move(content).error());
  return pack_reading({plan, std::move(*content), (*recognizer)->take_missing_models()});
}

PictureOutcome reading_of_page(int number, const ReadingPlan& plan, const ExtractOptions& options,
                               const DrawPage& draw) {
  if (options.kept_reading) {
    if (const auto kept = options.kept_reading(number)) {
      auto reading = unpack_reading(*kept);
      if (reading && answers(reading->plan, plan))
        return {.content = std::move(reading->content),
                .awaits = false,
                .failure = {},
                .missing_models = std::move(reading->missing_models)};
    }
  }
  if (is_deferred(options.ocr)) return {.content = {}, .awaits = true, .failure = {}};
  const auto packed = read_picture(plan, draw);
  if (!packed) return {.content = {}, .awaits = false, .failure = packed.error()};
  if (options.on_reading) options.on_reading(number, *packed);
  // Unpacked again, so that a fresh reading and a kept one give the same page.
  auto reading = unpack_reading(*packed);
  if (!reading) {
    return {.content = {},
            .awaits = false,
            .failure = Error{ErrorCode::too_large, "the page has more text than can be kept", {}}};
  }
  return {.content = std::move(reading->content),
          .awaits = false,
          .failure = {},
          .missing_models = std::move(reading->missing_models)};
}

}  // namespace zhengbao
