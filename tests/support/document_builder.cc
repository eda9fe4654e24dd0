#include "tests/support/document_builder.h"

#include "core/text.h"

namespace zhengbao::testing {

namespace {

constexpr float kLeft = 80, kRight = 515, kLineHeight = 29;
constexpr float kBodySize = 16, kTitleSize = 22, kMastheadSize = 32;
constexpr std::uint32_t kRed = 0xD81E06;

Line line_of(std::size_t offset, std::string_view text, const Box& box, float size) {
  Line line;
  line.offset = offset;
  line.length = text.size();
  line.box = box;
  line.font_size = size;
  return line;
}

Page page_of(int number, TextOrigin origin) {
  Page page;
  page.number = number;
  page.origin = origin;
  if (origin == TextOrigin::text) {
    page.width = 595;
    page.height = 842;
  }
  return page;
}

}  // namespace

PrintedDocument::PrintedDocument() { document_.pages.push_back(page_of(1, TextOrigin::text)); }

Block& PrintedDocument::add(std::string_view text, float size, Alignment alignment) {
  Block block;
  block.text = std::string(text);
  block.alignment = alignment;
  block.font_size = size;
  const float width = size * static_cast<float>(count_code_points(text));
  float left = kLeft;
  if (alignment == Alignment::center) left = (kLeft + kRight - width) / 2;
  if (alignment == Alignment::right) left = kRight - width;
  block.box = {left, top_, left + width, top_ + size};
  block.lines.push_back(line_of(0, text, block.box, size));
  top_ += kLineHeight;
  document_.pages.back().blocks.push_back(std::move(block));
  return document_.pages.back().blocks.back();
}

PrintedDocument& PrintedDocument::masthead(std::string_view text) {
  add(text, kMastheadSize, Alignment::center).color = kRed;
  return *this;
}

PrintedDocument& PrintedDocument::title(std::string_view text) {
  add(text, kTitleSize, Alignment::center);
  return *this;
}

PrintedDocument& PrintedDocument::centered(std::string_view text, bool bold) {
  add(text, kBodySize, Alignment::center).bold = bold;
  return *this;
}

PrintedDocument& PrintedDocument::right(std::string_view text) {
  add(text, kBodySize, Alignment::right);
  return *this;
}

PrintedDocument& PrintedDocument::left(std::string_view text) {
  add(text, kBodySize, Alignment::left);
  return *this;
}

PrintedDocument& PrintedDocument::paragraph(std::string_view text) {
  add(text, kBodySize, Alignment::justified).indent = 2 * kBodySize;
  return *this;
}

PrintedDocument& PrintedDocument::title_lines(const std::vector<std::string>& lines) {
  Block block;
  block.alignment = Alignment::center;
  block.font_size = kTitleSize;
  for (const std::string& text : lines) {
    const Box box{150, top_, 450, top_ + kTitleSize};
    block.lines.push_back(line_of(block.text.size(), text, box, kTitleSize));
    block.text += text;
    block.box = join(block.box, box);
    top_ += kLineHeight;
  }
  document_.pages.back().blocks.push_back(std::move(block));
  return *this;
}

PrintedDocument& PrintedDocument::table(const std::vector<std::vector<std::string>>& rows) {
  Table table;
  table.pages = {document_.pages.back().number};
  table.rows = static_cast<int>(rows.size());
  for (std::size_t r = 0; r < rows.size(); ++r) {
    table.columns = static_cast<int>(rows[r].size());
    for (std::size_t c = 0; c < rows[r].size(); ++c) {
      Cell cell;
      cell.row = static_cast<int>(r);
      cell.column = static_cast<int>(c);
      cell.text = rows[r][c];
      table.cells.push_back(std::move(cell));
    }
  }
  Block& block = add("", kBodySize, Alignment::left);
  block.kind = BlockKind::table;
  block.lines.clear();
  block.table = static_cast<int>(document_.tables.size());
  document_.tables.push_back(std::move(table));
  return *this;
}

PrintedDocument& PrintedDocument::running_head(std::string_view text) {
  add(text, 10, Alignment::center).kind = BlockKind::running_head;
  return *this;
}

PrintedDocument& PrintedDocument::new_page() {
  const int number = document_.pages.back().number + 1;
  document_.pages.push_back(page_of(number, TextOrigin::text));
  top_ = 72;
  return *this;
}

PrintedDocument& PrintedDocument::file_title(std::string_view text) {
  document_.titles.push_back({TitleSource::file, std::string(text), 1, {}});
  return *this;
}

PageDocument::PageDocument() { document_.pages.push_back(page_of(1, TextOrigin::markup)); }

Block& PageDocument::add(std::string_view text, Alignment alignment) {
  Block block;
  block.text = std::string(text);
  block.alignment = alignment;
  document_.pages.back().blocks.push_back(std::move(block));
  return document_.pages.back().blocks.back();
}

PageDocument& PageDocument::card(std::string_view label, std::string_view value) {
  document_.metadata.push_back(
      {MetadataSource::card, std::string(label), std::string(value), "", 1, {}});
  return *this;
}

PageDocument& PageDocument::info(std::string_view label, std::string_view value) {
  document_.metadata.push_back(
      {MetadataSource::info_line, std::string(label), std::string(value), "", 1, {}});
  return *this;
}

PageDocument& PageDocument::meta(std::string_view name, std::string_view value) {
  document_.metadata.push_back(
      {MetadataSource::meta_tag, std::string(name), std::string(value), "", 1, {}});
  return *this;
}

PageDocument& PageDocument::h1(std::string_view text) {
  document_.titles.push_back({TitleSource::heading, std::string(text), 1, {}});
  return *this;
}

PageDocument& PageDocument::title_tag(std::string_view text) {
  document_.titles.push_back({TitleSource::title_tag, std::string(text), 1, {}});
  return *this;
}

PageDocument& PageDocument::heading(std::string_view text) {
  add(text, Alignment::center).bold = true;
  return *this;
}

PageDocument& PageDocument::centered(std::string_view text) {
  add(text, Alignment::center);
  return *this;
}

PageDocument& PageDocument::right(std::string_view text) {
  add(text, Alignment::right);
  return *this;
}

PageDocument& PageDocument::paragraph(std::string_view text) {
  add(text, Alignment::left);
  return *this;
}

PageDocument& PageDocument::list_page() {
  document_.shape = DocumentShape::list_page;
  return *this;
}

Document text_document(const std::vector<std::string>& lines) {
  Document document;
  document.pages.push_back(page_of(1, TextOrigin::text));
  for (const std::string& line : lines) {
    Block block;
    block.text = line;
    document.pages.back().blocks.push_back(std::move(block));
  }
  return document;
}

}  // namespace zhengbao::testing
