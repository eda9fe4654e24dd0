// An open PDF file: what the rest of the folder sees of Poppler.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "core/document.h"
#include "core/result.h"
#include "extract/layout/page_content.h"
#include "extract/ocr/page_image.h"

namespace zhengbao {

// Poppler's own limits do not stop every bomb; these bound one page.
inline constexpr std::size_t kMaxGlyphs = 400'000;
inline constexpr std::size_t kMaxRulings = 20'000;
inline constexpr std::size_t kMaxDrawingCalls = 4'000'000;

class PdfFile {
 public:
  // `bytes` must outlive the file. Errors: encrypted, damaged.
  static Result<PdfFile> open(std::string_view bytes);
  ~PdfFile();
  PdfFile(PdfFile&&) noexcept;
  PdfFile& operator=(PdfFile&&) noexcept;

  int page_count() const;
  // True when the table of objects was unusable and had to be rebuilt.
  bool was_rebuilt() const;

  // What page `number` (from 1) draws; nothing where its object cannot be read.
  std::unique_ptr<PageContent> read_page(int number);
  // The picture of `region` of a page, of all of it when empty (page_raster.h).
  Result<PageImage> render(int number, const Box& region = {});
  // A small picture of `region` of a page: shows whether there are signs.
  Result<PageImage> sketch(int number, const Box& region);
  // An image is painted over text of the page (covering_image.h).
  bool covers_text(int number);
  // The links of a page, without their text.
  std::vector<Link> read_links(int number);
  // The information dictionary: Title, Author, … CreationDate as ISO 8601.
  std::vector<MetadataEntry> read_metadata();
  std::vector<OutlineEntry> read_outline();
  // Embedded files, by name and size.
  std::vector<Attachment> read_attachments();

 private:
  struct State;
  explicit PdfFile(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace zhengbao
