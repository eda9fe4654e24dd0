#include "normalize/gazette/contents_lines.h"

#include <algorithm>
#include <cstdlib>

#include "core/text.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMostLines = 400;  // of a page

ContentsLine line_of(const Document& document, const Page& page, std::size_t block,
                     const Line* line) {
  const Block& source = page.blocks[block];
  std::string_view text = source.text;
  if (line) text = line->offset <= text.size() ? text.substr(line->offset, line->length) : "";
  ContentsLine parsed = parse_contents_line(trim(text));
  parsed.raw = std::string(trim(text));
  parsed.file_page = page.number;
  parsed.box = line ? line->box : source.box;
  parsed.font_size = line && line->font_size > 0 ? line->font_size : source.font_size;
  parsed.bold = source.bold || (line && line->bold);
  parsed.centered = source.alignment == Alignment::center;
  parsed.block = block;
  static_cast<void>(document);
  return parsed;
}

// A contents page set as a table: every row of it is a line.
void add_table_lines(const Document& document, const Page& page, std::size_t block,
                     std::vector<ContentsLine>& lines) {
  const auto index = static_cast<std::size_t>(page.blocks[block].table);
  if (page.blocks[block].table < 0 || index >= document.tables.size()) return;
  std::string text;
  int row = -1;
  Box box;
  const auto flush = [&] {
    if (trim(text).empty() || lines.size() >= kMostLines) return;
    ContentsLine line = parse_contents_line(trim(text));
    line.raw = std::string(trim(text));
    line.file_page = page.number;
    line.box = box;
    line.block = block;
    lines.push_back(std::move(line));
  };
  for (const Cell& cell : document.tables[index].cells) {
    if (cell.row != row) {
      flush();
      text.clear();
      box = cell.box;
      row = cell.row;
    }
    if (cell.text.empty()) continue;
    if (!text.empty()) text += ' ';
    text += cell.text;
    box = join(box, cell.box);
  }
  flush();
}

bool beside(const ContentsLine& number, const ContentsLine& title) {
  if (title.has_page() || title.text.empty()) return false;
  const float height = std::min(number.box.height(), title.box.height());
  return height > 0 && overlap_y(number.box, title.box) > 0.5F * height;
}

}  // namespace

std::vector<ContentsLine> lines_of_page(const Document& document, const Page& page,
                                        std::size_t first_block) {
  std::vector<ContentsLine> lines;
  for (std::size_t i = first_block; i < page.blocks.size() && lines.size() < kMostLines; ++i) {
    const Block& block = page.blocks[i];
    if (block.kind == BlockKind::table) {
      add_table_lines(document, page, i, lines);
    } else if (is_running_text(block.kind)) {
      if (block.lines.empty()) lines.push_back(line_of(document, page, i, nullptr));
      for (const Line& line : block.lines) lines.push_back(line_of(document, page, i, &line));
    }
  }
  std::erase_if(lines, [](const ContentsLine& l) { return l.text.empty() && l.page.empty(); });
  return lines;
}

void rejoin_numbers(std::vector<ContentsLine>& lines) {
  for (ContentsLine& number : lines) {
    if (!number.page_only()) continue;
    ContentsLine* nearest = nullptr;
    float distance = 0;
    for (ContentsLine& title : lines) {
      if (!beside(number, title)) continue;
      const float gap = title.box.right <= number.box.left + 2 ? number.box.left - title.box.right
                                                               : title.box.left - number.box.right;
      if (gap < -2 || (nearest && gap >= distance)) continue;
      nearest = &title;
      distance = gap;
    }
    if (!nearest) continue;
    nearest->side =
        nearest->box.right <= number.box.left + 2 ? PageSide::trailing : PageSide::leading;
    nearest->page = number.page;
    nearest->sure = true;
    nearest->raw += " " + number.raw;
    number.page.clear();
    number.side = PageSide::none;
    number.text.clear();
  }
  std::erase_if(lines, [](const ContentsLine& l) { return l.text.empty() && l.page.empty(); });
}

bool has_words(std::string_view text) {
  std::size_t ideographs = 0;
  for (std::size_t i = 0; i < text.size() && ideographs < 2;) {
    ideographs += is_han(next_code_point(text, i)) ? 1 : 0;
  }
  return ideographs >= 2;
}

namespace {

int page_of(const ContentsLine& line) { return std::atoi(line.page.c_str()); }

// A page between those of its neighbours, which are sure: 13《…》解读 has lost the
// space that the lines around it have.
void settle_between(std::vector<ContentsLine>& lines, PageSide side) {
  constexpr std::size_t kFewest = 3;
  std::vector<ContentsLine*> listed;
  std::size_t sure = 0;
  for (ContentsLine& line : lines) {
    if (line.side != side || !has_words(line.text)) continue;
    listed.push_back(&line);
    sure += line.sure ? 1 : 0;
  }
  if (sure < kFewest) return;
  for (std::size_t i = 0; i < listed.size(); ++i) {
    const bool before = i == 0 || page_of(*listed[i - 1]) <= page_of(*listed[i]);
    const bool after = i + 1 == listed.size() || page_of(*listed[i]) <= page_of(*listed[i + 1]);
    constexpr int kMostApart = 60;
    const bool near = i == 0 || page_of(*listed[i]) - page_of(*listed[i - 1]) < kMostApart;
    if (before && after && near) listed[i]->sure = true;
  }
}

}  // namespace

void settle_unsure(std::vector<ContentsLine>& lines) {
  constexpr std::size_t kFewest = 3;
  for (const PageSide side : {PageSide::leading, PageSide::trailing}) {
    settle_between(lines, side);
    std::vector<ContentsLine*> unsure;
    bool rising = true;
    for (ContentsLine& line : lines) {
      if (line.side != side || line.sure || !has_words(line.text)) continue;
      const auto number = [](const ContentsLine& l) { return std::atoi(l.page.c_str()); };
      rising = rising && (unsure.empty() || number(*unsure.back()) <= number(line));
      unsure.push_back(&line);
    }
    if (unsure.size() < kFewest || !rising) continue;
    for (ContentsLine* line : unsure) line->sure = true;
  }
}

}  // namespace zhengbao
