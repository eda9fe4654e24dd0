#include "extract/page_assembly.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "extract/layout/facing_pages.h"
#include "extract/layout/line_builder.h"
#include "extract/layout/text_apart.h"
#include "extract/ocr/line/reading_models.h"
#include "extract/table/table_finder.h"

namespace zhengbao {

namespace {

bool is_recognised(const PageContent& content, const Glyph& glyph) {
  const TextStyle& style = content.styles[glyph.style];
  return style.origin == TextOrigin::ocr && !style.invisible;
}

struct Assembled {
  std::vector<TextLine> lines;
  std::vector<FoundTable> tables;
};

Assembled assembled(PageContent& content) {
  set_text_apart(content);
  PageTables tables = find_tables(content);
  std::vector<TextLine> lines = build_lines(content, tables);
  return {std::move(lines), std::move(tables.tables)};
}

// False where the page is one.
bool assemble_facing(const PageContent& content, LaidOutPage& laid_out) {
  const float fold = white_fold(content);
  if (fold <= 0) return false;
  FacingContents halves = part_at(fold, content);
  Assembled left = assembled(halves.left);
  Assembled right = assembled(halves.right);
  const bool sure = are_facing({left.lines, halves.left.width, content.height},
                               {right.lines, halves.right.width, content.height});
  FacingPage facing{fold, std::move(right.lines), std::move(right.tables),
                    std::move(halves.right.rulings)};
  if (!sure) {
    laid_out.maybe_facing = {std::move(left.lines), std::move(left.tables),
                             std::move(halves.left.rulings), std::move(facing)};
    return false;
  }
  laid_out.lines = std::move(left.lines);
  laid_out.tables = std::move(left.tables);
  laid_out.page.rulings = std::move(halves.left.rulings);
  laid_out.facing = std::move(facing);
  return true;
}

}  // namespace

void assemble_page(PageContent content, LaidOutPage& laid_out) {
  Page& page = laid_out.page;
  page.width = content.width;
  page.height = content.height;
  page.image_share = content.image_share;
  if (assemble_facing(content, laid_out)) return;
  Assembled whole = assembled(content);
  laid_out.lines = std::move(whole.lines);
  laid_out.tables = std::move(whole.tables);
  page.rulings = std::move(content.rulings);
}

double recognition_confidence(const PageContent& content) {
  double sure = 0;
  std::size_t read = 0;
  for (const Glyph& glyph : content.glyphs) {
    if (!is_recognised(content, glyph)) continue;
    sure += glyph.confidence;
    ++read;
  }
  return read == 0 ? 1 : sure / (100 * static_cast<double>(read));
}

void report_recognition(const PageContent& content, bool whole, int page_number,
                        std::vector<Diagnostic>& diagnostics) {
  std::size_t read = 0;
  std::size_t doubtful = 0;
  for (const Glyph& glyph : content.glyphs) {
    if (!is_recognised(content, glyph)) continue;
    ++read;
    doubtful += glyph.confidence < kSureGlyph ? 1 : 0;
  }
  diagnostics.push_back(make_diagnostic(
      "page-recognised",
      (whole ? "read from its picture: " : "parts of it were read from its picture: ") +
          std::to_string(read) + " characters, " + std::to_string(doubtful) + " of them doubtful",
      page_number));
}

namespace {

// What a page is read with where the model is not there.
std::string_view substitute_of(std::string_view model) {
  if (model.ends_with("_vert")) return "columns were read with the model of horizontal print alone";
  if (model == "chi_tra") return "traditional characters were read with chi_sim";
  if (model == kNetworkName) return "lines were read with Tesseract alone";
  if (model == kShapesName) return "rare characters were not read by their shape";
  return "its lines were read with the Chinese model alone";
}

void report_missing_models(const std::vector<std::string>& models,
                           std::vector<Diagnostic>& diagnostics) {
  for (const std::string& model : models) {
    Diagnostic missing = make_diagnostic("model-missing", "the model " + model + " is missing (" +
                                                              source_of_model(model) + "); " +
                                                              std::string(substitute_of(model)));
    if (std::ranges::find(diagnostics, missing) == diagnostics.end()) {
      diagnostics.push_back(std::move(missing));
    }
  }
}

}  // namespace

void report_outcome(const PictureOutcome& outcome, int page_number,
                    std::vector<Diagnostic>& diagnostics) {
  report_missing_models(outcome.missing_models, diagnostics);
  if (outcome.awaits) {
    diagnostics.push_back(
        make_diagnostic("page-unread", "its picture has yet to be read", page_number));
  } else if (outcome.failure) {
    diagnostics.push_back(make_diagnostic("page-unread", outcome.failure->message, page_number));
  }
}

}  // namespace zhengbao
