#include "extract/layout/paragraph_builder.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/text.h"
#include "extract/layout/direction_frame.h"
#include "extract/layout/line_form.h"
#include "extract/layout/paragraph_break.h"
#include "extract/layout/quotation_pairs.h"

namespace zhengbao {

namespace {

BlockKind kind_of(const TextLine& line) {
  if (line.direction == Direction::slanted) return BlockKind::watermark;
  switch (line.role) {
    case LineRole::running_head:
      return BlockKind::running_head;
    case LineRole::running_foot:
      return BlockKind::running_foot;
    case LineRole::page_number:
      return BlockKind::page_number;
    case LineRole::chart:
      return BlockKind::caption;
    case LineRole::body:
      break;
  }
  return BlockKind::paragraph;
}

class BlockBuilder {
 public:
  BlockBuilder(float page_width, float page_height) : width_(page_width), height_(page_height) {}

  Block build(const std::vector<const TextLine*>& lines, const TextArea& area) {
    Block block;
    block.kind = kind_of(*lines.front());
    text_.clear();
    raw_.clear();
    differs_ = false;
    for (const TextLine* line : lines) append(*line, block);
    block.text = to_utf8(text_);
    if (differs_) block.raw = to_utf8(raw_);
    set_style(lines, block);
    set_place(lines, area, block);
    return block;
  }

 private:
  void append(const TextLine& line, Block& block) {
    if (!text_.empty()) join_to_last(line, block);
    Line placed;
    placed.offset = bytes_;
    const std::size_t length = utf8_length(line.text);
    placed.length = length;
    const DirectionFrame frame(line.direction, width_, height_);
    placed.box = frame.to_page(line.box);
    placed.font_size = line.max_size;
    placed.bold = line.bold;
    placed.origin = line.origin;
    placed.confidence = line.confidence;
    placed.doubtful = line.doubtful;
    if (line.direction == Direction::right) {
      placed.edges.reserve(line.edges.size());
      for (const float edge : line.edges) {
        placed.edges.push_back(static_cast<std::int32_t>(std::lround(edge * 10)));
      }
    }
    block.lines.push_back(std::move(placed));
    text_ += line.text;
    raw_ += line.raw.empty() ? line.text : line.raw;
    differs_ = differs_ || !line.raw.empty();
    bytes_ += length;
    soft_hyphen_ = line.ends_in_soft_hyphen;
  }

  void join_to_last(const TextLine& line, Block& block) {
    const bool in_chart = line.role == LineRole::chart;
    if (!in_chart && soft_hyphen_ && is_latin_letter(line.text.front()) && !block.lines.empty()) {
      text_.pop_back();
      --bytes_;
      Line& last = block.lines.back();
      --last.length;
      if (last.edges.size() > 1) last.edges.erase(last.edges.end() - 2);
    } else if (in_chart || (needs_space_at_break(text_, line.text.front()) &&
                            !goes_on_in_full_width(raw_.back(), line))) {
      add_space();
    }
  }

  void add_space() {
    text_ += U' ';
    raw_ += U' ';
    ++bytes_;
  }

  static std::size_t utf8_length(std::u32string_view text) {
    std::size_t bytes = 0;
    for (const char32_t c : text) bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    return bytes;
  }

  static void set_style(const std::vector<const TextLine*>& lines, Block& block) {
    std::map<float, std::size_t> sizes;
    std::map<std::uint32_t, std::size_t> colors;
    std::size_t bold = 0;
    std::size_t all = 0;
    for (const TextLine* line : lines) {
      sizes[line->size] += line->text.size();
      colors[line->color] += line->text.size();
      all += line->text.size();
      if (line->bold) bold += line->text.size();
    }
    const auto by_count = [](const auto& a, const auto& b) { return a.second < b.second; };
    block.font_size = std::max_element(sizes.begin(), sizes.end(), by_count)->first;
    block.color = std::max_element(colors.begin(), colors.end(), by_count)->first;
    block.bold = 2 * bold > all;
  }

  static void set_place(const std::vector<const TextLine*>& lines, const TextArea& area,
                        Block& block) {
    for (const Line& line : block.lines) block.box = join(block.box, line.box);
    const TextLine& first = *lines.front();
    const float margin = lines.size() > 1 ? lines[1]->box.left : area.left;
    block.indent = first.box.left - margin;
    const auto all = [&](bool (*test)(const TextLine&, const TextArea&)) {
      return std::all_of(lines.begin(), lines.end(),
                         [&](const TextLine* l) { return test(*l, area); });
    };
    const bool fills = lines.size() > 1 && area.right - first.box.right < first.size;
    if (area.width() <= 0) return;
    if (all(is_centered)) {
      block.alignment = Alignment::center;
      block.indent = 0;
    } else if (all(is_right_aligned)) {
      block.alignment = Alignment::right;
      block.indent = 0;
    } else if (fills) {
      block.alignment = Alignment::justified;
    }
  }

  float width_;
  float height_;
  std::u32string text_;
  std::u32string raw_;
  std::size_t bytes_ = 0;
  bool differs_ = false;
  bool soft_hyphen_ = false;
};

class AreaTable {
 public:
  AreaTable(const std::vector<TextLine>& lines, const TextArea& usual, float page_width,
            float page_height)
      : lines_(lines), usual_(usual), page_width_(page_width), page_height_(page_height) {}

  const TextArea& of(const TextLine& line) {
    const auto key = std::make_pair(line.direction, line.region);
    const auto found = areas_.find(key);
    if (found != areas_.end()) return found->second;
    TextArea area = measure_area(lines_, line.region, line.direction);
    const float width = DirectionFrame(line.direction, page_width_, page_height_).width();
    area.is_verse = area.is_verse && ends_clear_of_margin(area, lines_, line.direction, width);
    // Only the main text of the page is comparable to that of other pages.
    if (line.direction == Direction::right && line.region == 0) area = with_fallback(area, usual_);
    return areas_.emplace(key, area).first->second;
  }

 private:
  const std::vector<TextLine>& lines_;
  const TextArea& usual_;
  float page_width_;
  float page_height_;
  std::map<std::pair<Direction, int>, TextArea> areas_;
};

Block table_block(const TextLine& line, float page_width, float page_height) {
  Block block;
  block.kind = BlockKind::table;
  block.table = line.table;
  block.font_size = line.size;
  block.box = DirectionFrame(line.direction, page_width, page_height).to_page(line.box);
  return block;
}

}  // namespace

PageBlocks build_blocks(const std::vector<TextLine>& lines, const TextArea& usual, float page_width,
                        float page_height) {
  PageBlocks page;
  AreaTable areas(lines, usual, page_width, page_height);
  std::vector<const TextLine*> open;
  const auto close = [&] {
    if (open.empty()) return;
    const TextArea& area = areas.of(*open.front());
    page.blocks.push_back(BlockBuilder(page_width, page_height).build(open, area));
    settle_quotation_marks(page.blocks.back());
    page.settings.push_back(measure_setting(open, area));
    open.clear();
  };
  for (const TextLine& line : lines) {
    if (line.table >= 0) {
      close();
      page.blocks.push_back(table_block(line, page_width, page_height));
      page.settings.push_back({.region = line.region, .direction = line.direction});
      continue;
    }
    if (line.text.empty()) continue;
    const bool is_body = line.role == LineRole::body && line.direction != Direction::slanted;
    const bool in_chart =
        !open.empty() && line.role == LineRole::chart && open.front()->role == LineRole::chart;
    const bool goes_on =
        in_chart || (!open.empty() && is_body && open.front()->role == LineRole::body &&
                     open.front()->direction != Direction::slanted &&
                     !starts_paragraph(open, line, areas.of(line)));
    if (!goes_on) close();
    open.push_back(&line);
  }
  close();
  return page;
}

}  // namespace zhengbao
