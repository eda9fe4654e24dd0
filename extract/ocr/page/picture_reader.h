// Gets the readings that pages want: kept ones, or new ones.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/result.h"
#include "extract/extract.h"
#include "extract/layout/page_content.h"
#include "extract/ocr/page/reading_plan.h"
#include "extract/ocr/page_image.h"

namespace zhengbao {

// Makes the picture of a page.
using DrawPage = std::function<Result<PageImage>()>;

// Reads what `plan` wants of the picture, with the recogniser of this process,
// and packs it (page_reading.h). Errors: those of `draw` and PageRecognizer.
Result<std::string> read_picture(const ReadingPlan& plan, const DrawPage& draw);

// What came of it: the content, or why there is none.
struct PictureOutcome {
  std::optional<PageContent> content;
  bool awaits = false;  // the mode defers the work
  std::optional<Error> failure;
  std::vector<std::string> missing_models = {};  // see PageReading
};

// The reading of page `number` as `options` allow. `plan` must want something.
// `draw` is called only where the picture is read here.
PictureOutcome reading_of_page(int number, const ReadingPlan& plan, const ExtractOptions& options,
                               const DrawPage& draw);

}  // namespace zhengbao
