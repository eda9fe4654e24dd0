#include "normalize/gazette/slice.h"

#include <algorithm>
#include <map>

#include "core/text.h"

namespace zhengbao {
namespace {

bool is_kept(BlockKind kind) { return is_running_text(kind) || is_aside(kind); }

bool is_printed(const Block& block) {
  return is_kept(block.kind) && (block.kind == BlockKind::table || !trim(block.text).empty());
}

// The lines of `block` whose text begins in [begin, end).
Block part_of(const Block& block, std::size_t begin, std::size_t end) {
  const std::string_view text = block.text;
  begin = std::min(begin, text.size());
  const std::string_view kept = trim(text.substr(begin, end - begin));
  const std::size_t shift =
      kept.empty() ? begin : static_cast<std::size_t>(kept.data() - text.data());
  Block part = block;
  part.text = std::string(kept);
  part.raw.clear();
  part.lines.clear();
  part.continues = block.continues && begin == 0;
  Box box;
  for (const Line& line : block.lines) {
    if (line.offset < begin || line.offset >= end) continue;
    part.lines.push_back(line);
    part.lines.back().offset -= std::min(line.offset, shift);
    box = join(box, line.box);
  }
  if (!box.empty()) part.box = box;
  return part;
}

class Slicer {
 public:
  Slicer(const Document& document) : document_(document) {
    slice_.charset = document.charset;
    slice_.url = document.url;
  }

  void add(const TextSpan& span) {
    const std::size_t pages = document_.pages.size();
    for (std::size_t p = span.begin.page; p < pages && TextPlace{p, 0, 0} < span.end; ++p) {
      add_page(p, span);
    }
  }

  Document finish() {
    for (Page& page : slice_.pages) {
      for (Block& block : page.blocks) take_table(block);
    }
    trim_pages();
    add_table_pages();
    return std::move(slice_);
  }

 private:
  Page& page_of(std::size_t index) {
    const Page& source = document_.pages[index];
    if (!slice_.pages.empty() && slice_.pages.back().number == source.number)
      return slice_.pages.back();
    Page& page = slice_.pages.emplace_back();
    page.number = source.number;
    page.width = source.width;
    page.height = source.height;
    page.origin = source.origin;
    page.confidence = source.confidence;
    page.image_share = source.image_share;
    page.label = source.label;
    return page;
  }

  void add_page(std::size_t index, const TextSpan& span) {
    const std::vector<Block>& blocks = document_.pages[index].blocks;
    Page& page = page_of(index);
    const bool first = index == span.begin.page, last = index == span.end.page;
    for (std::size_t b = first ? span.begin.block : 0; b < blocks.size(); ++b) {
      if (last && TextPlace{index, b, 0} >= span.end) break;
      if (!is_kept(blocks[b].kind)) continue;
      const std::size_t from = first && b == span.begin.block ? span.begin.offset : 0;
      const std::size_t to = last && b == span.end.block ? span.end.offset : blocks[b].text.size();
      const bool whole = from == 0 && to >= blocks[b].text.size();
      page.blocks.push_back(whole ? blocks[b] : part_of(blocks[b], from, to));
    }
  }

  void take_table(Block& block) {
    if (block.table < 0 || static_cast<std::size_t>(block.table) >= document_.tables.size()) {
      block.table = -1;
      return;
    }
    const auto [found, added] =
        tables_.emplace(block.table, static_cast<int>(slice_.tables.size()));
    if (added) slice_.tables.push_back(document_.tables[static_cast<std::size_t>(block.table)]);
    block.table = found->second;
  }

  bool is_used(const Page& page) const {
    if (std::any_of(page.blocks.begin(), page.blocks.end(), is_printed)) return true;
    return std::any_of(slice_.tables.begin(), slice_.tables.end(), [&page](const Table& table) {
      return std::find(table.pages.begin(), table.pages.end(), page.number) != table.pages.end();
    });
  }

  void trim_pages() {
    auto& pages = slice_.pages;
    while (!pages.empty() && !is_used(pages.back())) pages.pop_back();
    const auto first = std::find_if(pages.begin(), pages.end(),
                                    [this](const Page& page) { return is_used(page); });
    pages.erase(pages.begin(), first);
  }

  // A table that goes on over a page where nothing else of the slice stands.
  void add_table_pages() {
    if (slice_.pages.empty()) return;
    int last = slice_.pages.back().number;
    for (const Table& table : slice_.tables) {
      for (const int page : table.pages) last = std::max(last, page);
    }
    for (std::size_t i = 0; i < document_.pages.size(); ++i) {
      const int number = document_.pages[i].number;
      if (number > slice_.pages.back().number && number <= last) page_of(i);
    }
  }

  const Document& document_;
  Document slice_;
  std::map<int, int> tables_;  // index in the document to index in the slice
};

}  // namespace

Document slice(const Document& document, const std::vector<TextSpan>& spans) {
  Slicer slicer(document);
  for (const TextSpan& span : spans) slicer.add(span);
  return slicer.finish();
}

std::vector<IssueMatter> matter_of(const Document& document, const std::vector<TextSpan>& spans) {
  std::vector<IssueMatter> matter;
  for (const TextSpan& span : spans) {
    const Document part = slice(document, {span});
    for (const Page& page : part.pages) {
      std::string text = page_text(part, page);
      if (trim(text).empty()) continue;
      Box box;
      for (const Block& block : page.blocks) box = join(box, block.box);
      matter.push_back({page.number, box, std::move(text)});
    }
  }
  return matter;
}

Box beginning_on_page(const Document& document, const std::vector<TextSpan>& spans) {
  if (spans.empty() || spans.front().begin.page >= document.pages.size()) return {};
  const TextPlace& at = spans.front().begin;
  const std::vector<Block>& blocks = document.pages[at.page].blocks;
  if (at.block >= blocks.size()) return {};
  if (at.offset > 0) return part_of(blocks[at.block], at.offset, blocks[at.block].text.size()).box;
  const bool above = std::any_of(
      blocks.begin(), blocks.begin() + static_cast<std::ptrdiff_t>(at.block), is_printed);
  return above ? blocks[at.block].box : Box{};
}

}  // namespace zhengbao
