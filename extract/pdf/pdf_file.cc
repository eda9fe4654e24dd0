#include "extract/pdf/pdf_file.h"
#include "extract/pdf/covering_image.h"

#include <Error.h>
#include <ErrorCodes.h>
#include <GlobalParams.h>
#include <PDFDoc.h>
#include <Stream.h>

#include "extract/pdf/glyph_device.h"
#include "extract/pdf/page_raster.h"
#include "extract/pdf/pdf_navigation.h"

namespace zhengbao {

namespace {

// Poppler's settings and its error callback belong to the process.
void prepare_poppler() {
  if (globalParams) return;
  globalParams = std::make_unique<GlobalParams>();
  setErrorCallback([](ErrorCategory, Goffset, const char*) {});
}

}  // namespace

struct PdfFile::State {
  bool rebuilt = false;
  std::unique_ptr<PDFDoc> document;
  std::unique_ptr<GlyphReader> reader;
};

PdfFile::PdfFile(std::unique_ptr<State> state) : state_(std::move(state)) {}
PdfFile::~PdfFile() = default;
PdfFile::PdfFile(PdfFile&&) noexcept = default;
PdfFile& PdfFile::operator=(PdfFile&&) noexcept = default;

Result<PdfFile> PdfFile::open(std::string_view bytes) {
  prepare_poppler();
  auto state = std::make_unique<State>();
  bool* rebuilt = &state->rebuilt;
  auto stream = std::make_unique<MemStream>(bytes.data(), 0, static_cast<Goffset>(bytes.size()),
                                            Object(objNull));
  state->document =
      std::make_unique<PDFDoc>(stream.release(), std::optional<GooString>{},
                               std::optional<GooString>{}, nullptr, [rebuilt] { *rebuilt = true; });
  if (!state->document->isOk()) {
    if (state->document->getErrorCode() == errEncrypted) {
      return fail(ErrorCode::encrypted, "a password is needed to read it");
    }
    return fail(ErrorCode::damaged, "not a readable PDF");
  }
  if (state->document->getNumPages() < 1) return fail(ErrorCode::damaged, "the PDF has no pages");
  state->reader = std::make_unique<GlyphReader>(*state->document);
  return PdfFile(std::move(state));
}

int PdfFile::page_count() const { return state_->document->getNumPages(); }

bool PdfFile::was_rebuilt() const { return state_->rebuilt; }

std::unique_ptr<PageContent> PdfFile::read_page(int number) {
  const ::Page* page = state_->document->getPage(number);
  if (!page || !page->isOk()) return nullptr;
  return state_->reader->read(number);
}

Result<PageImage> PdfFile::render(int number, const Box& region) {
  return rasterize_page(*state_->document, number, region);
}

Result<PageImage> PdfFile::sketch(int number, const Box& region) {
  constexpr double kSketchDpi = 100;  // small print comes apart into its characters
  return rasterize_page(*state_->document, number, region, kSketchDpi);
}

bool PdfFile::covers_text(int number) { return has_covering_image(*state_->document, number); }

std::vector<Link> PdfFile::read_links(int number) {
  return links_of_page(*state_->document, number);
}

std::vector<MetadataEntry> PdfFile::read_metadata() { return metadata_of(*state_->document); }

std::vector<OutlineEntry> PdfFile::read_outline() { return outline_of(*state_->document); }

std::vector<Attachment> PdfFile::read_attachments() { return attachments_of(*state_->document); }

}  // namespace zhengbao
