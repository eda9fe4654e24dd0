#include "extract/html/flow.h"

#include <algorithm>

#include "core/text.h"
#include "core/text_clean.h"

namespace zhengbao::html {
namespace {

std::size_t visible_characters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = clean_code_point(next_code_point(text, i));
    // Icon fonts draw their pictures as private characters.
    if (c != 0 && !is_space(c) && !is_private_use(c)) ++count;
  }
  return count;
}

// Gathers text nodes into flows, in one pass over the tree.
class FlowReader {
 public:
  FlowReader(const Tree& tree, std::span<const Style> styles) : tree_(tree), styles_(styles) {
    context_.resize(tree.nodes.size());
  }

  // What a node inherits that is no style: block around it, link, heading.
  void enter(int index) {
    Context& context = context_[static_cast<std::size_t>(index)];
    const Node& node = tree_[index];
    if (node.parent >= 0) context = context_[static_cast<std::size_t>(node.parent)];
    if (is_block_element(node.tag)) context.holder = index;
    if (node.tag == Tag::a && !tree_.attribute(index, Attr::href).empty()) context.link = true;
    if (is_heading(node.tag)) context.heading = tree_.heading_level_of(index);
    if (is_block_element(node.tag) || node.tag == Tag::hr) flush(false);
    if (node.tag == Tag::br) flush(true);
    if (node.tag == Tag::pre) context.pre = true;
  }

  void text(int index) {
    const Context& context = context_[static_cast<std::size_t>(index)];
    if (!current_.text.empty() && current_.holder != context.holder) flush(false);
    std::string_view rest = tree_[index].text;
    while (context.pre && rest.find('\n') != std::string_view::npos) {
      append(index, context, rest.substr(0, rest.find('\n')));
      flush(false);
      rest.remove_prefix(rest.find('\n') + 1);
    }
    append(index, context, rest);
  }

  std::vector<Flow> finish() {
    flush(false);
    return std::move(flows_);
  }

 private:
  struct Context {
    int holder = 0;
    int heading = 0;
    bool link = false;
    bool pre = false;
  };

  void append(int index, const Context& context, std::string_view text) {
    const std::size_t chars = visible_characters(text);
    if (current_.text.empty()) {
      current_.first = index;
      current_.holder = context.holder;
      current_.heading = context.heading;
      current_.after_break = after_break_;
    }
    append_collapsed(current_.text, text);
    if (!context.link) append_collapsed(current_.plain, text);
    current_.end = index + 1;
    current_.chars += chars;
    if (context.link) current_.link_chars += chars;
    note_style(styles_[static_cast<std::size_t>(index)], chars);
  }

  // White space is one space; a line break where it holds one, for a source that
  // is wrapped parts no Chinese words there.
  static void append_collapsed(std::string& out, std::string_view text) {
    for (const char c : text) {
      const bool wraps = c == '\n' || c == '\r';
      if (!wraps && c != ' ' && c != '\t' && c != '\f') {
        out += c;
      } else if (!out.empty() && out.back() != ' ' && out.back() != '\n') {
        out += wraps ? '\n' : ' ';
      } else if (wraps && !out.empty()) {
        out.back() = '\n';
      }
    }
  }

  // The look of most characters; bold only when all of them are.
  void note_style(const Style& style, std::size_t chars) {
    if (chars == 0) return;
    if (chars > style_chars_) {
      const bool bold = style_chars_ == 0 ? style.bold : current_.style.bold && style.bold;
      const float indent = style_chars_ == 0 ? style.indent : current_.style.indent;
      current_.style = style;
      current_.style.bold = bold;
      current_.style.indent = indent;
      style_chars_ = chars;
    } else {
      current_.style.bold = current_.style.bold && style.bold;
    }
  }

  void flush(bool is_break) {
    if (current_.chars > 0) flows_.push_back(std::move(current_));
    current_ = Flow{};
    style_chars_ = 0;
    after_break_ = is_break;
  }

  const Tree& tree_;
  std::span<const Style> styles_;
  std::vector<Context> context_;
  std::vector<Flow> flows_;
  Flow current_;
  std::size_t style_chars_ = 0;
  bool after_break_ = false;
};

}  // namespace

std::vector<Flow> read_flows(const Tree& tree, std::span<const Style> styles, bool include_hidden) {
  FlowReader reader(tree, styles);
  for (int i = 0; i < tree.size();) {
    const Node& node = tree[i];
    const bool never_shown = node.tag == Tag::skipped || node.tag == Tag::head ||
                             node.tag == Tag::title || node.tag == Tag::select ||
                             node.tag == Tag::button;
    const bool hidden = styles[static_cast<std::size_t>(i)].hidden && !include_hidden;
    if (never_shown || (hidden && node.tag != Tag::text)) {
      i = node.end;
      continue;
    }
    reader.enter(i);
    if (node.tag == Tag::text) reader.text(i);
    ++i;
  }
  return reader.finish();
}

FlowRange flows_of(std::span<const Flow> flows, const Tree& tree, int node) {
  const auto first = std::ranges::lower_bound(flows, node, {}, &Flow::first);
  const auto last = std::ranges::lower_bound(flows, tree[node].end, {}, &Flow::first);
  return {static_cast<int>(first - flows.begin()), static_cast<int>(last - flows.begin())};
}

}  // namespace zhengbao::html
