// Turns the bytes of one file into a Document.
// This is the only public entry of extract/. The reader is chosen by the media
// type that was sniffed from the content.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "core/document.h"
#include "core/result.h"
#include "core/source_file.h"

namespace zhengbao {

// When the picture of a page is read (optical character recognition).
enum class OcrMode {
  automatic,        // where the page has no text layer, or one that does not say what is drawn
  never,            // what has no text stays empty
  always,           // every page, in place of its text layer
  deferred,         // as automatic, but nothing is recognised here: what no kept reading
                    // answers is marked Page::awaits_ocr
  deferred_always,  // as always, in the same way
};

struct ExtractOptions {
  int max_pages = 5000;  // pages beyond this are dropped with diagnostic page-limit
  OcrMode ocr = OcrMode::automatic;
  // Asked for the reading of a page, as read_page_picture() returned it, before
  // its picture is read; may be empty. A reading that is damaged, was made for
  // another mode, or by another version of the recogniser, is not used.
  std::function<std::optional<std::string>(int page_number)> kept_reading;
  // Told each reading that was made here; may be empty.
  std::function<void(int page_number, const std::string& reading)> on_reading;
  // Called after each page with pages done and pages in all; may be empty.
  std::function<void(int, int)> on_page;
};

// Returns the text of `source` in reading order, page by page. A damaged page
// does not fail the call: it comes back empty, with a diagnostic naming it.
// Errors: unsupported  no reader knows this content
//         damaged      not one page could be read
//         encrypted    a password is needed
// The result owns its text. One call at a time per process: Poppler keeps
// process-wide state.
Result<Document> extract(const SourceFile& source, const ExtractOptions& options = {});

// Reads the picture of page `page_number`, or those parts of it that extract()
// with the same mode wants read, and returns the reading packed: pages of one
// file may be read by several processes, and a reading kept serves later runs.
// Takes seconds. Of `options`, only `ocr` matters; deferred modes read here.
// Errors: unsupported       the format has no pictures, or a model is not installed
//         invalid_argument  there is no such page
//         damaged           the page or its picture cannot be read
//         too_large         no memory for the work
//         encrypted         a password is needed
// One call at a time per process; the models stay loaded.
Result<std::string> read_page_picture(const SourceFile& source, int page_number,
                                      const ExtractOptions& options = {});

}  // namespace zhengbao
