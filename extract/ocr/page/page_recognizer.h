// Reads the text of page images.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/box.h"
#include "core/result.h"
#include "extract/layout/page_content.h"
#include "extract/ocr/page_image.h"

namespace zhengbao {

struct RecognizeOptions {
  // Only what lies in these boxes of the page, in points; empty: all of it.
  std::vector<Box> regions;
};

// Loads models when first needed and keeps them, so use one per process for
// all pages. Runs in the calling thread alone. Must be gone before static
// objects are: Tesseract keeps its dictionaries in one, which gives them up
// while a recogniser that outlives it still holds them.
class PageRecognizer {
 public:
  PageRecognizer();
  ~PageRecognizer();
  PageRecognizer(PageRecognizer&&) noexcept;
  PageRecognizer& operator=(PageRecognizer&&) noexcept;

  // The one that all pages of the process share. It is made when first asked for
  // and ends before Tesseract's own static objects do.
  // Errors: unsupported  the model is not installed; the message names its package
  static Result<PageRecognizer*> of_process();

  // A page that lies on its side or upside down is turned first, when its longest
  // lines read clearly better so; width and height are those of the turned page.
  // One glyph for each character, with its confidence, in lines from top to
  // bottom; ruling lines seen in the picture. Places are those on the
  // straightened page: at the borders of a page that leans by one degree they
  // are up to five points off the ink.
  // Errors: unsupported  a model is not installed; the message names its package
  //         too_large    no memory for the work
  Result<PageContent> recognize(const PageImage& image, const RecognizeOptions& options = {});
  // Models ("chi_tra") that the page recognised last would have had, and that are not
  // installed. It was read with what there is. Told once.
  std::vector<std::string> take_missing_models();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace zhengbao
