#include "extract/pdf/pdf_extractor.h"

#include <algorithm>
#include <exception>
#include <string>

#include "core/text.h"
#include "core/text_clean.h"
#include "extract/layout/document_layout.h"
#include "extract/pdf/pdf_file.h"
#include "extract/pdf/pdf_page_reader.h"

namespace zhengbao {

namespace {

// A file may claim millions of pages that do not exist.
constexpr int kMaxMissingInSequence = 50;

std::string text_inside(const std::vector<TextLine>& lines, const Box& box) {
  std::u32string text;
  for (const TextLine& line : lines) {
    const float y = line.box.center_y();
    if (line.direction != Direction::right || y < box.top || y > box.bottom) continue;
    if (!text.empty()) text += U' ';
    for (std::size_t i = 0; i + 1 < line.edges.size() && i < line.text.size(); ++i) {
      const float x = (line.edges[i] + line.edges[i + 1]) / 2;
      if (x >= box.left && x <= box.right) text += line.text[i];
    }
  }
  return collapse_spaces(to_utf8(text));
}

class Extraction {
 public:
  Extraction(PdfFile& file, const ExtractOptions& options) : file_(file), options_(options) {}

  Result<Document> run() {
    const int pages = read_pages();
    if (pages == 0) return fail(ErrorCode::damaged, "not one page could be read");
    lay_out(std::move(pages_), document_);
    document_.metadata = file_.read_metadata();
    document_.outline = file_.read_outline();
    document_.attachments = file_.read_attachments();
    if (file_.was_rebuilt()) {
      document_.diagnostics.push_back(
          make_diagnostic("pdf-damaged", "the table of objects was rebuilt; parts may be missing"));
    }
    add_file_title();
    return std::move(document_);
  }

 private:
  // Returns how many pages could be read.
  int read_pages() {
    const int all = file_.page_count();
    const int count = std::min(all, options_.max_pages);
    int good = 0;
    int missing = 0;
    for (int number = 1; number <= count && missing < kMaxMissingInSequence; ++number) {
      const bool read = read_page(number);
      good += read ? 1 : 0;
      missing = read ? 0 : missing + 1;
      if (options_.on_page) options_.on_page(number, count);
    }
    if (all > count) {
      document_.diagnostics.push_back(make_diagnostic(
          "page-limit",
          "only " + std::to_string(count) + " of " + std::to_string(all) + " pages were read"));
    }
    return good;
  }

  bool read_page(int number) {
    LaidOutPage& page = pages_.emplace_back();
    if (!read_pdf_page(file_, number, options_, page, document_.diagnostics)) return false;
    add_links(number, page.lines);
    return true;
  }

  void add_links(int number, const std::vector<TextLine>& lines) {
    constexpr std::size_t kMaxLinks = 20'000;
    for (Link& link : file_.read_links(number)) {
      if (document_.links.size() >= kMaxLinks) return;
      link.text = text_inside(lines, link.box);
      document_.links.push_back(std::move(link));
    }
  }

  void add_file_title() {
    for (const MetadataEntry& entry : document_.metadata) {
      if (entry.label == "Title") {
        document_.titles.push_back({TitleSource::file, entry.value, 0, {}});
      }
    }
  }

  PdfFile& file_;
  const ExtractOptions& options_;
  Document document_;
  std::vector<LaidOutPage> pages_;
};

// Opens the file and lets `read` have it.
template <class T, class Read>
Result<T> with_file(const SourceFile& source, Read read) try {
  auto file = PdfFile::open(source.bytes());
  if (!file) return fail(at(std::move(file).error(), source.name));
  Result<T> result = read(*file);
  if (!result) return fail(at(std::move(result).error(), source.name));
  return result;
} catch (const std::bad_alloc&) {
  return fail(ErrorCode::too_large, "not enough memory to read it", source.name);
} catch (const std::exception& exception) {
  return fail(ErrorCode::damaged, exception.what(), source.name);
}

}  // namespace

Result<Document> extract_pdf(const SourceFile& source, const ExtractOptions& options) {
  return with_file<Document>(source,
                             [&](PdfFile& file) { return Extraction(file, options).run(); });
}

Result<std::string> read_pdf_picture(const SourceFile& source, int page_number,
                                     const ExtractOptions& options) {
  return with_file<std::string>(source, [&](PdfFile& file) -> Result<std::string> {
    if (page_number < 1 || page_number > file.page_count()) {
      return fail(ErrorCode::invalid_argument, "there is no such page");
    }
    return read_pdf_page_picture(file, page_number, options.ocr);
  });
}

}  // namespace zhengbao
