#include "extract/page_assembly.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "extract/layout/line_builder.h"
#include "extract/layout/text_apart.h"
#include "extract/ocr/reading_models.h"
#include "extract/table/table_finder.h"

namespace zhengbao {

namespace {

bool is_recognised(const PageContent& content, const Glyph& glyph) {
  const TextStyle& style = content.styles[glyph.style];
  return style.origin == TextOrigin::ocr && !style.invisible;
}

}  // namespace

void assemble_page(PageContent content, LaidOutPage& laid_out) {
  Page& page = laid_out.page;
  page.width = content.width;
  page.height = content.height;
  page.image_share = content.image_share;
  set_text_apart(content);
  PageTables tables = find_tables(content);
  laid_out.lines = build_lines(content, tables);
  laid_out.tables = std::move(tables.tables);
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
