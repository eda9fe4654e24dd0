#include "extract/image/image_extractor.h"

#include <algorithm>
#include <exception>

#include "extract/image/image_file.h"
#include "extract/ocr/page/picture_reader.h"
#include "extract/page_assembly.h"

namespace zhengbao {

namespace {

constexpr ReadingPlan kWholePage{.whole = true, .regions = {}};

class ImageExtraction {
 public:
  ImageExtraction(std::string_view bytes, const ExtractOptions& options)
      : bytes_(bytes), options_(options) {}

  Result<Document> run() {
    const int all = image_page_count(bytes_);
    if (all == 0) {
      return fail(ErrorCode::unsupported,
                  "pictures of this format cannot be read; PNG, JPEG and TIFF can");
    }
    const int count = std::min(all, options_.max_pages);
    int good = 0;
    for (int number = 1; number <= count; ++number) {
      good += read_page(number) ? 1 : 0;
      if (options_.on_page) options_.on_page(number, count);
    }
    if (good == 0) return fail(first_error_);
    if (all > count) {
      document_.diagnostics.push_back(make_diagnostic(
          "page-limit",
          "only " + std::to_string(count) + " of " + std::to_string(all) + " pages were read"));
    }
    lay_out(std::move(pages_), document_);
    return std::move(document_);
  }

 private:
  // False when the picture cannot be decoded.
  bool read_page(int number) {
    LaidOutPage& laid_out = pages_.emplace_back();
    laid_out.page.number = number;
    laid_out.page.origin = TextOrigin::ocr;
    laid_out.page.image_share = 1;
    if (options_.ocr == OcrMode::never) {
      document_.diagnostics.push_back(
          make_diagnostic("page-blank", "a picture, and pictures are not to be read", number));
      return true;
    }
    PictureOutcome outcome = reading_of_page(number, kWholePage, options_,
                                             [&] { return read_image_page(bytes_, number); });
    report_outcome(outcome, number, document_.diagnostics);
    laid_out.page.awaits_ocr = outcome.awaits;
    if (outcome.content) {
      outcome.content->image_share = 1;
      laid_out.page.confidence = recognition_confidence(*outcome.content);
      report_recognition(*outcome.content, true, number, document_.diagnostics);
      assemble_page(std::move(*outcome.content), laid_out);
    }
    if (outcome.failure && first_error_.message.empty()) first_error_ = *outcome.failure;
    return !outcome.failure;
  }

  std::string_view bytes_;
  const ExtractOptions& options_;
  Document document_;
  std::vector<LaidOutPage> pages_;
  Error first_error_;
};

}  // namespace

Result<Document> extract_image(const SourceFile& source, const ExtractOptions& options) try {
  auto document = ImageExtraction(source.bytes(), options).run();
  if (!document) return fail(at(std::move(document).error(), source.name));
  return document;
} catch (const std::bad_alloc&) {
  return fail(ErrorCode::too_large, "not enough memory to read it", source.name);
}

Result<std::string> read_image_picture(const SourceFile& source, int page_number) try {
  if (page_number < 1 || page_number > image_page_count(source.bytes())) {
    return fail(ErrorCode::invalid_argument, "there is no such page", source.name);
  }
  return read_picture(kWholePage, [&] { return read_image_page(source.bytes(), page_number); });
} catch (const std::bad_alloc&) {
  return fail(ErrorCode::too_large, "not enough memory to read it", source.name);
}

}  // namespace zhengbao
