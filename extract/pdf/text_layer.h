// Whether the text layer of a page says what the page shows.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/box.h"
#include "core/diagnostic.h"
#include "extract/layout/page_content.h"

namespace zhengbao {

struct TextLayerVerdict {
  // False when so much is broken that only reading the picture helps; `broken`
  // is then the whole page.
  bool usable = true;
  std::vector<Box> broken;  // runs of glyphs that are not what is drawn, in drawing order
  std::vector<std::size_t> broken_glyphs;  // how many glyphs each run has; empty for the whole page
  double broken_share = 0;                 // of the glyphs other than leader dots, 0 to 1
  std::string reason;  // the commonest one, for people; empty when nothing is broken
};

// Judges every font of the page by its characters (text_quality.h) and by the
// widths of what passes for Latin letters: a guessed letter as wide as an
// ideograph is one. Short runs pass as good. The glyphs found broken get
// confidence 0. A page without glyphs is usable and has nothing broken.
TextLayerVerdict judge_text_layer(PageContent& page);

// Adds text-layer-garbled and text-layer-repaired where they hold.
void report_text_layer(const TextLayerVerdict& verdict, const PageContent& page, int page_number,
                       std::vector<Diagnostic>& diagnostics);

}  // namespace zhengbao
