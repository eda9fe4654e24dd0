#include "extract/html/blocks.h"

#include <algorithm>
#include <optional>

#include "core/text.h"
#include "core/text_clean.h"
#include "extract/html/table_reader.h"
#include "extract/site_date.h"
#include "extract/text_block.h"
#include "extract/text_table.h"

namespace zhengbao::html {
namespace {

// Points by which leading ideographic, en or no-break spaces indent a line.
float indent_of_spaces(std::string_view text, float font_size) {
  const float em = font_size > 0 ? font_size : 12;
  float indent = 0;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = next_code_point(text, i);
    if (!is_space(c)) break;
    if (c == U'\u3000' || c == U'\u2003') indent += em;
    if (c == U'\u00A0' || c == U'\u2002') indent += em / 2;
  }
  return indent;
}

bool is_title_line(const Flow& flow) {
  return flow.style.alignment == Alignment::center && flow.style.bold && !is_date_alone(flow.text);
}

// A br inside of a heading or a centred bold title only wraps it.
bool continues(const Flow& previous, const Flow& flow) {
  if (!flow.after_break || flow.holder != previous.holder) return false;
  if (flow.heading > 0) return !is_date_alone(flow.text);
  return is_title_line(previous) && is_title_line(flow) &&
         flow.style.font_size == previous.style.font_size;
}

constexpr std::size_t kMaxTableLines = 400;

// Between words, as it parts columns: an em space, or two narrower ones.
bool has_wide_space(std::string_view text) {
  text = trim(text);
  int width = 0;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = next_code_point(text, i);
    const bool wide = c == U'\u3000' || c == U'\u2003' || c == U'\t';
    width = is_space(c) ? width + (wide ? 2 : 1) : 0;
    if (width >= 2) return true;
  }
  return false;
}

class BlockWriter {
 public:
  BlockWriter(const Tree& tree, std::span<const Flow> flows, const MainContent& main,
              std::span<const std::string> titles, Document& document)
      : tree_(tree), flows_(flows), main_(main), titles_(titles), document_(document) {}

  void write() {
    Page page;
    page.origin = TextOrigin::markup;
    const int count = static_cast<int>(flows_.size());
    for (int i = 0; i < count;) {
      if (!kept(i)) {
        ++i;
        continue;
      }
      if (const int table = data_table_around(flow(i)); table >= 0) {
        i = write_table(page, table);
      } else if (const int end = write_lines_of_figures(page, i); end > i) {
        i = end;
      } else {
        i = write_text(page, i);
      }
    }
    document_.pages.push_back(std::move(page));
  }

 private:
  const Flow& flow(int index) const { return flows_[static_cast<std::size_t>(index)]; }
  bool kept(int index) const { return main_.kept[static_cast<std::size_t>(index)]; }

  // The outermost data table around a flow, within the main content.
  int data_table_around(const Flow& line) {
    int found = -1;
    for (int node = line.holder; node > main_.node; node = tree_[node].parent) {
      if (tree_.is(node, Tag::table) && is_data(node)) found = node;
    }
    return found;
  }

  // Asked for every line inside of a table: remembered.
  bool is_data(int table) {
    if (table_kind_.empty()) table_kind_.resize(tree_.nodes.size(), 0);
    char& kind = table_kind_[static_cast<std::size_t>(table)];
    if (kind == 0) {
      kind = is_data_table(tree_, flows_, table) && mostly_kept(table) ? 'd' : 'l';
    }
    return kind == 'd';
  }

  // What is left of a card is no table. Weighed by characters: lone dashes and
  // slashes, as in empty cells, are left out of running text.
  bool mostly_kept(int table) const {
    const FlowRange range = flows_of(flows_, tree_, table);
    std::size_t all = 0;
    std::size_t left = 0;
    for (int i = range.first; i < range.last; ++i) {
      all += flow(i).chars;
      if (kept(i)) left += flow(i).chars;
    }
    return 2 * left >= all;
  }

  int write_table(Page& page, int node) {
    const FlowRange range = flows_of(flows_, tree_, node);
    for (const int outside : flows_outside_cells(tree_, flows_, node)) {
      if (!kept(outside)) continue;
      write_text(page, outside);
      page.blocks.back().kind = BlockKind::caption;
      page.blocks.back().level = 0;
    }
    TableResult result = read_table(tree_, flows_, node);
    if (result.truncated) {
      document_.diagnostics.push_back(
          make_diagnostic("markup-limit", "a table has more cells than are kept", 1));
    }
    append_table(std::move(result.table), page);
    return range.last;
  }

  void append_table(Table table, Page& page) {
    Block block;
    block.kind = BlockKind::table;
    block.table = static_cast<int>(document_.tables.size());
    document_.tables.push_back(std::move(table));
    page.blocks.push_back(std::move(block));
  }

  // A table whose rows are lines, its cells parted by wide spaces. Behind its last
  // line; `first` where none begins there.
  int write_lines_of_figures(Page& page, int first) {
    if (first < no_lines_before_ || !has_wide_space(flow(first).text)) return first;
    std::vector<std::string_view> lines;
    const int count = static_cast<int>(flows_.size());
    for (int i = first; i < count && lines.size() < kMaxTableLines; ++i) {
      if (!kept(i) || flow(i).heading > 0 || data_table_around(flow(i)) >= 0) break;
      lines.push_back(flow(i).text);
    }
    PlainTable found = read_text_table(lines);
    no_lines_before_ = first + static_cast<int>(found.lines);
    if (!found.table) return first;
    append_table(*std::move(found.table), page);
    return no_lines_before_;
  }

  int write_text(Page& page, int first) {
    int last = end_of_title(first);
    const bool title = last > first;
    if (!title) {
      last = first + 1;
      while (last < static_cast<int>(flows_.size()) && kept(last) &&
             continues(flow(last - 1), flow(last))) {
        ++last;
      }
    }
    std::string raw;
    for (int i = first; i < last; ++i) {
      if (!raw.empty()) raw += '\n';
      raw += flow(i).text;
    }
    Block block = make_text_block(raw);
    const Flow& line = flow(first);
    block.alignment = line.style.alignment;
    block.font_size = line.style.font_size;
    block.bold = line.style.bold;
    block.color = line.style.color;
    block.indent = line.style.indent + indent_of_spaces(line.text, line.style.font_size);
    if (title) {
      block.kind = BlockKind::heading;
      block.level = 1;
    } else if (line.heading > 0 && block.kind != BlockKind::heading && !is_date_alone(line.text)) {
      block.kind = BlockKind::heading;
      block.level = line.heading;
    }
    page.blocks.push_back(std::move(block));
    return last;
  }

  // Behind the lines from `first` on that together are a known title; `first`
  // when they are none. Only the first time: a title quoted later is text.
  int end_of_title(int first) {
    constexpr int kMaxLines = 6;
    if (title_written_) return first;
    std::string text;
    const int count = static_cast<int>(flows_.size());
    for (int i = first; i < std::min(first + kMaxLines, count); ++i) {
      if (!kept(i)) break;
      text += '\n';
      text += flow(i).text;
      const std::string joined = tidy_text(text);
      if (std::ranges::find(titles_, joined) != titles_.end()) {
        title_written_ = true;
        return i + 1;
      }
      const bool begins_one = std::ranges::any_of(
          titles_, [&](const std::string& title) { return title.starts_with(joined); });
      if (!begins_one) break;
    }
    return first;
  }

  const Tree& tree_;
  std::span<const Flow> flows_;
  const MainContent& main_;
  std::span<const std::string> titles_;
  Document& document_;
  std::vector<char> table_kind_;
  int no_lines_before_ = 0;  // flows known to begin no table of lines
  bool title_written_ = false;
};

}  // namespace

void append_blocks(const Tree& tree, std::span<const Flow> flows, const MainContent& main,
                   std::span<const std::string> known_titles, Document& document) {
  BlockWriter(tree, flows, main, known_titles, document).write();
}

}  // namespace zhengbao::html
