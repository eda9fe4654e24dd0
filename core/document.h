// A document as its bytes say it: pages of blocks, before any of it is
// understood. Produced by extract/, read by normalize/ and archive/.
//
// All text is valid UTF-8 in NFC, with compatibility forms folded
// (core/text_clean.h); where folding changed something, `raw` keeps what stood
// there. Within a text there is never more than one white-space character in
// sequence; paragraphs carry no line breaks.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/box.h"
#include "core/diagnostic.h"

namespace zhengbao {

enum class TextOrigin { text, ocr, mixed, markup };

enum class BlockKind {
  paragraph,
  heading,
  table,         // its text is in Document::tables[Block::table]
  running_head,  // repeated at the top of pages
  running_foot,
  page_number,
  footnote,
  caption,
  seal,
  watermark,
};

enum class Alignment { left, justified, center, right };

// One printed line of a block. Markup has no lines.
struct Line {
  std::size_t offset = 0;  // where its text starts in Block::text, in bytes
  std::size_t length = 0;  // bytes of Block::text that come from it
  Box box;
  float font_size = 0;  // points; the largest of the line
  bool bold = false;
  TextOrigin origin = TextOrigin::text;
  float confidence = 1;  // 0 to 1: how sure its reader is of the characters
  // Code points of the line, from 0, that its reader may have taken for others.
  std::vector<std::int32_t> doubtful;
  // Left edge of every code point and, last, the right edge of the line, in
  // tenths of a point: place_of() uses them to find part of a line.
  std::vector<std::int32_t> edges;

  bool operator==(const Line&) const = default;
};

struct Block {
  BlockKind kind = BlockKind::paragraph;
  int level = 0;     // of a heading: 1 is the highest; else 0
  std::string text;  // running text, lines joined
  std::string raw;   // as it stood in the file; empty when the same as text
  Box box;
  Alignment alignment = Alignment::left;
  float font_size = 0;  // points, the most frequent; 0 where unknown
  bool bold = false;
  std::uint32_t color = 0;  // 0xRRGGBB of most of its text
  float indent = 0;         // points by which the first line starts further in
  int table = -1;           // index into Document::tables when kind is table
  // Goes on with the sentence of the paragraph before it, which a page or a
  // column cut in two. Only notes, captions and running matter lie between.
  bool continues = false;
  std::vector<Line> lines;

  bool operator==(const Block&) const = default;
};

// A straight line drawn on the page, as stroke or as thin filled rectangle.
struct Ruling {
  Box box;  // its extent; the thin side is the line width
  std::uint32_t color = 0;

  bool horizontal() const { return box.width() >= box.height(); }
  bool operator==(const Ruling&) const = default;
};

struct Page {
  int number = 1;   // from 1
  float width = 0;  // points, rotation applied; 0 for markup
  float height = 0;
  TextOrigin origin = TextOrigin::text;
  double confidence = 1;
  double image_share = 0;     // part of the page that lies under images, 0 to 1
  bool awaits_ocr = false;    // its picture, or a part of it, has yet to be read
  std::string label;          // the page number printed on it, if one was seen
  std::vector<Block> blocks;  // in reading order
  std::vector<Ruling> rulings;

  bool operator==(const Page&) const = default;
};

struct Cell {
  int row = 0;  // from 0
  int column = 0;
  int row_span = 1;
  int column_span = 1;
  std::string text;
  int page = 1;
  Box box;
  TextOrigin origin = TextOrigin::text;

  bool operator==(const Cell&) const = default;
};

// A table that goes on over a page is one table with several pages.
struct Table {
  std::vector<int> pages;
  int rows = 0;
  int columns = 0;
  std::vector<Cell> cells;  // row by row, left to right; empty cells too

  bool operator==(const Table&) const = default;
};

// Where a label with a value was found.
enum class MetadataSource {
  card,       // the information card on top of a page (索引号, 发布机构, …)
  info_line,  // the line under the title (发布日期: … 信息来源: …)
  meta_tag,   // <meta name=… content=…>
  file,       // PDF information dictionary, container metadata
};

// One labelled value as found, label without padding and colon.
struct MetadataEntry {
  MetadataSource source = MetadataSource::file;
  std::string label;
  std::string value;
  std::string raw;  // empty when the same as value
  int page = 1;
  Box box;

  bool operator==(const MetadataEntry&) const = default;
};

enum class TitleSource { card, meta_tag, heading, title_tag, layout, file };

struct TitleCandidate {
  TitleSource source = TitleSource::layout;
  std::string text;
  int page = 1;
  Box box;

  bool operator==(const TitleCandidate&) const = default;
};

struct Link {
  std::string text;
  std::string href;
  int page = 1;
  Box box;

  bool operator==(const Link&) const = default;
};

struct Attachment {
  std::string name;
  std::string href;         // empty for a file embedded in the document
  std::int64_t bytes = -1;  // -1 where unknown

  bool operator==(const Attachment&) const = default;
};

struct OutlineEntry {
  int level = 1;
  std::string title;
  int page = 0;  // 0 where the target is not a page of this file

  bool operator==(const OutlineEntry&) const = default;
};

// What the file is as a whole. Only `article` yields records.
enum class DocumentShape { article, list_page };

struct Document {
  DocumentShape shape = DocumentShape::article;
  std::string charset;  // of the bytes, for text and markup ("GB18030")
  std::string url;      // where the page says it lives; empty if unsaid
  std::vector<Page> pages;
  std::vector<Table> tables;
  std::vector<TitleCandidate> titles;  // best first
  std::vector<MetadataEntry> metadata;
  std::vector<OutlineEntry> outline;
  std::vector<Link> links;
  std::vector<Attachment> attachments;
  std::vector<Diagnostic> diagnostics;

  bool operator==(const Document&) const = default;
};

// True for kinds that belong to the running text: running heads and feet,
// page numbers, seals and watermarks do not.
bool is_running_text(BlockKind kind);

// The text of a block or of a table, cells of a row separated by one space and
// rows by a line break.
std::string block_text(const Document& document, const Block& block);
std::string table_text(const Table& table);

// True for footnotes and captions, which may stand between two parts of a
// paragraph.
bool is_aside(BlockKind kind);

// Adds the text that a block which continues has to the one before.
void append_continuation(std::string& text, std::string_view continuation);

// The running text of a page or a document in reading order, one line per
// paragraph, without running heads and feet. Asides that stand inside a
// paragraph follow it.
std::string page_text(const Document& document, const Page& page);
std::string document_text(const Document& document);

// The box around `length` bytes of block.text from `offset`; the block's own
// box where its lines are not known.
Box place_of(const Block& block, std::size_t offset, std::size_t length);

std::string_view block_kind_name(BlockKind kind);
std::string_view text_origin_name(TextOrigin origin);
std::string_view alignment_name(Alignment alignment);
std::string_view metadata_source_name(MetadataSource source);
std::string_view title_source_name(TitleSource source);

}  // namespace zhengbao
