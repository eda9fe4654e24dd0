#include "extract/pdf/pdf_page_reader.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

#include "extract/ocr/ink/writing_sign.h"
#include "extract/ocr/page/layer_comparison.h"
#include "extract/ocr/page/picture_reader.h"
#include "extract/ocr/page/reading_merge.h"
#include "extract/page_assembly.h"
#include "extract/pdf/hidden_text.h"
#include "extract/pdf/reading_planner.h"
#include "extract/pdf/text_layer.h"

namespace zhengbao {

namespace {

// A few characters of an unknown font are a symbol; a tenth of the page is text
// that cannot be read.
constexpr double kUnmappedShare = 0.02;
constexpr double kMixedShare = 0.02;
constexpr double kInvisibleShare = 0.9;

double share(std::size_t part, const PageContent& content) {
  return content.glyphs.empty()
             ? 0
             : static_cast<double>(part) / static_cast<double>(content.glyphs.size());
}

// What the hidden text under a scan is worth: nobody knows which program wrote
// it, and how well. The share of it on the page counts.
double confidence_of(const PageContent& content) {
  constexpr double kHiddenText = 0.6;
  const double hidden = share(content.invisible, content);
  return (1 - share(content.unmapped, content)) * (1 - hidden * (1 - kHiddenText));
}

// Hidden text was recognised too, by a program nobody knows.
TextOrigin origin_of(const PageContent& content) {
  std::size_t read = 0;
  for (const Glyph& glyph : content.glyphs) {
    const TextStyle& style = content.styles[glyph.style];
    read += style.invisible || style.origin == TextOrigin::ocr ? 1 : 0;
  }
  const double recognised = share(read, content);
  if (recognised >= kInvisibleShare) return TextOrigin::ocr;
  return recognised > kMixedShare ? TextOrigin::mixed : TextOrigin::text;
}

std::string percent(double value) { return std::to_string(std::lround(value * 100)) + "%"; }

void report_page(const PageContent& content, int number, std::vector<Diagnostic>& diagnostics) {
  const double unmapped = share(content.unmapped, content);
  if (content.truncated) {
    diagnostics.push_back(make_diagnostic(
        "page-truncated", "too much is drawn on this page; the rest was left out", number));
  }
  if (content.glyphs.empty()) {
    diagnostics.push_back(make_diagnostic(
        "page-blank", "no text; images cover " + percent(content.image_share), number));
  }
  if (unmapped > kUnmappedShare) {
    diagnostics.push_back(make_diagnostic(
        "unmapped-glyphs", percent(unmapped) + " of the characters are unknown", number));
  }
  const double invisible = share(content.invisible, content);
  if (invisible > kMixedShare) {
    diagnostics.push_back(make_diagnostic(
        "text-invisible", percent(invisible) + " of the text is drawn invisible", number));
  }
}

// Only what the regions lie in, with room around them for whole lines.
Result<PageImage> draw(PdfFile& file, int number, const ReadingPlan& plan) {
  constexpr float kMargin = 24;  // points
  Box part;
  for (const Box& region : plan.regions) part = join(part, region);
  if (plan.whole || part.empty()) return file.render(number);
  return file.render(number, {part.left - kMargin, part.top - kMargin, part.right + kMargin,
                              part.bottom + kMargin});
}

bool shows_writing(PdfFile& file, int number, const Box& region) {
  const auto sketch = file.sketch(number, region);
  return !sketch || may_hold_writing(*sketch);
}

// Those of `places` whose white text nobody sees. One look at the page for all of them.
std::vector<Box> white_on_white(PdfFile& file, int number, std::vector<Box> places) {
  Box all;
  for (const Box& place : places) all = join(all, place);
  if (places.empty()) return places;
  const auto sketch = file.sketch(number, all);
  std::erase_if(places, [&](const Box& place) {
    if (!sketch) return true;
    const PageImage part = part_of(*sketch, place);
    return !part.pixels || has_dark_ground(part);
  });
  return places;
}

void report_hidden(std::size_t count, std::string_view how, int number,
                   std::vector<Diagnostic>& diagnostics) {
  if (count == 0) return;
  diagnostics.push_back(make_diagnostic(
      "text-invisible",
      std::to_string(count) + " characters drawn " + std::string(how) + " were left out", number));
}

// What nobody sees of the text of a page is none of it.
void leave_out_hidden(PdfFile& file, int number, PageContent& page,
                      std::vector<Diagnostic>& diagnostics) {
  if (page.under_image > 0 && file.covers_text(number)) mark_covered(page);
  report_hidden(leave_out_inkless(page), "invisible", number, diagnostics);
  const std::vector<Box> places = white_on_white(file, number, white_runs(page));
  report_hidden(leave_out_white(page, places), "white on white", number, diagnostics);
}

// What of the plan rests on pictures is dropped where a look at them shows no writing.
ReadingPlan plan_of(const PageContent& page, const TextLayerVerdict& verdict, OcrMode mode,
                    PdfFile& file, int number) {
  ReadingPlan plan = plan_reading(page, verdict, mode);
  const auto first_picture = plan.regions.end() - static_cast<std::ptrdiff_t>(
                                                      std::min(plan.pictures, plan.regions.size()));
  plan.regions.erase(
      std::remove_if(first_picture, plan.regions.end(),
                     [&](const Box& picture) { return !shows_writing(file, number, picture); }),
      plan.regions.end());
  if (!plan.looks_first) return plan;
  Box pictures;
  for (const Box& image : page.images) pictures = join(pictures, image);
  if (page.shapes > page.glyphs.size()) pictures = {0, 0, page.width, page.height};
  return shows_writing(file, number, pictures) ? plan : ReadingPlan{};
}

void put_into_page(const ReadingPlan& plan, PageContent reading, int number, PageContent& page,
                   std::vector<Diagnostic>& diagnostics) {
  if (plan.compares && reading.quarter_turns == 0) {
    const LayerComparison lines = merge_layers(page, reading);
    diagnostics.push_back(make_diagnostic(
        "hidden-text-compared",
        "of the lines of hidden text " + std::to_string(lines.same) + " are as in the picture, " +
            std::to_string(lines.anew) + " were read anew, " + std::to_string(lines.hidden) +
            " are only in the hidden text or better there",
        number));
  } else if (plan.whole) {
    replace_text(page, std::move(reading));
  } else {
    replace_regions(page, reading, plan.regions);
  }
  report_recognition(page, plan.whole, number, diagnostics);
}

}  // namespace

bool read_pdf_page(PdfFile& file, int number, const ExtractOptions& options, LaidOutPage& laid_out,
                   std::vector<Diagnostic>& diagnostics) {
  Page& page = laid_out.page;
  page.number = number;
  const std::unique_ptr<PageContent> content = file.read_page(number);
  if (!content) {
    diagnostics.push_back(make_diagnostic("page-damaged", "the page could not be read", number));
    return false;
  }
  leave_out_hidden(file, number, *content, diagnostics);
  const TextLayerVerdict verdict = judge_text_layer(*content);
  report_text_layer(verdict, *content, number, diagnostics);
  double broken_share = verdict.broken_share;
  const ReadingPlan plan = plan_of(*content, verdict, options.ocr, file, number);
  if (plan.wants_reading()) {
    PictureOutcome outcome =
        reading_of_page(number, plan, options, [&] { return draw(file, number, plan); });
    report_outcome(outcome, number, diagnostics);
    page.awaits_ocr = outcome.awaits;
    if (outcome.content) {
      put_into_page(plan, std::move(*outcome.content), number, *content, diagnostics);
      broken_share = 0;
    }
  }
  report_page(*content, number, diagnostics);
  page.origin = origin_of(*content);
  page.confidence = confidence_of(*content) * (1 - broken_share) * recognition_confidence(*content);
  assemble_page(std::move(*content), laid_out);
  return true;
}

Result<std::string> read_pdf_page_picture(PdfFile& file, int number, OcrMode mode) {
  const std::unique_ptr<PageContent> content = file.read_page(number);
  if (!content) return fail(ErrorCode::damaged, "the page could not be read");
  std::vector<Diagnostic> unused;
  leave_out_hidden(file, number, *content, unused);
  const TextLayerVerdict verdict = judge_text_layer(*content);
  ReadingPlan plan = plan_of(*content, verdict, mode, file, number);
  if (!plan.wants_reading()) plan.whole = true;
  return read_picture(plan, [&] { return draw(file, number, plan); });
}

}  // namespace zhengbao
