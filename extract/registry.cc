#include "extract/registry.h"

#include <algorithm>

#include "extract/html_extractor.h"
#include "extract/image/image_extractor.h"
#include "extract/pdf/pdf_extractor.h"
#include "extract/text_extractor.h"

namespace zhengbao {
namespace {

constexpr FormatReader kReaders[] = {
    {MediaType::pdf, extract_pdf, read_pdf_picture},
    {MediaType::image, extract_image,
     [](const SourceFile& source, int page_number, const ExtractOptions&) {
       return read_image_picture(source, page_number);
     }},
    {MediaType::html,
     [](const SourceFile& source, const ExtractOptions&) { return extract_html(source); }, nullptr},
    {MediaType::text,
     [](const SourceFile& source, const ExtractOptions&) { return extract_text(source); }, nullptr},
};

}  // namespace

std::span<const FormatReader> format_readers() { return kReaders; }

const FormatReader* find_reader(MediaType type) {
  const auto* row = std::ranges::find(kReaders, type, &FormatReader::type);
  return row != std::end(kReaders) ? row : nullptr;
}

std::string_view describe_media_type(MediaType type) {
  switch (type) {
    case MediaType::pdf:
      return "a PDF";
    case MediaType::html:
      return "a web page";
    case MediaType::text:
      return "plain text";
    case MediaType::zip:
      return "a zip package (OFD, DOCX, XLSX …)";
    case MediaType::ole:
      return "an OLE file (DOC, XLS, WPS …)";
    case MediaType::xml:
      return "an XML document";
    case MediaType::image:
      return "an image";
    case MediaType::unknown:
      return "of an unknown format";
  }
  return "of an unknown format";
}

}  // namespace zhengbao
