#include "extract/pdf/pdf_navigation.h"

#include <Annot.h>
#include <Catalog.h>
#include <FileSpec.h>
#include <Link.h>
#include <Outline.h>
#include <PDFDoc.h>
#include <Page.h>

#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "core/text_clean.h"
#include "extract/pdf/pdf_text.h"

namespace zhengbao {

namespace {

constexpr std::size_t kMaxLinksPerPage = 1000;
constexpr std::size_t kMaxOutlineEntries = 20'000;
constexpr int kMaxOutlineDepth = 16;
constexpr int kMaxAttachments = 1000;
constexpr std::size_t kMaxNameBytes = 512;

// The page a destination shows, or 0.
int page_of(PDFDoc& document, const LinkDest* dest) {
  if (!dest || !dest->isOk()) return 0;
  const int page = dest->isPageRef() ? document.findPage(dest->getPageRef()) : dest->getPageNum();
  return page >= 1 && page <= document.getNumPages() ? page : 0;
}

int page_of(PDFDoc& document, const LinkAction* action) {
  if (!action || action->getKind() != actionGoTo) return 0;
  const auto* go_to = static_cast<const LinkGoTo*>(action);
  if (go_to->getDest()) return page_of(document, go_to->getDest());
  if (!go_to->getNamedDest()) return 0;
  return page_of(document, document.findDest(go_to->getNamedDest()).get());
}

std::string href_of(PDFDoc& document, const LinkAction* action) {
  if (!action || !action->isOk()) return {};
  if (action->getKind() == actionURI) {
    return clean_text(static_cast<const LinkURI*>(action)->getURI());
  }
  const int page = page_of(document, action);
  return page > 0 ? "#page=" + std::to_string(page) : std::string();
}

Box to_page_box(::Page& page, const AnnotLink& link) {
  double matrix[6];
  page.getDefaultCTM(matrix, 72, 72, 0, false, true);
  const PDFRectangle& rect = link.getRect();
  const auto x = [&](double ux, double uy) {
    return static_cast<float>(matrix[0] * ux + matrix[2] * uy + matrix[4]);
  };
  const auto y = [&](double ux, double uy) {
    return static_cast<float>(matrix[1] * ux + matrix[3] * uy + matrix[5]);
  };
  const float x1 = x(rect.x1, rect.y1);
  const float x2 = x(rect.x2, rect.y2);
  const float y1 = y(rect.x1, rect.y1);
  const float y2 = y(rect.x2, rect.y2);
  return {std::min(x1, x2), std::min(y1, y2), std::max(x1, x2), std::max(y1, y2)};
}

void add_outline(PDFDoc& document, const std::vector<OutlineItem*>* items, int level,
                 std::vector<OutlineEntry>& out) {
  if (!items || level > kMaxOutlineDepth) return;
  for (OutlineItem* item : *items) {
    if (out.size() >= kMaxOutlineEntries) return;
    OutlineEntry entry;
    entry.level = level;
    std::u32string title;
    const int length = std::min(item->getTitleLength(), static_cast<int>(kMaxNameBytes));
    for (int i = 0; i < length; ++i) title += static_cast<char32_t>(item->getTitle()[i]);
    entry.title = tidy_text(to_utf8(title));
    entry.page = page_of(document, item->getAction());
    out.push_back(std::move(entry));
    item->open();
    add_outline(document, item->getKids(), level + 1, out);
  }
}

void add_attachment(FileSpec& file, std::vector<Attachment>& out) {
  Attachment attachment;
  attachment.name = pdf_text(file.getFileName(), kMaxNameBytes);
  if (const EmbFile* embedded = file.getEmbeddedFile(); embedded && embedded->isOk()) {
    attachment.bytes = embedded->size();
  }
  if (!attachment.name.empty()) out.push_back(std::move(attachment));
}

}  // namespace

std::vector<MetadataEntry> metadata_of(PDFDoc& document) {
  std::vector<MetadataEntry> entries;
  for (const char* key : {"Title", "Author", "Subject", "Keywords", "Creator", "Producer",
                          "CreationDate", "ModDate"}) {
    const std::unique_ptr<GooString> value = document.getDocInfoStringEntry(key);
    if (!value) continue;
    MetadataEntry entry;
    entry.label = key;
    entry.value = pdf_text(value.get());
    if (std::string_view(key).ends_with("Date")) {
      std::string date = pdf_date(entry.value);
      if (!date.empty()) entry.raw = std::exchange(entry.value, std::move(date));
    }
    if (!entry.value.empty()) entries.push_back(std::move(entry));
  }
  return entries;
}

std::vector<OutlineEntry> outline_of(PDFDoc& document) {
  std::vector<OutlineEntry> entries;
  if (Outline* outline = document.getOutline())
    add_outline(document, outline->getItems(), 1, entries);
  return entries;
}

std::vector<Attachment> attachments_of(PDFDoc& document) {
  std::vector<Attachment> attachments;
  Catalog* catalog = document.getCatalog();
  const int count = std::min(catalog->numEmbeddedFiles(), kMaxAttachments);
  for (int i = 0; i < count; ++i) {
    const std::unique_ptr<FileSpec> file = catalog->embeddedFile(i);
    if (file && file->isOk()) add_attachment(*file, attachments);
  }
  return attachments;
}

std::vector<Link> links_of_page(PDFDoc& document, int number) {
  std::vector<Link> links;
  ::Page* page = document.getPage(number);
  if (!page) return links;
  const std::unique_ptr<Links> found = page->getLinks();
  if (!found) return links;
  for (const AnnotLink* annotation : found->getLinks()) {
    if (links.size() >= kMaxLinksPerPage) break;
    Link link;
    link.href = href_of(document, annotation->getAction());
    link.page = number;
    link.box = to_page_box(*page, *annotation);
    if (!link.href.empty()) links.push_back(std::move(link));
  }
  return links;
}

}  // namespace zhengbao
