#include "extract/pdf/pdf_extractor.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <string>

#include "core/text.h"
#include "core/text_clean.h"
#include "extract/layout/document_layout.h"
#include "extract/layout/line_builder.h"
#include "extract/pdf/pdf_file.h"
#include "extract/pdf/text_layer.h"
#include "extract/table/table_finder.h"

namespace zhengbao {

namespace {

// A few characters of an unknown font are a symbol; a tenth of the page is text
// that cannot be read.
constexpr double kUnmappedShare = 0.02;
constexpr double kMixedShare = 0.02;
constexpr double kInvisibleShare = 0.9;
// A file may claim millions of pages that do not exist.
constexpr int kMaxMissingInSequence = 50;

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

TextOrigin origin_of(const PageContent& content) {
  const double invisible = share(content.invisible, content);
  if (invisible >= kInvisibleShare) return TextOrigin::ocr;
  return invisible > kMixedShare ? TextOrigin::mixed : TextOrigin::text;
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
        "page-blank", "no text layer; images cover " + percent(content.image_share), number));
  }
  if (unmapped > kUnmappedShare) {
    diagnostics.push_back(make_diagnostic(
        "unmapped-glyphs", percent(unmapped) + " of the characters are unknown", number));
  }
  if (content.invisible > 0 && origin_of(content) != TextOrigin::text) {
    diagnostics.push_back(make_diagnostic(
        "text-invisible",
        percent(share(content.invisible, content)) + " of the text is drawn invisible", number));
  }
}

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
    LaidOutPage laid_out;
    laid_out.page.number = number;
    const std::unique_ptr<PageContent> content = file_.read_page(number);
    if (!content) {
      document_.diagnostics.push_back(
          make_diagnostic("page-damaged", "the page could not be read", number));
      pages_.push_back(std::move(laid_out));
      return false;
    }
    laid_out.page.width = content->width;
    laid_out.page.height = content->height;
    laid_out.page.origin = origin_of(*content);
    const TextLayerVerdict verdict = judge_text_layer(*content);
    laid_out.page.confidence = confidence_of(*content) * (1 - verdict.broken_share);
    laid_out.page.image_share = content->image_share;
    report_page(*content, number, document_.diagnostics);
    report_text_layer(verdict, *content, number, document_.diagnostics);
    PageTables tables = find_tables(*content);
    laid_out.lines = build_lines(*content, tables);
    laid_out.tables = std::move(tables.tables);
    laid_out.page.rulings = std::move(content->rulings);
    add_links(number, laid_out.lines);
    pages_.push_back(std::move(laid_out));
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

}  // namespace

Result<Document> extract_pdf(const SourceFile& source, const ExtractOptions& options) try {
  auto file = PdfFile::open(source.bytes());
  if (!file) return fail(at(std::move(file).error(), source.name));
  auto document = Extraction(*file, options).run();
  if (!document) return fail(at(std::move(document).error(), source.name));
  return document;
} catch (const std::bad_alloc&) {
  return fail(ErrorCode::too_large, "not enough memory to read it", source.name);
} catch (const std::exception& exception) {
  return fail(ErrorCode::damaged, exception.what(), source.name);
}

}  // namespace zhengbao
